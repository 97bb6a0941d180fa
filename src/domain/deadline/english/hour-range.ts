import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { inHalf } from './clock.ts';
import { isFree } from './words.ts';

/** "between 2 and 4pm"; "from 9 to 5" only beside a day, for most such numbers are amounts. */
export const hourRange: Pattern = {
  words:
    /(?:from|between)\s(?<from>\d{1,2})\s?(?:to|and|-|–|until|till)\s?(?<to>\d{1,2})(?:\s?(?<half>[ap]\.\s?m\.|[ap]\.?m))?/i,
  read(match, _reference, { after }): Meaning | undefined {
    const { half } = match.groups ?? {};
    const [from, to] = [Number(match.groups?.['from']), Number(match.groups?.['to'])];
    if (from > 24 || to > 24) return undefined;
    if (half) {
      // "from 10 to 2pm" starts in the morning.
      const time = inHalf(from, 0, 0, from > to && from < 12 ? 'am' : half);
      return time && { time, relation: 'from' };
    }
    const open = from >= 1 && from <= 12;
    return isFree(after)
      ? { time: { hour: from, minute: 0, open }, relation: 'from', weak: true }
      : undefined;
  },
};
