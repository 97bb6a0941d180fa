import { addDays, type Day, weekdayOf } from '../../../calendar.ts';
import type { Reference } from '../../reference.ts';

/** The first such weekday on the day or after it. */
export function weekdayFrom(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The last such weekday before today. */
export function lastWeekday({ today }: Reference, weekday: number): Day {
  return addDays(weekdayFrom(today, weekday), -7);
}
