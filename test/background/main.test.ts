import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSchedule } from '../../src/domain/schedule.ts';
import { database } from '../../src/store/database.ts';
import { readSettings } from '../../src/store/settings.ts';
import { raised } from '../sites/raised.ts';
import { held } from '../store/stored.ts';
import { freshBrowser, state } from './browser-state.ts';

vi.mock('../../src/content/main.iife.ts?script', () => ({ default: '/bridge.js' }));
vi.mock('../../src/page/notification-hook.iife.ts?script', () => ({ default: '/hook.js' }));

const page = { origin: 'https://chat.example', url: 'https://chat.example/', tab: { id: 7 }, frameId: 0 };
const screen = {
  origin: 'chrome-extension://test-extension-id',
  url: 'chrome-extension://test-extension-id/src/ui/popup/index.html',
};

/** Starts the background as a wake does, and waits until its first reconcile is through. */
async function wakeUp(): Promise<void> {
  await freshBrowser();
  state.origins = ['https://chat.example/*'];
  for (const event of [
    fakeBrowser.permissions.onAdded,
    fakeBrowser.permissions.onRemoved,
    fakeBrowser.commands.onCommand,
  ])
    Object.assign(event, { addListener: () => {} });
  vi.resetModules();
  await import('../../src/background/main.ts');
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
}

/** Sends as the browser would, and gives the answer, or what it failed with. */
async function send(
  type: string,
  data: unknown,
  sender: object,
): Promise<{ res?: unknown; err?: { message: string } }> {
  const message = { id: 1, type, data, timestamp: 1 };
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  });
}

beforeEach(wakeUp);

const fromScreens: readonly (readonly [string, unknown])[] = [
  ['wake', undefined],
  ['turn', 'off'],
  ['startFocus', 25],
  ['stopFocus', undefined],
  ['releaseNow', undefined],
  ['setSchedule', [[], [], [], [], [], [], []]],
  ['dismissNotice', undefined],
  ['finishWelcome', undefined],
  ['openEntry', 'a'],
  ['markDone', ['a']],
  ['putOff', ['a']],
  ['undo', ['a']],
  ['readCoverage', 7],
];

describe('a page may not say what only a screen may', () => {
  test.each(fromScreens)('%s is refused and changes nothing', async (type, data) => {
    await database.notifications.add(held('a', { standing: 'released', releaseId: '1' }));
    const before = await readSettings();
    expect((await send(type, data, page)).err?.message).toBe('not a screen');
    expect(await readSettings()).toEqual(before);
    expect(await database.notifications.get('a')).toMatchObject({ standing: 'released' });
    expect(await database.focusSessions.count()).toBe(0);
  });

  test.each(fromScreens)('%s is answered to a screen', async (type, data) => {
    expect((await send(type, data, screen)).err).toBeUndefined();
  });
});

describe('what a page says', () => {
  const batch = { notifications: [JSON.stringify(raised({ title: 'Ana' }))], page: page.url, mark: '' };

  test.each([
    ['receiveNotifications', batch],
    ['recordShown', batch],
    ['recordRead', 'id-1'],
  ])('%s is answered to a page in a tab, and to nobody else', async (type, data) => {
    expect((await send(type, data, page)).res).toBeTruthy();
    expect((await send(type, data, { url: page.url })).err?.message).toBe('not a page');
    expect((await send(type, data, screen)).err?.message).toBe('not a page');
  });

  test.each<[string, unknown]>([
    ['receiveNotifications', undefined],
    ['receiveNotifications', { notifications: 'all' }],
    ['receiveNotifications', { notifications: [1, null, {}], page: 1, mark: {} }],
    ['recordShown', null],
    ['recordRead', undefined],
    ['recordRead', {}],
    ['recordRead', 7],
  ])('%s with %j stores nothing', async (type, data) => {
    await send(type, data, page);
    expect(await database.notifications.count()).toBe(0);
  });
});

describe('a screen', () => {
  /** Open at every moment of every day. */
  const allDay = Array.from({ length: 7 }, () => [{ start: 0, end: 1_440 }]);

  test('is told why a schedule is refused, and nothing of it is kept', async () => {
    const backwards = [[{ start: 600, end: 540 }], [], [], [], [], [], []];
    expect((await send('setSchedule', backwards, screen)).res).toEqual({ ok: false, error: 'badSchedule' });
    expect((await readSettings()).schedule).toEqual(defaultSchedule);
  });

  test('that draws a window around now gets everything out at once', async () => {
    await database.notifications.add(held('a'));
    expect((await send('setSchedule', allDay, screen)).res).toEqual({ ok: true });
    expect(await database.notifications.get('a')).toMatchObject({ standing: 'released' });
    expect(await database.releases.toArray()).toMatchObject([{ why: 'asked' }]);
  });

  test.each([
    ['with a schedule that is not open now', [[], [], [], [], [], [], []], async () => {}],
    ['while a focus session runs', allDay, () => send('startFocus', 'until stopped', screen)],
  ])('%s leaves everything held', async (_, schedule, first) => {
    await send('setSchedule', [[], [], [], [], [], [], []], screen);
    await first();
    await database.notifications.add(held('a', { heldAt: Date.now() }));
    expect((await send('setSchedule', schedule, screen)).res).toEqual({ ok: true });
    expect(await database.notifications.get('a')).toMatchObject({ standing: 'held' });
  });

  test('that switches off gets everything out', async () => {
    await database.notifications.add(held('a'));
    expect((await send('turn', 'off', screen)).res).toEqual({ ok: true });
    expect(await database.notifications.get('a')).toMatchObject({ standing: 'released' });
  });

  test('is told when a change failed', async () => {
    // Not a list of ids.
    expect((await send('markDone', 7, screen)).res).toEqual({ ok: false, error: 'failed' });
  });

  test('that says what nobody knows gets no answer', async () => {
    const answer = vi.fn();
    const [kept] = await fakeBrowser.runtime.onMessage.trigger(
      { type: 'nonsense', timestamp: 1 },
      screen,
      answer,
    );
    expect([kept, answer.mock.calls]).toEqual([false, []]);
  });
});
