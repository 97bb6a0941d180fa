import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastOpening, nextOpening, type Schedule } from '../../src/domain/schedule.ts';

const zones = [
  'UTC',
  'Asia/Jakarta',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Europe/London',
  // Changes its clocks at midnight.
  'Africa/Cairo',
  'Pacific/Chatham',
];

const instant = fc
  .integer({ min: Date.parse('2024-01-01T00:00Z'), max: Date.parse('2032-01-01T00:00Z') })
  .map((ms) => new Date(ms));

/** Up to six windows a day, sorted, without overlaps, as the settings allow them. */
const day = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 12 }).map((minutes) => {
  const sorted = minutes.toSorted((a, b) => a - b);
  return sorted.flatMap((start, i) => {
    const end = sorted[i + 1];
    return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
});
const schedule: fc.Arbitrary<Schedule> = fc.array(day, { minLength: 7, maxLength: 7 });

/** Days around a change of the clock are where mistakes hide. */
const nearChange = fc
  .tuple(
    fc.constantFrom('2026-03-08T06:00Z', '2026-11-01T05:00Z', '2026-04-04T15:00Z', '2026-10-03T15:30Z'),
    fc.integer({ min: -36, max: 36 }),
  )
  .map(([change, hours]) => new Date(Date.parse(change) + hours * 3_600_000));

const anyCase = [schedule, fc.oneof(instant, nearChange), fc.constantFrom(...zones)] as const;

describe('in any zone, at any instant, with any windows', () => {
  test('the next opening is strictly later, and no opening lies between the last one and it', () => {
    fc.assert(
      fc.property(...anyCase, (windows, now, zone) => {
        const last = lastOpening(windows, now, zone);
        const next = nextOpening(windows, now, zone);
        expect(Boolean(last)).toBe(Boolean(next));
        if (!last || !next) return;
        expect(last.start.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(next.start.getTime()).toBeGreaterThan(now.getTime());
        expect(next.end.getTime()).toBeGreaterThan(next.start.getTime());
        // From the one the other follows, both ways.
        expect(nextOpening(windows, last.start, zone)).toEqual(next);
        expect(lastOpening(windows, new Date(next.start.getTime() - 1), zone)).toEqual(last);
      }),
      { numRuns: 150 },
    );
  });

  test('walking from opening to opening meets each window of each day once', () => {
    fc.assert(
      fc.property(...anyCase, (windows, from, zone) => {
        const met = new Map<string, number>();
        let opening = nextOpening(windows, from, zone);
        const until = from.getTime() + 9 * 86_400_000;
        while (opening && opening.start.getTime() < until) {
          const { date } = wallClock(opening.start, zone);
          met.set(date, (met.get(date) ?? 0) + 1);
          opening = nextOpening(windows, opening.start, zone);
        }
        // Whole days only: not the first, not the last; nor one whose clock jumps over a window.
        for (let days = 1; days < 8; days++) {
          const { date, weekday } = wallClock(new Date(from.getTime() + days * 86_400_000), zone);
          if (isLong(date, zone))
            expect([date, met.get(date) ?? 0]).toEqual([date, windows[weekday]?.length]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('an opening starts when the wall clock says so, but for the hours a clock skips', () => {
    fc.assert(
      fc.property(...anyCase, (windows, now, zone) => {
        const start = nextOpening(windows, now, zone)?.start;
        if (!start) return;
        const { date, weekday, minute } = wallClock(start, zone);
        if (isLong(date, zone)) expect((windows[weekday] ?? []).map((one) => one.start)).toContain(minute);
      }),
      { numRuns: 200 },
    );
  });
});

/** What a clock on the wall shows, asked of `Intl` and not of the code under test. */
function wallClock(instant: Date, zone: string): { date: string; weekday: number; minute: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
  return {
    date,
    weekday: new Date(`${date}T12:00Z`).getUTCDay(),
    minute: Number(parts['hour']) * 60 + Number(parts['minute']),
  };
}

/** Has this day all of its hours, one of them perhaps twice? */
function isLong(date: string, zone: string): boolean {
  const offset = (hours: number) => {
    const instant = new Date(Date.parse(`${date}T12:00Z`) + hours * 3_600_000);
    const { date: day, minute } = wallClock(instant, zone);
    return Date.parse(`${day}T00:00Z`) + minute * 60_000 - Math.floor(instant.getTime() / 60_000) * 60_000;
  };
  // Somewhere from the evening before to the morning after, in any zone.
  return offset(-30) >= offset(30);
}
