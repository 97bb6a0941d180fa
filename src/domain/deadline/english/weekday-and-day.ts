import { addMonths, type Day, dayOf, weekdayOf } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { numberOf, ordinal } from './numbers.ts';
import { weekdayName, weekdayNamed } from './words.ts';

/** "Friday the 15th", "Mon 13th", "Tuesday the twenty third": the next month in which that day is that weekday. */
export const weekdayAndDay: Pattern = {
  words: new RegExp(
    `(?<weekday>${weekdayName}),?\\s(?:(?:the\\s)?(?<day>\\d{1,2}(?:st|nd|rd|th)|${ordinal})|the\\s(?<bare>\\d{1,2}))`,
    'i',
  ),
  read(match, reference, { after }): Meaning | undefined {
    const { weekday = '', day, bare } = match.groups ?? {};
    // "Friday 5th of June" is a date with a month of its own.
    if (/^\s(?:of\s)?(?:this|next|the|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.test(after))
      return undefined;
    const found = monthWith(numberOf(day ?? bare ?? ''), weekdayNamed(weekday), reference);
    return found && { day: found, named: 'date' };
  },
};

/** This month counts even where the day is over: two labels that agree outweigh the wish for a day ahead. */
function monthWith(day: number, weekday: number, { today, past }: Reference): Day | undefined {
  for (let step = 0; step < 48; step++) {
    const month = addMonths({ ...today, day: 1 }, past ? -step : step);
    const found = dayOf(month.year, month.month, day);
    if (found && weekdayOf(found) === weekday) return found;
  }
  return undefined;
}
