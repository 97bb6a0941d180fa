import { hourCycle, wordsLocale } from '../../platform/words-locale.ts';

const clockTime = { hour: 'numeric', minute: '2-digit' } as const;
const weekdayTime = { weekday: 'short', ...clockTime } as const;
const dateTime = { day: 'numeric', month: 'short', ...clockTime } as const;

/** A time of day, in the way of the person's language. */
export function timeOfDay(moment: Date): string {
  return formatted(moment, clockTime);
}

/** A time of today; with its weekday within a week; with its date else. */
export function momentSeenFrom(now: Date, moment: Date): string {
  const days = Math.abs(dayNumber(moment) - dayNumber(now));
  if (days === 0) return timeOfDay(moment);
  if (days < 7) return formatted(moment, weekdayTime);
  return formatted(moment, dateTime);
}

/** The names of the weekdays, index 0 = Sunday. */
export function weekdays(form: 'short' | 'long'): string[] {
  // 4 January 1970 was a Sunday.
  return [4, 5, 6, 7, 8, 9, 10].map((day) =>
    new Intl.DateTimeFormat(wordsLocale(), { weekday: form, timeZone: 'UTC' }).format(Date.UTC(1970, 0, day)),
  );
}

const formats = new Map<object, Intl.DateTimeFormat>();

/** Making a format costs a hundred times its use, and a digest has 500 times to show. */
function formatted(moment: Date, form: Intl.DateTimeFormatOptions): string {
  const format =
    formats.get(form) ?? new Intl.DateTimeFormat(wordsLocale(), { ...form, hourCycle: hourCycle() });
  formats.set(form, format);
  return format.format(moment);
}

/** Whole local days, so that differences do not depend on daylight saving. */
function dayNumber(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000;
}
