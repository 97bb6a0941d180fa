import { dayOf } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { fullYear, yearOf } from '../years.ts';
import { cardinal, numberOf, ordinal, yearOfWords, yearWords } from './numbers.ts';
import { monthName, monthOf } from './words.ts';

const day = `\\d{1,2}(?:st|nd|rd|th)?(?![\\d:]|\\.\\d)|${ordinal}|${cardinal}`;
const year = `(?:,?\\s(?:of\\s|in\\s)?|\\s?,\\s?)(?:(?:19|20)\\d{2}(?![\\d:])|${yearWords})|,?\\s(?:of\\s['’]?|['’])\\d{2}(?!\\d)`;
/** With dashes, slashes or points between, two digits at the end are a year. */
const closeYear = `[-/.](?:\\d{4}|\\d{2})(?![\\d:])`;

/** "March 8th", "April. 5", "Apr-14-2021", "June thirty nineteen ninety". */
export const monthThenDay: Pattern = {
  words: new RegExp(
    `(?<month>${monthName})(?:\\s?[-/,]\\s?|\\s{0,2})(?<the>the\\s)?(?<day>${day})(?<year>${closeYear}|${year})?`,
    'i',
  ),
  read: (match, reference, { before }) => read(match, reference, before, true),
};

/** "9th of June of 1998", "12 Apr", "14/Apr/2021", "thirty June nineteen ninety". */
export const dayThenMonth: Pattern = {
  words: new RegExp(
    `(?:the\\s)?(?<day>${day})(?:\\s?[-/,.]\\s?|\\s(?:day\\s)?(?:of\\s)?(?:the\\smonth\\sof\\s)?|)(?<month>${monthName})(?<year>${closeYear}|${year})?`,
    'i',
  ),
  read: (match, reference, { before, after }) => {
    const { month = '', day: words = '' } = match.groups ?? {};
    // "only 10 may attend", "5 march ahead"
    if (
      /^(?:may|march)$/u.test(month) &&
      /^\s[a-z]/u.test(after) &&
      !/^\d+\D/u.test(words) &&
      !/\bof\b/iu.test(match[0])
    )
      return undefined;
    return read(match, reference, before, false);
  },
};

/** "2019-Sep-1", "2020/23/Sep". */
export const yearThenMonth: Pattern = {
  words: new RegExp(
    `(?<year>(?:19|20)\\d{2})\\s?[-/.\\s]\\s?(?:(?<month>${monthName})[-/.\\s](?<day>\\d{1,2}(?:st|nd|rd|th)?)|(?<day2>\\d{1,2})[-/.](?<month2>${monthName}))`,
    'i',
  ),
  read(match): Meaning | undefined {
    const { year: words = '', month, day: digits, day2, month2 } = match.groups ?? {};
    const found = dayOf(Number(words), monthOf(month ?? month2 ?? ''), numberOf(digits ?? day2 ?? ''));
    return found && { day: found, named: 'date' };
  },
};

function read(
  match: RegExpExecArray,
  reference: Reference,
  before: string,
  isMonthFirst: boolean,
): Meaning | undefined {
  const { month: name = '', day: words = '', year: yearPart, the } = match.groups ?? {};
  const month = monthOf(name);
  const number = numberOf(words);
  // "may first ask", "we march second": without "the" or a year the word that follows is hardly a day.
  const isVerb = isMonthFirst && /^(?:may|march)$/u.test(name) && !the && !yearPart;
  if (isVerb && /^[a-z]+$/iu.test(words) && !/\b(?:on|by|before|until|of|since|for)\s$/iu.test(before))
    return undefined;
  if (!yearPart) return yearOf(month, number, reference);
  const found = dayOf(yearIn(yearPart), month, number);
  return found && { day: found, named: 'date' };
}

function yearIn(part: string): number {
  const digits = /\d+/u.exec(part)?.[0];
  return digits ? fullYear(digits) : yearOfWords(part.replace(/^[\s,]*(?:of\s|in\s)?/iu, ''));
}
