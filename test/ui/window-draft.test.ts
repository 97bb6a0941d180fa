import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSchedule } from '../../src/domain/schedule.ts';
import { differs, draftOf, scheduleFrom, windowAfter } from '../../src/ui/welcome/window-draft.ts';

const weekdays = [false, true, true, true, true, true, false];

describe('a draft of windows', () => {
  it('of the default schedule reads back as it', () => {
    expect(scheduleFrom(draftOf(defaultSchedule))).toEqual({ schedule: defaultSchedule });
  });

  it('says at which window an end is before its start', () => {
    const windows = [
      { start: '09:00', end: '09:30' },
      { start: '13:00', end: '12:00' },
    ];
    expect(scheduleFrom({ days: weekdays, windows })).toEqual({ error: 'windowBackwards', window: 1 });
  });

  it('says which window overlaps, in whatever order they were added', () => {
    const windows = [
      { start: '13:00', end: '14:00' },
      { start: '12:30', end: '13:15' },
    ];
    expect(scheduleFrom({ days: weekdays, windows })).toEqual({ error: 'windowOverlap', window: 0 });
  });

  it('says where a time is missing', () => {
    const windows = [{ start: '', end: '09:30' }];
    expect(scheduleFrom({ days: weekdays, windows })).toEqual({ error: 'windowMissing', window: 0 });
  });

  it('stores what was added out of order in order, and midnight as the end of the day', () => {
    const windows = [
      { start: '23:00', end: '00:00' },
      { start: '09:00', end: '09:30' },
    ];
    const result = scheduleFrom({ days: weekdays, windows });
    expect('schedule' in result && result.schedule[1]).toEqual([
      { start: 540, end: 570 },
      { start: 1380, end: 1440 },
    ]);
  });

  it('without days or windows is a schedule without windows', () => {
    expect(scheduleFrom({ days: weekdays, windows: [] })).toEqual({ schedule: Array(7).fill([]) });
  });

  it('always offers a next window that is one', () => {
    const clock = fc
      .nat(1439)
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(fc.record({ start: clock, end: clock }), { maxLength: 3 }), (windows) => {
        expect('schedule' in scheduleFrom({ days: weekdays, windows: [windowAfter(windows)] })).toBe(true);
      }),
    );
  });
});

it('knows when days differ', () => {
  expect(differs(defaultSchedule)).toBe(false);
  expect(differs([[], [{ start: 1, end: 2 }], [{ start: 3, end: 4 }], [], [], [], []])).toBe(true);
});
