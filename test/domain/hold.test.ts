import { describe, expect, test } from 'vitest';
import type { FocusSession } from '../../src/domain/focus-session.ts';
import { type HoldRules, lastDue, modeAt, nextChange } from '../../src/domain/hold.ts';
import { defaultSchedule } from '../../src/domain/schedule.ts';

/** All on Monday 1 June 2026 in UTC: windows at 09:30, 13:00 and 16:30, 30 minutes each. */
const at = (time: string) => new Date(`2026-06-01T${time}Z`);
const session = (start: string, end: string | null): FocusSession => ({
  start: at(start).getTime(),
  end: end === null ? null : at(end).getTime(),
});
const rules = (focus?: FocusSession, change: Partial<HoldRules> = {}): HoldRules => ({
  switchedOn: true,
  schedule: defaultSchedule,
  focus,
  timeZone: 'UTC',
  ...change,
});
const never = { schedule: [[], [], [], [], [], [], []] };

describe('the mode', () => {
  test.each([
    ['09:29:59.999', { kind: 'holding', until: at('09:30') }],
    ['09:30', { kind: 'open', until: at('10:00') }],
    ['09:59:59.999', { kind: 'open', until: at('10:00') }],
    ['10:00', { kind: 'holding', until: at('13:00') }],
    ['17:00', { kind: 'holding', until: new Date('2026-06-02T09:30Z') }],
  ])('at %s without a session is %j', (time, mode) => {
    expect(modeAt(rules(), at(time))).toEqual(mode);
  });

  test.each([
    ['a session keeps a window closed', session('09:00', '09:45'), '09:40', 'focus'],
    ['its last instant belongs to what follows', session('09:00', '09:45'), '09:45', 'open'],
    ['one ahead does not hold yet', session('09:40', '09:50'), '09:35', 'open'],
    ['one over holds no more', session('08:00', '09:00'), '09:40', 'open'],
  ])('%s', (_, focus, time, kind) => {
    expect(modeAt(rules(focus), at(time)).kind).toBe(kind);
  });

  test('of a session says when it ends and which window comes next', () => {
    expect(modeAt(rules(session('09:00', '09:45')), at('09:10'))).toEqual({
      kind: 'focus',
      until: at('09:45'),
      nextWindow: at('09:30'),
    });
    expect(modeAt(rules(session('09:00', null)), at('12:00'))).toEqual({
      kind: 'focus',
      nextWindow: at('13:00'),
    });
    expect(modeAt(rules(session('09:00', null), never), at('12:00'))).toEqual({ kind: 'focus' });
  });

  test('is off whatever else there is, when switched off', () => {
    expect(modeAt(rules(session('09:00', null), { switchedOn: false }), at('09:40'))).toEqual({
      kind: 'off',
    });
  });

  test('without any window holds without an end', () => {
    expect(modeAt(rules(undefined, never), at('09:40'))).toEqual({ kind: 'holding' });
  });
});

describe('the last moment something was due', () => {
  const table: readonly (readonly [
    what: string,
    focus: FocusSession | undefined,
    now: string,
    due: string | undefined,
  ])[] = [
    ['no session: the start of the last window', undefined, '12:00', '09:30'],
    ['no session, at the start itself', undefined, '13:00', '13:00'],
    ['a session that runs over a window: nothing yet', session('09:00', '10:30'), '09:40', undefined],
    ['one that runs without an end: nothing yet', session('09:00', null), '16:00', undefined],
    ['one over the start of the window: when it ended', session('09:00', '09:45'), '09:50', '09:45'],
    ['the same, at its last instant', session('09:00', '09:45'), '09:45', '09:45'],
    ['one inside the window: when it ended', session('09:35', '09:50'), '09:55', '09:50'],
    ['one over the end of the window: when it ended', session('09:50', '10:20'), '10:30', '10:20'],
    ['one over the whole window: when it ended', session('09:00', '10:20'), '10:30', '10:20'],
    ['one over two windows: when it ended', session('09:00', '13:10'), '13:20', '13:10'],
    ['one just over the window', session('09:30', '10:00'), '10:00', '10:00'],
    ['one that ends as the window starts: the window', session('09:00', '09:30'), '09:40', '09:30'],
    ['one that starts as the window ends: the window', session('10:00', '10:30'), '11:00', '09:30'],
    ['one between two windows: the window before', session('10:30', '11:00'), '12:00', '09:30'],
    ['one before the window: the window', session('08:00', '09:00'), '09:40', '09:30'],
    ['one long over, by the next window: that one', session('09:00', '09:45'), '13:05', '13:00'],
    ['one in the future, as after a clock set back: the window', session('11:00', '11:30'), '10:30', '09:30'],
  ];

  test.each(table)('%s', (_, focus, now, due) => {
    expect(lastDue(rules(focus), at(now))).toEqual(due === undefined ? undefined : at(due));
  });

  test('does not exist when switched off, or without any window and session', () => {
    expect(lastDue(rules(undefined, { switchedOn: false }), at('12:00'))).toBeUndefined();
    expect(lastDue(rules(undefined, never), at('12:00'))).toBeUndefined();
  });

  test('never lies in the future and never goes back as time passes', () => {
    const focus = session('09:20', '09:45');
    let before = 0;
    for (let now = at('00:00').getTime(); now < at('23:59').getTime(); now += 5 * 60_000) {
      const due = lastDue(rules(focus), new Date(now))?.getTime() ?? before;
      expect(due).toBeLessThanOrEqual(now);
      expect(due).toBeGreaterThanOrEqual(before);
      before = due;
    }
  });
});

describe('the next change', () => {
  test.each([
    ['of an open window is its end', undefined, '09:40', '10:00'],
    ['while holding is the next window', undefined, '10:30', '13:00'],
    ['of a session is its end', session('09:00', '09:45'), '09:10', '09:45'],
    [
      'of a session that ends inside a window is its end, then the window’s',
      session('09:00', '09:45'),
      '09:45',
      '10:00',
    ],
  ])('%s', (_, focus, now, change) => {
    expect(nextChange(rules(focus), at(now))).toEqual(at(change));
  });

  test('does not exist when off, without windows, or until somebody stops the session', () => {
    expect(nextChange(rules(undefined, { switchedOn: false }), at('09:40'))).toBeUndefined();
    expect(nextChange(rules(undefined, never), at('09:40'))).toBeUndefined();
    expect(nextChange(rules(session('09:00', null)), at('09:40'))).toBeUndefined();
  });

  test('is always ahead, so the one alarm never rings in circles', () => {
    for (let now = at('00:00').getTime(); now < at('23:59').getTime(); now += 5 * 60_000) {
      const change = nextChange(rules(session('09:20', '09:45')), new Date(now));
      expect(change?.getTime()).toBeGreaterThan(now);
    }
  });
});
