import { type Day, weekdayOf } from '../calendar.ts';
import { wallClockAt } from '../wall-clock.ts';
import { usualHours } from '../working-hours.ts';
import type { ReadingOptions } from './deadline.ts';

/** Where a reader stands: what the words of a sentence are relative to. */
export interface Reference {
  readonly now: Date;
  readonly timeZone: string;
  /** The local day of `now`, its minute, and its weekday (0 = Sunday). */
  readonly today: Day;
  readonly minute: number;
  readonly weekday: number;
  /** 0 = Sunday. */
  readonly weekStart: number;
  /** Minutes of the local day at which work starts and ends. */
  readonly workStart: number;
  readonly workEnd: number;
  readonly workDays: readonly number[];
  /** The sentence tells of what has been: "Friday" is the last one then. */
  readonly past: boolean;
}

/** `now`, as the writer's calendar and clock show it. */
export function referenceOf(options: ReadingOptions): Reference {
  const { now, timeZone, workingHours = usualHours, weekStart = 1 } = options;
  const { day, minute } = wallClockAt(now, timeZone);
  return {
    now,
    timeZone,
    today: day,
    minute,
    weekday: weekdayOf(day),
    weekStart,
    workStart: workingHours.start,
    workEnd: workingHours.end,
    workDays: workingHours.days ?? usualHours.days,
    past: false,
  };
}
