/** A day of the Gregorian calendar, in no zone. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const dayLength = 86_400_000;

/** The day's number, counted from 1970-01-01; days of which one does not exist run over into the next month. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

export function dayOfNumber(number: number): Day {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day, or `undefined` when the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  return real && year >= 1000 && year <= 9999 ? { year, month, day } : undefined;
}

export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count);
}

/** The same day of another month, or that month's last where it is shorter. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const to = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return { ...to, day: Math.min(day, monthLength(to.year, to.month)) };
}

export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 = Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The first day of the week the day is in. */
export function weekOf(day: Day, weekStart: number): Day {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** Monday of a week as ISO 8601 counts them: the first is the one with 4 January in it. */
export function isoWeek(year: number, week: number): Day {
  return addDays(weekOf({ year, month: 1, day: 4 }, 1), (week - 1) * 7);
}

/** The day `count` working days after (before, when negative) the day; `days` are the weekdays worked. */
export function addWorkingDays(day: Day, count: number, days: readonly number[]): Day {
  const step = Math.sign(count);
  let left = Math.min(Math.abs(count), 400);
  let at = day;
  // A week without a working day would never end.
  while (left > 0 && days.length > 0) {
    at = addDays(at, step);
    if (days.includes(weekdayOf(at))) left--;
  }
  return at;
}
