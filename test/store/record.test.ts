import { describe, expect, test } from 'vitest';
import { readEntries, readNotificationById } from '../../src/store/queries.ts';
import { parseRecords } from '../../src/store/record.ts';
import { freshDatabase, held } from './stored.ts';

describe('a stored record', () => {
  test('that parses is shown as it is', () => {
    const record = held('a', { handled: { how: 'done', at: 1 }, releaseId: '1', putOffFrom: '0' });
    expect(parseRecords([record])).toEqual({ entries: [record], unreadable: 0 });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'hello'],
    ['an empty object', {}],
    ['without an id', held('')],
    ['of a standing nobody knows', { ...held('a'), standing: 'lost' }],
    ['of a kind nobody knows', { ...held('a'), kind: 'poem' }],
    ['without an instant', { ...held('a'), raisedAt: Number.NaN }],
    ['with an address that runs', { ...held('a'), address: 'javascript:alert(1)' }],
    ['with an address of data', { ...held('a'), address: 'data:text/html,x' }],
    ['of endless text', { ...held('a'), text: 'x'.repeat(20_001) }],
    ['without a tab', { ...held('a'), tab: undefined }],
  ])('%s is counted, not thrown', (_, row) => {
    expect(parseRecords([row, held('good')])).toEqual({ entries: [held('good')], unreadable: 1 });
  });

  test('that does not parse stays stored as it is', async () => {
    const db = freshDatabase();
    const broken = { ...held('bad'), kind: 'poem', releaseId: '1' };
    await db.table('notifications').bulkAdd([broken, { ...held('good'), releaseId: '1' }]);
    expect(await readEntries('1', db)).toMatchObject({ entries: [{ id: 'good' }], unreadable: 1 });
    expect(await readNotificationById('bad', db)).toBeUndefined();
    expect(await db.table('notifications').get('bad')).toEqual(broken);
  });
});
