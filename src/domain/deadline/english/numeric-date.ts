import { dayOf } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { fullYear, yearOf } from '../years.ts';

/** "2018-09-23", "2019/9/1". */
export const yearFirst: Pattern = {
  words: /(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})/i,
  read(match): Meaning | undefined {
    const { year, month, day } = match.groups ?? {};
    const found = dayOf(Number(year), Number(month), Number(day));
    return found && { day: found, named: 'date' };
  },
};

/** "04/21/2016", "3-7-27", "13.5.2015": the month first where it can be. */
export const yearLast: Pattern = {
  words: /(?<first>\d{1,2})(?<mark>\s?[-/.]\s?)(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})/i,
  read(match, _reference, { before, after }): Meaning | undefined {
    const { first = '', second = '', year = '' } = match.groups ?? {};
    // Addresses, versions and telephone numbers go on.
    if (/[-/.]\s?$/u.test(before) || /^[-/.]\d/u.test(after)) return undefined;
    const order = orderOf(Number(first), Number(second));
    const found = order && dayOf(fullYear(year), order.month, order.day);
    return found && { day: found, named: 'date', guess: order.guess };
  },
};

/** "4/22", and where something says that it is a date "4.22" and "4-22". */
export const withoutYear: Pattern = {
  words: /(?<this>this\s)?(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})/i,
  read(match, reference, { before, after }): Meaning | undefined {
    const { this: current, first = '', second = '', mark } = match.groups ?? {};
    if (/[-/.:$€£#]\s?$/u.test(before) || /^(?:[-/.:]\d|\s?%|\s(?:of|cup|hours?)\b)/iu.test(after))
      return undefined;
    const order = orderOf(Number(first), Number(second));
    if (!order) return undefined;
    const meaning = current
      ? thisYear(order.month, order.day, reference)
      : yearOf(order.month, order.day, reference);
    if (!meaning) return undefined;
    const isFraction = Number(first) < Number(second) && Number(second) <= 10;
    const isSaid = current !== undefined || isDated(before);
    // With points or dashes it is a version, a section or a score, unless something says that it is a date.
    if (mark !== '/' && !isSaid) return undefined;
    const weak = !isSaid && (isFraction || /^(?:9\/11|24\/7)$/u.test(match[0]));
    return { ...meaning, guess: order.guess || meaning.guess === true, weak };
  },
};

/** Words and weekdays that only a date follows; "by" and "at" also lead to quantities. */
function isDated(before: string): boolean {
  return /\b(?:on|due|dated?|deadline|until|till|before|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?),?[\s:]{1,3}$/iu.test(
    before,
  );
}

function thisYear(month: number, day: number, { today }: Reference): Meaning | undefined {
  const found = dayOf(today.year, month, day);
  return found && { day: found, named: 'date' };
}

/** Month first, as in the United States, unless it can only be the other way round; a guess where it can be both. */
function orderOf(first: number, second: number): { month: number; day: number; guess: boolean } | undefined {
  if (first > 12 && second > 12) return undefined;
  if (first > 12) return { month: second, day: first, guess: false };
  return { month: first, day: second, guess: second <= 12 && first !== second };
}
