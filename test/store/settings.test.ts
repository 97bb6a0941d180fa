import { fakeBrowser } from '@webext-core/fake-browser';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSchedule } from '../../src/domain/schedule.ts';
import {
  changeSettings,
  dismissNotice,
  parseSettings,
  readSettings,
  scheduleSchema,
  watchSettings,
} from '../../src/store/settings.ts';

const defaults = { switchedOn: true, schedule: defaultSchedule, welcomed: false, notice: 'none' };
const put = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const week = (...windows: unknown[]) => [windows, [], [], [], [], [], []];

beforeEach(() => {
  fakeBrowser.storage.resetState();
});

describe('settings', () => {
  test('are the defaults on a fresh install', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  test('are kept, each change on top of those before', async () => {
    await changeSettings({ switchedOn: false });
    await changeSettings({ welcomed: true });
    expect(await readSettings()).toEqual({ ...defaults, switchedOn: false, welcomed: true });
  });

  test('that are partly there are filled in', async () => {
    await put({ switchedOn: false });
    expect(await readSettings()).toEqual({ ...defaults, switchedOn: false });
  });

  test.each<[string, unknown]>([
    ['a text', 'broken'],
    ['a number', 7],
    ['a switch that is no switch', { switchedOn: 'yes' }],
    ['a week of six days', { schedule: [[], [], [], [], [], []] }],
    ['a window that ends before it starts', { schedule: week({ start: 600, end: 540 }) }],
  ])('that do not parse (%s) are the defaults, and a notice', async (_, broken) => {
    await put(broken);
    expect(await readSettings()).toEqual({ ...defaults, notice: 'unreadable' });
  });

  test('that do not parse are set aside before the first change, and stay there', async () => {
    const broken = { schedule: 'mine', switchedOn: false };
    await put(broken);
    await changeSettings({ welcomed: true });
    await changeSettings({ switchedOn: false });
    expect((await fakeBrowser.storage.local.get('settingsUnreadable'))['settingsUnreadable']).toEqual(broken);
    expect(await readSettings()).toEqual({
      ...defaults,
      welcomed: true,
      switchedOn: false,
      notice: 'unreadable',
    });
  });

  test('are only read by reading them', async () => {
    await put('broken');
    await readSettings();
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).toBe('broken');
  });

  test('say nothing any more once the notice is dismissed', async () => {
    await put('broken');
    await dismissNotice();
    expect(await readSettings()).toEqual(defaults);
  });

  test('parse whatever is stored without throwing', () => {
    for (const value of [undefined, null, 0, '', [], {}, { schedule: null }, Symbol('x'), () => 1])
      expect(parseSettings(value, undefined).schedule).toHaveLength(7);
  });

  test('are told at once and at each change, until nobody looks any more', async () => {
    const seen: boolean[] = [];
    const looking = new AbortController();
    watchSettings(({ switchedOn }) => seen.push(switchedOn), looking.signal);
    await vi.waitFor(() => expect(seen).toEqual([true]));
    await changeSettings({ switchedOn: false });
    await vi.waitFor(() => expect(seen).toEqual([true, false]));
    looking.abort();
    await changeSettings({ switchedOn: true });
    expect(seen).toEqual([true, false]);
  });
});

describe('a schedule', () => {
  const six = [0, 100, 200, 300, 400, 500].map((start) => ({ start, end: start + 50 }));

  test.each<[string, unknown, boolean]>([
    ['the default one', defaultSchedule, true],
    ['without any window', week(), true],
    ['six windows a day', week(...six), true],
    ['two that touch', week({ start: 0, end: 60 }, { start: 60, end: 120 }), true],
    ['a whole day', week({ start: 0, end: 1440 }), true],
    ['seven windows a day', week(...six, { start: 600, end: 650 }), false],
    ['one that ends before it starts', week({ start: 600, end: 540 }), false],
    ['one without length', week({ start: 600, end: 600 }), false],
    ['two that overlap', week({ start: 0, end: 60 }, { start: 59, end: 120 }), false],
    ['two in the wrong order', week({ start: 60, end: 120 }, { start: 0, end: 30 }), false],
    ['one past midnight', week({ start: 1400, end: 1441 }), false],
    ['one before midnight', week({ start: -1, end: 30 }), false],
    ['half a minute', week({ start: 0.5, end: 30 }), false],
    ['something more in a window', week({ start: 0, end: 30, note: 'x' }), false],
    ['a text for a time', week({ start: '0', end: 30 }), false],
    ['eight days', [...week(), []], false],
    ['nothing', undefined, false],
  ])('%s is accepted: %s → %s', (_, schedule, accepted) => {
    expect(v.safeParse(scheduleSchema, schedule).success).toBe(accepted);
  });
});
