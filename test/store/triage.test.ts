import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { readEntries, readPutOff } from '../../src/store/queries.ts';
import { storeRaised, storeRead } from '../../src/store/receive.ts';
import { releaseHeld } from '../../src/store/release.ts';
import { storeHandled, storePutOff, storeUndo } from '../../src/store/triage.ts';
import { freshDatabase, held, standings, waitingCount } from './stored.ts';

let db: Database;
beforeEach(async () => {
  db = freshDatabase();
  await storeRaised([held('a'), held('b')], db);
  await release(2_000);
});

const release = (dueAt: number) => releaseHeld({ id: String(dueAt), why: 'window', dueAt, now: dueAt }, db);
const entries = async (id: string) => (await readEntries(id, db)).entries.map((one) => one.id);

describe('handling an entry', () => {
  test.each(['opened', 'done'] as const)('%s is kept with its moment, and can be taken back', async (how) => {
    await storeHandled(['a'], how, 3_000, db);
    expect((await db.notifications.get('a'))?.handled).toEqual({ how, at: 3_000 });
    await storeUndo(['a'], db);
    expect((await db.notifications.get('a'))?.handled).toBeUndefined();
    expect(await entries('2000')).toEqual(['a', 'b']);
  });

  test('does nothing to one that is not in a digest', async () => {
    await storeRaised([held('c', { heldAt: 2_500 })], db);
    await storeHandled(['c', 'nowhere'], 'done', 3_000, db);
    expect((await db.notifications.get('c'))?.handled).toBeUndefined();
  });
});

describe('taking back "read elsewhere"', () => {
  test('opens in its digest what came along there', async () => {
    await storeRaised([held('c', { heldAt: 2_500 }), held('d', { heldAt: 2_600 })], db);
    await storeRead('c', 'https://chat.example', 2_700, db);
    const released = await release(3_000);
    await storeUndo(['c'], db);
    expect(await db.notifications.get('c')).toMatchObject({ standing: 'released', releaseId: '3000' });
    expect((await db.notifications.get('c'))?.handled).toBeUndefined();
    expect(await entries('3000')).toEqual(['c', 'd']);
    expect(await waitingCount(db)).toBe(0);
    // What was printed stays printed.
    expect((await db.releases.get('3000'))?.receipt).toEqual(released?.release.receipt);
    await storeHandled(['c'], 'done', 4_000, db);
    expect((await db.notifications.get('c'))?.handled).toEqual({ how: 'done', at: 4_000 });
  });

  test('does nothing to one that is in no digest yet', async () => {
    await storeRaised([held('c', { heldAt: 2_500 })], db);
    await storeRead('c', 'https://chat.example', 2_700, db);
    await storeUndo(['c'], db);
    expect(await db.notifications.get('c')).toMatchObject({
      standing: 'read elsewhere',
      handled: { how: 'read elsewhere', at: 2_700 },
    });
    expect(await waitingCount(db)).toBe(0);
  });
});

describe('putting off', () => {
  test('takes an entry out of its digest until the next release', async () => {
    await storePutOff(['a'], 3_000, db);
    expect(await entries('2000')).toEqual(['b']);
    expect(await readPutOff('2000', db)).toBe(1);
    expect(await waitingCount(db)).toBe(1);
    expect(await release(2_000)).toBeUndefined();
    expect((await release(4_000))?.release.receipt).toMatchObject({ raised: 0, putOff: 1, here: 1 });
    expect(await entries('4000')).toEqual(['a']);
  });

  test('brings it back as new, though it was done', async () => {
    await storeHandled(['a'], 'done', 2_500, db);
    await storePutOff(['a'], 3_000, db);
    await release(4_000);
    expect((await db.notifications.get('a'))?.handled).toBeUndefined();
  });

  test('twice is once', async () => {
    await storePutOff(['a', 'a'], 3_000, db);
    await storePutOff(['a'], 3_100, db);
    expect(await waitingCount(db)).toBe(1);
    expect((await release(4_000))?.release.receipt).toMatchObject({ putOff: 1, here: 1 });
  });

  test('can be undone, and the sum knows nothing of it', async () => {
    await storePutOff(['a'], 3_000, db);
    await storeUndo(['a', 'a'], db);
    expect(await entries('2000')).toEqual(['a', 'b']);
    expect(await waitingCount(db)).toBe(0);
    await storeRaised([held('c', { heldAt: 3_500 })], db);
    expect((await release(4_000))?.release.receipt).toMatchObject({ raised: 1, putOff: 0, here: 1 });
  });

  test('undone after it came out again leaves it where it is', async () => {
    await storePutOff(['a'], 3_000, db);
    await release(4_000);
    await storeUndo(['a'], db);
    expect(await entries('4000')).toEqual(['a']);
    expect(await waitingCount(db)).toBe(0);
  });

  test('is not in the sum of a release that was due before it', async () => {
    await storeRaised([held('c', { heldAt: 2_500 })], db);
    await storePutOff(['a'], 3_000, db);
    expect((await release(2_600))?.release.receipt).toMatchObject({ raised: 1, putOff: 0, here: 1 });
    expect((await release(4_000))?.release.receipt).toMatchObject({ raised: 0, putOff: 1, here: 1 });
  });

  test('and then read in the chat, it is in the next sum as read', async () => {
    await storePutOff(['a'], 3_000, db);
    await storeRead('a', 'https://chat.example', 3_500, db);
    await storeRaised([held('c', { heldAt: 3_600 })], db);
    expect((await release(4_000))?.release.receipt).toEqual({
      raised: 1,
      putOff: 1,
      here: 1,
      passed: 0,
      readElsewhere: 1,
    });
    expect(await standings(db)).toEqual({ a: 'read elsewhere', b: 'released', c: 'released' });
    expect(await entries('2000')).toEqual(['b']);
    expect(await entries('4000')).toEqual(['a', 'c']);
  });
});
