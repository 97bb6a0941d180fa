import { tzOffset } from '@date-fns/tz';
import { addHours, addMinutes } from 'date-fns';

/** A recurring span in which held notifications come out. Minutes of the local day, `0 ≤ start < end ≤ 1440`. */
export interface ReleaseWindow {
  readonly start: number;
  readonly end: number;
}

/** The windows of a week, index 0 = Sunday (as `Date.getDay`); a quiet day has none. Each day is sorted, without overlaps. */
export type Schedule = readonly (readonly ReleaseWindow[])[];

/** One occurrence of a window: two instants, half-open. */
export interface Opening {
  readonly start: Date;
  readonly end: Date;
}

/**
 * Three batches on working days: the number that helped in the study the product is designed to
 * (237 people, two weeks; hourly did nothing). https://doi.org/10.1016/j.chb.2019.07.016
 */
export const defaultSchedule: Schedule = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
  weekday === 0 || weekday === 6 ? [] : [570, 780, 990].map((start) => ({ start, end: start + 30 })),
);

/**
 * The first opening that starts strictly after `now`; `undefined` when the schedule has no window at all.
 * Wall-clock times of `timeZone` (IANA name): a start inside a spring gap moves to the gap's end, one in an
 * autumn overlap means the first of the two.
 */
export function nextOpening(schedule: Schedule, now: Date, timeZone: string): Opening | undefined {
  // Eight days, not seven: today's windows may all be past and be the only ones of the week.
  return openings(schedule, now, timeZone, 0, 8).find((opening) => opening.start > now);
}

/** The last opening that started at or before `now`, whether or not it is over; `undefined` when there is no window at all. */
export function lastOpening(schedule: Schedule, now: Date, timeZone: string): Opening | undefined {
  return openings(schedule, now, timeZone, -8, 0).findLast((opening) => opening.start <= now);
}

function openings(schedule: Schedule, now: Date, timeZone: string, from: number, to: number): Opening[] {
  // A calendar day is kept as the instant it would start at in UTC: every day of UTC has 24 hours.
  const local = addMinutes(now, tzOffset(timeZone, now));
  const today = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  const found: Opening[] = [];
  for (let offset = from; offset <= to; offset++) {
    const day = addHours(today, 24 * offset);
    for (const window of schedule[day.getUTCDay()] ?? []) {
      const start = atMinute(day, window.start, timeZone);
      const end = atMinute(day, window.end, timeZone);
      // One that starts inside a spring gap may come to end before it starts: it then keeps its length.
      found.push({ start, end: end > start ? end : addMinutes(start, window.end - window.start) });
    }
  }
  // A start moved out of a gap may come after that of the next window.
  return found.sort((a, b) => a.start.getTime() - b.start.getTime());
}

/**
 * The instant at which clocks of the zone show this minute of the day. Two offsets can hold around a change:
 * the earlier instant is taken, and in a gap the offset from before it, which lands as much after it.
 * The same rule as `instantAt` of wall-clock.ts, which keeps answers for the many dates of a draft: in the popup that
 * costs 60 kB of its 1.2 MB.
 */
function atMinute(day: Date, minute: number, timeZone: string): Date {
  const wall = addMinutes(day, minute);
  const before = tzOffset(timeZone, addHours(wall, -24));
  const after = tzOffset(timeZone, addHours(wall, 24));
  const candidates = [before, after].map((offset) => ({ offset, instant: addMinutes(wall, -offset) }));
  const shown = candidates.filter(({ offset, instant }) => tzOffset(timeZone, instant) === offset);
  const [first] = shown.sort((a, b) => a.instant.getTime() - b.instant.getTime());
  return first?.instant ?? addMinutes(wall, -before);
}
