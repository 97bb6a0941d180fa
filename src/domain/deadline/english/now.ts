import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** "right now", "at present"; a bare "now" only where a sentence ends with it, for "now that" and "for now" mean no moment. */
export const now: Pattern = {
  words: /right\snow|at\spresent|now/i,
  read(match, reference, { before, after }): Meaning | undefined {
    const isBare = match[0].length === 3;
    if (
      isBare &&
      (!/^\s*[.!?]?\s*$/u.test(after) || /\b(?:for|until|till|by|from|up to|since|before)\s$/iu.test(before))
    ) {
      return undefined;
    }
    return { instant: reference.now, guess: true };
  },
};
