import { addDays, addMonths, type Day, dayNumber, monthLength, weekdayOf } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { numberOf, yearOfWords } from './numbers.ts';
import { monthName, monthOf, weekdayName, weekdayNamed } from './words.ts';

/** "the second Monday of March", "last Monday of next month", "third Wednesday in November 2026". */
export const nthWeekday: Pattern = {
  words: new RegExp(
    `(?:the\\s)?(?<nth>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th))\\s(?<weekday>${weekdayName})\\s(?:(?:of|in)\\s)?` +
      `(?:(?<which>the|this|next|last|the\\snext|the\\slast|the\\scoming)\\smonth|(?<month>${monthName})(?:,?\\s(?:of\\s|in\\s)?(?<year>(?:19|20)\\d{2}))?)`,
    'i',
  ),
  read(match, reference): Meaning | undefined {
    const { nth = '', weekday = '', which, month = '', year } = match.groups ?? {};
    const day = weekdayNamed(weekday);
    const count = /^last$/iu.test(nth) ? -1 : numberOf(nth);
    if (which) return named(nthIn(monthNamed(which, reference), day, count));
    if (year)
      return named(
        nthIn({ year: yearOfWords(year) || Number(year), month: monthOf(month), day: 1 }, day, count),
      );
    return named(nextIn(monthOf(month), day, count, reference));
  },
};

function named(day: Day | undefined): Meaning | undefined {
  return day && { day, named: 'date' };
}

function monthNamed(which: string, { today }: Reference): Day {
  const step = /next/iu.test(which) ? 1 : /last/iu.test(which) ? -1 : 0;
  return addMonths({ ...today, day: 1 }, step);
}

function nextIn(month: number, weekday: number, count: number, { today, past }: Reference): Day | undefined {
  const years = past ? [today.year, today.year - 1] : [today.year, today.year + 1];
  return years
    .map((year) => nthIn({ year, month, day: 1 }, weekday, count))
    .find((day) => day && (past ? dayNumber(day) <= dayNumber(today) : dayNumber(day) >= dayNumber(today)));
}

/** The nth such weekday of the month that starts with `first`; the last when `nth` is -1. */
export function nthIn(first: Day, weekday: number, nth: number): Day | undefined {
  const length = monthLength(first.year, first.month);
  const start = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  const day = nth < 0 ? start + 7 * Math.floor((length - start) / 7) : start + 7 * (nth - 1);
  return day <= length ? addDays(first, day - 1) : undefined;
}
