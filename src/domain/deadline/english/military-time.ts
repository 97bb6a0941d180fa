import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { isFree } from './words.ts';

/** "1900 hours", "at 0930", "at 1130". */
export const militaryTime: Pattern = {
  words: /(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?<unit>\s?(?:hours|hrs|h))?/i,
  read(match, _reference, { before, after }): Meaning | undefined {
    const { hour = '', minute, unit } = match.groups ?? {};
    // Years and amounts look the same, unless they start with a zero or stand after "at".
    const isLikely = hour.startsWith('0')
      ? /\b(?:at|by|before|until|till)\s$/iu.test(before)
      : /\bat\s$/iu.test(before) && Number(hour) < 19;
    if (!unit && !(isLikely && isFree(after))) return undefined;
    return { time: { hour: Number(hour), minute: Number(minute) } };
  },
};
