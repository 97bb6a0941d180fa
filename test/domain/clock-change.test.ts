import { describe, expect, test } from 'vitest';
import { lastOpening, nextOpening, type ReleaseWindow, type Schedule } from '../../src/domain/schedule.ts';

const at = (hour: number, minute: number) => hour * 60 + minute;
const daily = (...windows: readonly ReleaseWindow[]): Schedule => Array.from({ length: 7 }, () => windows);

/** Every opening that starts in the day after `from`. */
function walk(schedule: Schedule, from: string, zone: string): [start: string, end: string][] {
  const until = new Date(from).getTime() + 24 * 3_600_000;
  const found: [string, string][] = [];
  let now = new Date(from);
  for (;;) {
    const opening = nextOpening(schedule, now, zone);
    if (!opening || opening.start.getTime() >= until) return found;
    found.push([opening.start.toISOString(), opening.end.toISOString()]);
    expect(lastOpening(schedule, opening.start, zone)).toEqual(opening);
    now = opening.start;
  }
}

const utc = (...times: string[]) => times.map((time) => new Date(time).toISOString());

describe('in the night clocks go forward', () => {
  // 8 March 2026 in New York: 02:00 EST becomes 03:00 EDT.
  const night = '2026-03-08T00:00-05:00';
  const zone = 'America/New_York';

  test('a window in the missing hour opens once, an hour later', () => {
    expect(walk(daily({ start: at(2, 30), end: at(2, 50) }), night, zone)).toEqual([
      utc('2026-03-08T03:30-04:00', '2026-03-08T03:50-04:00'),
    ]);
  });

  test('a window that only starts in the missing hour keeps its length', () => {
    expect(walk(daily({ start: at(2, 30), end: at(3, 10) }), night, zone)).toEqual([
      utc('2026-03-08T03:30-04:00', '2026-03-08T04:10-04:00'),
    ]);
  });

  test('a window over the missing hour opens once and ends by the clock', () => {
    expect(walk(daily({ start: at(1, 30), end: at(4, 0) }), night, zone)).toEqual([
      utc('2026-03-08T01:30-05:00', '2026-03-08T04:00-04:00'),
    ]);
  });

  test('none is skipped when the moved one comes after its successor', () => {
    const two = daily({ start: at(2, 30), end: at(3, 0) }, { start: at(3, 10), end: at(3, 20) });
    expect(walk(two, night, zone)).toEqual([
      utc('2026-03-08T03:10-04:00', '2026-03-08T03:20-04:00'),
      utc('2026-03-08T03:30-04:00', '2026-03-08T04:00-04:00'),
    ]);
  });

  test('half an hour may be missing too', () => {
    // 4 October 2026 on Lord Howe Island: 02:00 becomes 02:30.
    expect(
      walk(daily({ start: at(2, 10), end: at(2, 20) }), '2026-10-04T00:00+10:30', 'Australia/Lord_Howe'),
    ).toEqual([utc('2026-10-04T02:40+11:00', '2026-10-04T02:50+11:00')]);
  });

  test('the days beside it are not moved', () => {
    const nightly = daily({ start: at(2, 30), end: at(2, 50) });
    expect(walk(nightly, '2026-03-07T00:00-05:00', zone)[0]).toEqual(
      utc('2026-03-07T02:30-05:00', '2026-03-07T02:50-05:00'),
    );
    expect(walk(nightly, '2026-03-09T00:00-04:00', zone)[0]).toEqual(
      utc('2026-03-09T02:30-04:00', '2026-03-09T02:50-04:00'),
    );
  });
});

describe('in the night clocks go back', () => {
  test('a window in the doubled hour opens once, at the first of the two', () => {
    // 1 November 2026 in New York: 02:00 EDT becomes 01:00 EST.
    const found = walk(
      daily({ start: at(1, 30), end: at(1, 50) }),
      '2026-11-01T00:00-04:00',
      'America/New_York',
    );
    expect(found).toEqual([utc('2026-11-01T01:30-04:00', '2026-11-01T01:50-04:00')]);
  });

  test('a window that ends behind the doubled hour ends by the clock', () => {
    const found = walk(
      daily({ start: at(0, 30), end: at(2, 30) }),
      '2026-11-01T00:00-04:00',
      'America/New_York',
    );
    expect(found).toEqual([utc('2026-11-01T00:30-04:00', '2026-11-01T02:30-05:00')]);
  });

  test('half an hour may be doubled too', () => {
    // 5 April 2026 on Lord Howe Island: 02:00 becomes 01:30.
    const found = walk(
      daily({ start: at(1, 40), end: at(1, 55) }),
      '2026-04-05T00:00+11:00',
      'Australia/Lord_Howe',
    );
    expect(found).toEqual([utc('2026-04-05T01:40+11:00', '2026-04-05T01:55+11:00')]);
  });
});
