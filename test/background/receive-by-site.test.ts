import { beforeEach, describe, expect, test } from 'vitest';
import { receiveNotifications, recordShown } from '../../src/background/receive.ts';
import { pageSender } from '../../src/background/sender.ts';
import type { RawNotification } from '../../src/domain/notification.ts';
import type { Batch } from '../../src/messages/protocol.ts';
import { marksFor } from '../../src/sites/index.ts';
import { database } from '../../src/store/database.ts';
import { raised } from '../sites/raised.ts';
import { freshBrowser, monday, state } from './browser-state.ts';

const holding = monday('12:00');
const open = monday('13:10');
const from = pageSender({ origin: 'https://chat.example', tab: { id: 7 }, frameId: 2 });
if (!from) throw new Error('no sender');

const batch = (...given: Partial<RawNotification>[]): Batch => ({
  notifications: given.map((one) => JSON.stringify(raised({ title: 'Ana', raisedAt: 1, ...one }))),
  page: 'https://chat.example/rooms',
  mark: '',
});
const stored = () => database.notifications.toArray();

beforeEach(async () => {
  await freshBrowser();
  state.origins = ['https://chat.example/*'];
});

describe('the mark of a page', () => {
  const unmarked = (given: Partial<RawNotification>): Batch => ({ ...batch(given), mark: undefined });
  const bridge = () => ({ tell: () => false });
  const [converse, lounge] = marksFor('https://chat.example');

  test('is looked for in the frame that raised it when the batch names none, and left there', async () => {
    const jedaBridge: ReturnType<typeof bridge> & { mark?: string } = bridge();
    state.page = { jedaBridge, has: [converse?.selector ?? ''] };
    await receiveNotifications(unmarked({ title: 'Ana says' }), from, holding);
    expect(state.asked).toMatchObject([{ tabId: 7, frameIds: [2] }]);
    expect(await stored()).toMatchObject([{ site: 'conversejs', sender: 'Ana' }]);
    expect(jedaBridge.mark).toBe('conversejs');
  });

  test('that is not there is remembered as none', async () => {
    const jedaBridge: ReturnType<typeof bridge> & { mark?: string } = bridge();
    state.page = { jedaBridge };
    await receiveNotifications(unmarked({ title: 'Ana says' }), from, holding);
    expect(await stored()).toMatchObject([{ site: 'web' }]);
    expect(jedaBridge.mark).toBe('');
  });

  test('is none where nothing may run, and what was raised is held all the same', async () => {
    state.page = undefined;
    expect(await receiveNotifications(unmarked({}), from, holding)).toMatchObject([{ outcome: 'held' }]);
    expect(await stored()).toMatchObject([{ site: 'web' }]);
  });

  test.each(['', 'thelounge'])('is not looked for again when the batch says %j', async (mark) => {
    state.page = { jedaBridge: bridge(), has: [lounge?.selector ?? ''] };
    await receiveNotifications({ ...batch({}), mark }, from, holding);
    expect(state.asked).toEqual([]);
    expect(await stored()).toMatchObject([{ site: mark || 'web' }]);
  });

  test('is not looked for where the address says what it is', async () => {
    const slack = pageSender({ origin: 'https://app.slack.com', tab: { id: 7 }, frameId: 0 });
    if (!slack) throw new Error('no sender');
    state.origins = ['https://app.slack.com/*'];
    state.page = { jedaBridge: bridge(), has: [lounge?.selector ?? ''] };
    await receiveNotifications(unmarked({}), slack, holding);
    expect(state.asked).toEqual([]);
    expect(await stored()).toMatchObject([{ site: 'slack' }]);
  });
});

describe('a page’s message to its own worker', () => {
  const message = (id: string, data: object) =>
    ({ id, path: 'worker message', title: '', data: JSON.stringify(data) }) as const;
  const shows = { type: 'notification', chanId: 4, title: 'ana says:', body: 'hello' };
  const other = { type: 'sync', title: 'not a notification' };

  test('that makes it show is held; any other goes its way, and nothing of it is kept', async () => {
    const both = batch(message('other', other), message('shows', shows));
    const answer = await receiveNotifications({ ...both, mark: 'thelounge' }, from, holding);
    expect(new Map(answer.map(({ id, outcome }) => [id, outcome]))).toEqual(
      new Map([
        ['shows', 'held'],
        ['other', 'pass'],
      ]),
    );
    expect(answer).toHaveLength(2);
    expect(await stored()).toMatchObject([{ id: 'shows', site: 'thelounge', sender: 'ana' }]);
    expect(await database.tally.get('since')).toMatchObject({ raised: 1, passed: 0 });
  });

  test('that is none is not counted in an open window either', async () => {
    const both = batch(message('other', other), message('shows', shows));
    expect(await receiveNotifications(both, from, open)).toHaveLength(2);
    expect(await stored()).toMatchObject([{ id: 'shows', standing: 'passed' }]);
  });

  test('that is none is not kept when it went without an answer', async () => {
    await recordShown(batch(message('other', other), message('shows', shows)), from, holding);
    expect(await stored()).toMatchObject([{ id: 'shows', passReason: 'shown by the page' }]);
  });
});
