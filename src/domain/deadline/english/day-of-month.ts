import { addMonths, type Day, dayNumber, dayOf } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { cardinal, numberOf, ordinal } from './numbers.ts';
import { isFree } from './words.ts';

/** "the 10th", "the 12th of next month", "the thirty-first day of the month", "on 15". */
export const dayOfMonth: Pattern = {
  words: new RegExp(
    `(?<the>the\\s)?(?:(?<digits>\\d{1,2}(?:st|nd|rd|th))|(?<words>${ordinal})|(?<bare>\\d{1,2})|(?<bareWords>${cardinal}))` +
      `(?:\\sday)?(?<month>\\s(?:(?:of|in)\\s)?(?:the\\s(?:(?<which2>current|coming|following|next|same)\\s)?|(?<which>this|next|last|the\\snext)\\s)month)?`,
    'i',
  ),
  read(match, reference, { before, after }): Meaning | undefined {
    const { the, digits, words, bare, bareWords, month, which, which2 } = match.groups ?? {};
    const day = numberOf(digits ?? words ?? bare ?? bareWords ?? '');
    // "we closed 2 last month"
    if (month && !the && (bare ?? bareWords) && !/\sof\s/iu.test(month)) return undefined;
    if (month) return inMonth(day, (which ?? which2 ?? 'this').toLowerCase(), reference);
    if (
      !isFree(after) ||
      /^\s(?:of|or|to|(?:sun|mon|tue|wed|thu|fri|sat)\w{0,6})(?!\p{L})/iu.test(after) ||
      !(the || isNumbered(before, digits, words, bare))
    )
      return undefined;
    const ahead = nextWith(day, reference);
    // "the second", "first" are words as well; "the 4th" and "10th" hardly ever anything else.
    const isDay = digits !== undefined && (the !== undefined || before.trim() === '' || day >= 10);
    return ahead && { ...ahead, weak: !isDay };
  },
};

/** Without "the": "10th" unless somebody has one, "on 15", "by twenty second". */
function isNumbered(before: string, digits?: string, words?: string, bare?: string): boolean {
  if (digits) return !/\b(?:a|an|his|her|its|our|your|my|their)\s$/iu.test(before);
  if (words) return /\b(?:on|by|before|until|till)\s$/iu.test(before);
  return bare !== undefined && /\bon\s$/iu.test(before);
}

function inMonth(day: number, which: string, { today }: Reference): Meaning | undefined {
  const step = /next|following|coming/u.test(which) ? 1 : which === 'last' ? -1 : 0;
  const { year, month } = addMonths({ ...today, day: 1 }, step);
  const found = dayOf(year, month, day);
  return found && { day: found, named: 'date' };
}

/** The nearest month that has the day, from today on, or back from it. */
function nextWith(day: number, { today, past }: Reference): Meaning | undefined {
  for (let step = 0; step < 4; step++) {
    const at = addMonths({ ...today, day: 1 }, past ? -step : step);
    const found: Day | undefined = dayOf(at.year, at.month, day);
    const age = found ? dayNumber(found) - dayNumber(today) : 0;
    if (found && (past ? age <= 0 : age >= 0)) return { day: found, named: 'date', guess: step > 0 && !past };
  }
  return undefined;
}
