import { addDays, dayNumber, isoWeek } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** "week 42", "CW 42", "2026-W42": its Monday (ISO 8601); without a year the next such week. */
export const isoWeekName: Pattern = {
  words:
    /(?:(?<year>20\d{2})-?W(?<week>\d{2})(?:-(?<weekday>[1-7]))?|(?:(?<word>(?:calendar\s)?week|wk|cw|kw)\s?(?:no\.?\s?|#)?|w)(?<number>\d{1,2})(?:,?\s(?:of\s)?(?<year2>20\d{2}))?)/i,
  read(match, { today }, { before, after }): Meaning | undefined {
    const { year, week, weekday = '1', word, number, year2 } = match.groups ?? {};
    const count = Number(week ?? number);
    if (count < 1 || count > 53) return undefined;
    // "W14" is as often a room, a model or an address.
    const isSaid = /\b(?:in|by|before|until|till|of)\s$/iu.test(before) && !/^[./-]\w/u.test(after);
    if (number && !word && !isSaid) return undefined;
    const named = year ?? year2;
    if (named) return { day: addDays(isoWeek(Number(named), count), Number(weekday) - 1), named: 'date' };
    const now = isoWeek(today.year, count);
    const isAhead = dayNumber(now) + 6 >= dayNumber(today);
    return { day: isAhead ? now : isoWeek(today.year + 1, count), named: 'date', guess: true };
  },
};
