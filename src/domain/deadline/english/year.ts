import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { isFree } from './words.ts';

/** "before 2018", "in 2027": its first day, and only after a word that no number of things follows. */
export const year: Pattern = {
  words: /(?:19|20)\d{2}/i,
  read(match, _reference, { before, after }): Meaning | undefined {
    if (!isFree(after) || !/\b(?:by|before|until|till|since|in|after|from|during|of)\s$/iu.test(before))
      return undefined;
    const isLikely = /\b(?:before|until|till|since|by)\s$/iu.test(before);
    return {
      day: { year: Number(match[0]), month: 1, day: 1 },
      named: 'date',
      isPeriod: true,
      guess: !isLikely,
    };
  },
};
