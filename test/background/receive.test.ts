import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { receiveNotifications, recordRead, recordShown } from '../../src/background/receive.ts';
import { pageSender } from '../../src/background/sender.ts';
import type { RawNotification } from '../../src/domain/notification.ts';
import { caps } from '../../src/messages/page-protocol.ts';
import type { Batch } from '../../src/messages/protocol.ts';
import { database } from '../../src/store/database.ts';
import { storeFocus } from '../../src/store/focus.ts';
import { readWaiting } from '../../src/store/queries.ts';
import { parseRecords } from '../../src/store/record.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { raised } from '../sites/raised.ts';
import { freshBrowser, monday, notices, state } from './browser-state.ts';

const holding = monday('12:00');
const open = monday('13:10');
const page = 'https://chat.example/rooms';
const from = pageSender({ origin: 'https://chat.example', tab: { id: 7 }, frameId: 2 });
if (!from) throw new Error('no sender');

const batch = (...given: Partial<RawNotification>[]): Batch => ({
  notifications: given.map((one) => JSON.stringify(raised({ title: 'Ana', raisedAt: 1, ...one }))),
  page,
  mark: '',
});
const stored = () => database.notifications.toArray();

beforeEach(async () => {
  await freshBrowser();
  state.origins = ['https://chat.example/*'];
});

describe('what a page raises', () => {
  test('is held while holding, and read by its site', async () => {
    const answer = await receiveNotifications(batch({ body: 'hi' }), from, holding);
    expect(answer).toEqual([{ id: 'id-1', outcome: 'held' }]);
    expect(await stored()).toMatchObject([
      {
        site: 'web',
        origin: 'https://chat.example',
        sender: 'Ana',
        text: 'hi',
        page,
        raisedAt: 1,
        heldAt: holding.getTime(),
        standing: 'held',
        tab: { tabId: 7, frameId: 2 },
      },
    ]);
    // Not waited for: the page has its answer before.
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('1'));
  });

  test('passes while a window is open, and is counted', async () => {
    expect(await receiveNotifications(batch({}), from, open)).toEqual([{ id: 'id-1', outcome: 'pass' }]);
    expect(await stored()).toMatchObject([{ standing: 'passed', passReason: 'window open' }]);
  });

  test('is held in a window that a focus session keeps closed', async () => {
    await storeFocus(monday('12:50').getTime(), monday('13:20').getTime());
    expect(await receiveNotifications(batch({}), from, open)).toMatchObject([{ outcome: 'held' }]);
  });

  test('passes when Jeda is off, and nothing of it is kept', async () => {
    await changeSettings({ switchedOn: false });
    expect(await receiveNotifications(batch({}), from, holding)).toEqual([{ id: 'id-1', outcome: 'pass' }]);
    expect(await stored()).toEqual([]);
  });

  test('passes when the grant was taken back, and nothing of it is kept', async () => {
    state.origins = ['https://other.example/*'];
    expect(await receiveNotifications(batch({}), from, holding)).toEqual([{ id: 'id-1', outcome: 'pass' }]);
    expect(await stored()).toEqual([]);
  });

  test('gets the same answer when asked again in an open window', async () => {
    await receiveNotifications(batch({}), from, holding);
    expect(await receiveNotifications(batch({}), from, open)).toMatchObject([{ outcome: 'held' }]);
  });

  test('first lets out what was due before it', async () => {
    await receiveNotifications(batch({ id: 'early' }), from, holding);
    await receiveNotifications(batch({ id: 'late' }), from, monday('14:00'));
    expect(await stored()).toMatchObject([
      { id: 'early', standing: 'released' },
      { id: 'late', standing: 'held' },
    ]);
    expect(await notices()).toHaveLength(1);
  });

  test('cannot have been raised in the future', async () => {
    await receiveNotifications(batch({ raisedAt: holding.getTime() + 1e9 }), from, holding);
    expect(await stored()).toMatchObject([{ raisedAt: holding.getTime() }]);
  });

  test('is read as being where the browser says, not where the page says', async () => {
    await receiveNotifications({ ...batch({}), page: 'https://evil.example/' }, from, holding);
    expect(await stored()).toMatchObject([{ origin: 'https://chat.example', page: 'https://chat.example/' }]);
    expect((await stored())[0]?.address).toBeUndefined();
  });

  test('goes by the mark its page carries', async () => {
    await receiveNotifications({ ...batch({ title: 'Ana says' }), mark: 'conversejs' }, from, holding);
    expect(await stored()).toMatchObject([{ site: 'conversejs', sender: 'Ana' }]);
  });

  test('has the address its own words give, beside the page that raised it', async () => {
    await receiveNotifications(batch({ data: '{"url":"/rooms/7"}' }), from, holding);
    expect(await stored()).toMatchObject([{ address: 'https://chat.example/rooms/7', page }]);
  });

  test('gets its answer without the badge', async () => {
    const set = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockReturnValue(new Promise(() => {}) as never);
    expect(await receiveNotifications(batch({}), from, holding)).toMatchObject([{ outcome: 'held' }]);
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
    set.mockRestore();
  });

  test('gets no answer when it cannot be stored, so that the page shows it', async () => {
    const add = vi.spyOn(database.notifications, 'bulkAdd').mockRejectedValue(new Error('QuotaExceeded'));
    await expect(receiveNotifications(batch({}), from, holding)).rejects.toThrow('QuotaExceeded');
    add.mockRestore();
    expect(await stored()).toEqual([]);
    expect(await readWaiting()).toEqual([]);
  });

  test('can be read back, however long its address is', async () => {
    const long = `${page}?${'x'.repeat(30_000)}`;
    const link = batch({ id: 'link', data: JSON.stringify({ url: `/${'é'.repeat(9_000)}` }) });
    await receiveNotifications({ ...batch({ id: 'page' }), page: long }, from, holding);
    await receiveNotifications(link, from, holding);
    expect(parseRecords(await stored())).toMatchObject({ entries: [{}, {}], unreadable: 0 });
  });
});

describe('what does not parse gets no answer, and the rest does', () => {
  const good = JSON.stringify(raised({ id: 'good' }));
  const long = (length: number) => 'x'.repeat(length + 1);

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no id', JSON.stringify(raised({ id: '' }))],
    ['an endless id', JSON.stringify(raised({ id: long(64) }))],
    ['a title over the cap', JSON.stringify(raised({ title: long(caps.title) }))],
    ['a body over the cap', JSON.stringify(raised({ body: long(caps.body) }))],
    ['a tag over the cap', JSON.stringify(raised({ tag: long(caps.tag) }))],
    ['data over the cap', JSON.stringify(raised({ data: long(caps.data) }))],
    ['a path nobody knows', JSON.stringify({ ...raised({}), path: 'telepathy' })],
    ['no moment', JSON.stringify({ ...raised({}), raisedAt: null })],
    ['a moment before time', JSON.stringify(raised({ raisedAt: -1 }))],
    ['a number for a text', JSON.stringify({ ...raised({}), title: 7 })],
  ])('%s', async (_, bad) => {
    const answer = await receiveNotifications({ notifications: [bad, good], page, mark: '' }, from, holding);
    expect(answer).toEqual([{ id: 'good', outcome: 'held' }]);
    expect(await stored()).toHaveLength(1);
  });

  test('what comes to the caps exactly is held', async () => {
    const full = batch({ title: long(caps.title - 1), body: long(caps.body - 1), data: long(caps.data - 1) });
    expect(await receiveNotifications(full, from, holding)).toMatchObject([{ outcome: 'held' }]);
  });

  test('of more than a thousand at once the rest gets none', async () => {
    const flood = batch(...Array.from({ length: 1_005 }, (_, i) => ({ id: `n${i}` })));
    expect(await receiveNotifications(flood, from, holding)).toHaveLength(1_000);
  });
});

describe('what the page showed itself', () => {
  test('is counted as passed and never comes out', async () => {
    await receiveNotifications(batch({}), from, holding);
    expect(await recordShown(batch({}), from, holding)).toBe(true);
    expect(await stored()).toMatchObject([{ standing: 'passed', passReason: 'shown by the page' }]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test.each([
    ['when Jeda is off', () => changeSettings({ switchedOn: false })],
    ['without a grant', async () => void state.origins.splice(0)],
  ])('is not kept %s', async (_, change) => {
    await change();
    expect(await recordShown(batch({}), from, holding)).toBe(true);
    expect(await stored()).toEqual([]);
  });
});

test('what the person read in the page leaves the badge', async () => {
  await receiveNotifications(batch({}), from, holding);
  await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('1'));
  expect(await recordRead('id-1', from, monday('12:01'))).toBe(true);
  expect(await stored()).toMatchObject([
    { standing: 'read elsewhere', handled: { how: 'read elsewhere', at: monday('12:01').getTime() } },
  ]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
});
