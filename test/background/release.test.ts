import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startFocus, stopFocus, toggleFocus } from '../../src/background/focus.ts';
import { reconcile, releaseAll } from '../../src/background/release.ts';
import { database } from '../../src/store/database.ts';
import { readFocus, readReleases, readWaiting } from '../../src/store/queries.ts';
import { storeRaised } from '../../src/store/receive.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { held } from '../store/stored.ts';
import { freshBrowser, monday, notices, state } from './browser-state.ts';

const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);
const hold = (id: string, time: string, change = {}) =>
  storeRaised([held(id, { heldAt: monday(time).getTime(), ...change })]);

beforeEach(freshBrowser);

describe('putting everything right', () => {
  test('sets one alarm, for the next change, and shows the state', async () => {
    await reconcile(monday('12:00'));
    await reconcile(monday('12:00'));
    expect(await alarms()).toEqual([monday('13:00').getTime()]);
    expect(state.icon).toBe('/icons/holding-16.png');
    expect(await fakeBrowser.action.getTitle({})).toMatch(/^Jeda: holding until /u);
    await reconcile(monday('13:00'));
    expect(await alarms()).toEqual([monday('13:30').getTime()]);
    expect(state.icon).toBe('/icons/open-16.png');
  });

  test('without anything ahead clears the alarm', async () => {
    await reconcile(monday('12:00'));
    await changeSettings({ switchedOn: false });
    await reconcile(monday('12:00'));
    expect(await alarms()).toEqual([]);
    expect(state.icon).toBe('/icons/off-16.png');
  });

  test('brings out what is due, and says so once, however often it runs', async () => {
    await hold('a', '12:00');
    await hold('b', '12:10', { site: 'slack', origin: 'https://app.slack.com' });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    for (const time of ['13:00', '13:00', '13:01', '13:20']) await reconcile(monday(time));
    expect(create).toHaveBeenCalledTimes(1);
    create.mockRestore();
    expect(await notices()).toEqual([
      {
        id: `release ${monday('13:00').getTime()}`,
        title: '2 messages are here',
        message: 'chat.example 1 · Slack 1',
      },
    ]);
    expect(await readWaiting()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test.each([
    ['within a minute is not said again', '13:00:59.999', 1],
    ['a minute later is said', '13:01:00', 2],
  ])('what joins a release %s', async (_, time, times) => {
    await hold('a', '12:00');
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await reconcile(monday('13:00'));
    await hold('b', '12:59');
    await hold('c', '12:59');
    await reconcile(monday(time));
    await reconcile(monday(time));
    expect(create).toHaveBeenCalledTimes(times);
    create.mockRestore();
    expect(await readReleases(10)).toMatchObject([{ receipt: { here: 3 } }]);
    expect(await notices()).toMatchObject([
      { title: times === 1 ? '1 message is here' : '2 messages are here' },
    ]);
  });

  test('sets the alarm also when the release fails, so that we wake again', async () => {
    await hold('a', '12:00');
    const put = vi.spyOn(database.releases, 'put').mockRejectedValue(new Error('QuotaExceeded'));
    await expect(reconcile(monday('13:00'))).rejects.toThrow('QuotaExceeded');
    put.mockRestore();
    expect(await alarms()).toEqual([monday('13:30').getTime()]);
  });

  test('while switched off lets out what is still held, once', async () => {
    await hold('a', '12:00');
    await hold('b', '12:10');
    await changeSettings({ switchedOn: false });
    for (const time of ['12:20', '12:30']) await reconcile(monday(time));
    expect(await readReleases(10)).toMatchObject([{ why: 'switched off', receipt: { here: 2 } }]);
    expect(await readWaiting()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('by two wakes at once says it once', async () => {
    await hold('a', '12:00');
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await Promise.all([reconcile(monday('13:00')), reconcile(monday('13:00'))]);
    expect(create).toHaveBeenCalledTimes(1);
    create.mockRestore();
    expect(await readReleases(10)).toHaveLength(1);
  });

  test('says one message of one in its own words', async () => {
    await hold('a', '12:00');
    await reconcile(monday('13:00'));
    expect(await notices()).toMatchObject([{ title: '1 message is here' }]);
  });

  test('after sleep brings it out once, and says that it was due before', async () => {
    await hold('a', '08:00');
    await reconcile(monday('15:00'));
    const [release, ...more] = await readReleases(10);
    expect(more).toEqual([]);
    expect(release).toMatchObject({ dueAt: monday('13:00').getTime(), at: monday('15:00').getTime() });
    const due = monday('13:00').toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' });
    const [notice] = await notices();
    expect(notice?.title).toBe('1 message is here');
    expect(notice?.message).toContain(`Due at ${due}, while the browser was asleep`);
  });

  test('never says what a message says', async () => {
    await hold('a', '12:00', { sender: 'Secret Sender', text: 'secret text' });
    await reconcile(monday('13:00'));
    expect(JSON.stringify(await notices())).not.toMatch(/secret/iu);
  });

  test('goes on when the system refuses to show anything', async () => {
    await hold('a', '12:00');
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(() => {
      throw new Error('notifications are off');
    });
    await reconcile(monday('13:00'));
    create.mockRestore();
    expect(await readReleases(10)).toHaveLength(1);
    expect(await alarms()).toEqual([monday('13:30').getTime()]);
  });
});

describe('releasing when asked', () => {
  test.each(['asked', 'switched off'] as const)('%s brings out everything at once', async (why) => {
    await hold('a', '12:00');
    await hold('b', '12:05');
    await releaseAll(why, monday('12:05'));
    expect(await readReleases(10)).toMatchObject([{ why, receipt: { here: 2 } }]);
    expect(await readWaiting()).toEqual([]);
  });

  test('brings out what a clock that was set back has left in the future', async () => {
    await hold('a', '18:00');
    await releaseAll('asked', monday('12:00'));
    expect(await readWaiting()).toEqual([]);
  });

  test('with nothing held does nothing', async () => {
    await releaseAll('asked', monday('12:00'));
    expect(await readReleases(10)).toEqual([]);
    expect(await notices()).toEqual([]);
  });
});

describe('a focus session', () => {
  test('keeps a window closed and lets out what waited when it ends', async () => {
    await startFocus(50, monday('12:40'));
    await hold('a', '12:45');
    await reconcile(monday('13:05'));
    expect(await readReleases(10)).toEqual([]);
    expect(await alarms()).toEqual([monday('13:30').getTime()]);
    await reconcile(monday('13:30'));
    expect(await readReleases(10)).toMatchObject([{ dueAt: monday('13:30').getTime() }]);
  });

  test('first lets out what was due before it', async () => {
    await hold('a', '12:00');
    await startFocus(25, monday('13:10'));
    expect(await readReleases(10)).toMatchObject([{ dueAt: monday('13:00').getTime() }]);
  });

  test('stopped inside a window opens it and lets out what waited', async () => {
    await startFocus('until stopped', monday('12:40'));
    await hold('a', '12:45');
    await stopFocus(monday('13:10'));
    expect(await readReleases(10)).toMatchObject([{ dueAt: monday('13:10').getTime() }]);
    expect(state.icon).toBe('/icons/open-16.png');
  });

  test('is turned on and off by one key', async () => {
    await toggleFocus(monday('12:00'));
    expect(await readFocus()).toEqual({ start: monday('12:00').getTime(), end: monday('13:00').getTime() });
    await toggleFocus(monday('12:10'));
    expect(await readFocus()).toMatchObject({ end: monday('12:10').getTime() });
  });
});
