import { tzOffset } from '@date-fns/tz';
import { addDays, weekdayOf } from '../calendar.ts';
import { instantAt, wallClockAt } from '../wall-clock.ts';
import { usualHours, type WorkingHours } from '../working-hours.ts';

/** Whether the instant lies in somebody's working hours. A zone that is not known counts as UTC, here and below. */
export function isAtWork(instant: Date, hours: WorkingHours, timeZone: string): boolean {
  const { day, minute } = wallClockAt(instant, timeZone);
  return daysOf(hours).includes(weekdayOf(day)) && minute >= hours.start && minute < hours.end;
}

/** When work starts next, strictly after `now`; `undefined` for somebody who never works. */
export function nextWorkingStart(now: Date, hours: WorkingHours, timeZone: string): Date | undefined {
  return nextWorkingMinute(now, hours, timeZone, hours.start, 0);
}

/** When the next working day ends, today not counted; `undefined` for somebody who never works. */
export function endOfNextWorkingDay(now: Date, hours: WorkingHours, timeZone: string): Date | undefined {
  return nextWorkingMinute(now, hours, timeZone, hours.end, 1);
}

/** A minute of the first working day from so many days on at which it is still to come. */
function nextWorkingMinute(
  now: Date,
  hours: WorkingHours,
  timeZone: string,
  minute: number,
  from: number,
): Date | undefined {
  const today = wallClockAt(now, timeZone).day;
  // Eight days, not seven: today's minute may be past and today be the only day worked.
  for (let offset = from; offset <= from + 7; offset++) {
    const day = addDays(today, offset);
    if (!daysOf(hours).includes(weekdayOf(day))) continue;
    const instant = instantAt(day, minute * 60, timeZone);
    if (instant > now) return instant;
  }
  return undefined;
}

/** The zone itself, or UTC where nobody knows it. */
export function knownZone(timeZone: string): string {
  return Number.isNaN(tzOffset(timeZone, new Date(0))) ? 'UTC' : timeZone;
}

function daysOf(hours: WorkingHours): readonly number[] {
  return hours.days ?? usualHours.days;
}
