import { addMonths, type Day, dayNumber } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { fullYear } from '../years.ts';

/** "Q3", "Q1 2027", "end of Q2": a quarter of the calendar year, the next of that number where no year is said. */
export const quarter: Pattern = {
  words:
    /(?<end>(?:the\s)?end\sof\s)?(?:Q(?<number>[1-4])|(?:the\s)?(?<nth>first|second|third|fourth|last)\squarter)(?:\s(?:of\s)?(?<year>20\d{2})|\s?['’](?<short>\d{2}))?/i,
  read(match, { today }): Meaning {
    const { end, number, nth = '', year, short } = match.groups ?? {};
    const index = number
      ? Number(number) - 1
      : Math.min(3, ['first', 'second', 'third'].indexOf(nth.toLowerCase()) & 3);
    const startIn = (inYear: number): Day => ({ year: inYear, month: 1 + 3 * index, day: 1 });
    const first = startIn(year || short ? fullYear(year ?? short ?? '') : today.year);
    const after = addMonths(first, 3);
    // Only a quarter that is over is the next year's.
    const isOver = !(year || short) && dayNumber(after) <= dayNumber(today);
    const day = addMonths(end ? after : first, isOver ? 12 : 0);
    const tied = end ? { relation: 'before' as const } : {};
    return { day, named: 'date', isPeriod: true, ...tied, guess: !end, weak: !end };
  },
};
