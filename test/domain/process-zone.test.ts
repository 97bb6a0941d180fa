import { afterEach, describe, expect, test } from 'vitest';
import { defaultSchedule, lastOpening, nextOpening, type Schedule } from '../../src/domain/schedule.ts';

const before = process.env['TZ'];
afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** Windows in the hours that clocks skip and double. */
const nightly: Schedule = Array.from({ length: 7 }, () => [
  { start: 70, end: 80 },
  { start: 90, end: 110 },
  { start: 130, end: 160 },
]);

/** Instants around changes of the clock on both halves of the earth. */
const instants = ['2026-03-08', '2026-03-29', '2026-04-04', '2026-10-03', '2026-10-24', '2026-11-01'].flatMap(
  (day) => [0, 7, 14, 21, 28].map((hour) => new Date(Date.parse(`${day}T00:00Z`) + hour * 3_600_000)),
);
const zones = ['UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

const openings = () =>
  zones.flatMap((zone) =>
    [defaultSchedule, nightly].flatMap((schedule) =>
      instants.flatMap((now) => [nextOpening(schedule, now, zone), lastOpening(schedule, now, zone)]),
    ),
  );

describe('the windows of a zone do not depend on the zone of the machine', () => {
  process.env['TZ'] = 'UTC';
  const expected = openings();

  test.each([
    ['Asia/Jakarta', -420],
    ['America/New_York', 240],
    ['Australia/Lord_Howe', -630],
    ['Europe/London', -60],
  ])('%s', (zone, offset) => {
    process.env['TZ'] = zone;
    // The machine really is elsewhere now.
    expect(new Date('2026-06-01T12:00Z').getTimezoneOffset()).toBe(offset);
    expect(openings()).toEqual(expected);
  });
});
