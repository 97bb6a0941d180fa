import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { yearOf } from '../years.ts';
import { isFree, monthName, monthOf } from './words.ts';

/** "early September", "December 2026", "in March": its first day. */
export const month: Pattern = {
  words: new RegExp(
    `(?:(?<early>early|the\\sbeginning\\sof|the\\sstart\\sof|beginning\\sof|start\\sof|mid|late)[\\s-](?:in\\s)?)?(?<which>this\\s|next\\s|last\\s)?(?<month>${monthName})(?:,?\\s(?:of\\s)?(?<year>(?:19|20)\\d{2}))?`,
    'i',
  ),
  read(match, reference, { before, after }): Meaning | undefined {
    const { early = '', which, month: name = '', year } = match.groups ?? {};
    const number = monthOf(name);
    const day = dayIn(early);
    if (year)
      return {
        day: { year: Number(year), month: number, day },
        named: 'date',
        isPeriod: true,
        guess: !early,
      };
    const isLed = /\b(?:in|by|before|until|till|since|of|from|during|end)\s$/iu.test(before);
    // "may", "march" and "august" are words, and "Jan" and "April" people; a month of its own follows "in" or "by".
    const isName = /^[A-Z]/u.test(name) && !/^(?:may|march|jan|mar|sun)$/iu.test(name);
    if (
      !(isLed || early || which) ||
      !(isName || early || /^[A-Z]/u.test(name) || !/^(?:may|march|august)/u.test(name))
    )
      return undefined;
    if (!isFree(after)) return undefined;
    const meaning = yearOf(number, day, reference);
    return meaning && { ...meaning, isPeriod: true, guess: true };
  },
};

function dayIn(early: string): number {
  if (/^mid/iu.test(early)) return 15;
  return /^late/iu.test(early) ? 21 : 1;
}
