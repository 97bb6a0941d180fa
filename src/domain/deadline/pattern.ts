import type { Parser } from 'chrono-node/en';
import { type Grams, mayMatch } from '../prefilter/grams.ts';
import { Found } from './found.ts';
import type { Meaning } from './meaning.ts';
import type { Reference } from './reference.ts';
import { type Context, runIn, sharedIn } from './run.ts';

/** One way to write a day or a time. */
export interface Pattern {
  /**
   * What it looks like, without flags but `i`, without word boundaries at its ends (a letter or digit never stands
   * beside a match), and linear: it meets hostile text.
   */
  readonly words: RegExp;
  /** What a match means; `undefined` when nothing. `before` and `after` are the sentence around it. */
  read(match: RegExpExecArray, reference: Reference, around: Around): Meaning | undefined;
}

/** How far patterns see beyond their match: with all of the sentence, time grows with its square. */
const sight = 40;

/** The sentence on both sides of a match, up to 40 units. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Letters and digits as far as the two languages and names in them go: full Unicode takes long to compile. */
const letter = '[a-z0-9_\\u00c0-\\u024f]';

/** A parser as chrono runs it, and whether it is worth running on a piece of text. */
export interface Trial {
  readonly parser: Parser;
  isWorth(words: string, grams: Grams): boolean;
}

/** One of our patterns. */
export function trialOf({ words, read }: Pattern): Trial {
  const flags = /\\p\{/u.test(words.source) ? 'iu' : 'i';
  const bounded = new RegExp(`(?<!${letter})(?:${words.source})(?!${letter})`, flags);
  return {
    isWorth: (_words, grams) => mayMatch(bounded, grams),
    parser: {
      pattern: () => bounded,
      extract(context, match) {
        const found = isOver(context, match) ? null : extract(read, context, match);
        // Chrono goes on one unit after a match that came to nothing: let that be after its words.
        if (found === null) match.index = (match.index ?? 0) + match[0].length - 1;
        return found;
      },
    },
  };
}

/** One of chrono's own, for text with what it needs. */
export function boundedTrial(needs: RegExp, parser: Parser): Trial {
  return {
    isWorth: (words) => needs.test(words),
    parser: {
      pattern: (context) => parser.pattern(context),
      extract: (context, match) => (isOver(context, match) ? null : parser.extract(context, match)),
    },
  };
}

/** Whether enough has been looked into; chrono is sent to the end of the text then. */
function isOver(context: Context, match: RegExpMatchArray): boolean {
  const { budget } = runIn(context);
  budget.left--;
  if (budget.left >= 0) return false;
  match.index = context.text.length;
  return true;
}

function extract(read: Pattern['read'], context: Context, match: RegExpMatchArray): Found | null {
  const { index = 0 } = match;
  const before = context.text.slice(Math.max(0, index - sight), index);
  // Chrono cuts off what it has read, so the look-behind may not have seen what stands there.
  if (/[\p{L}\p{N}_]$/u.test(before.slice(-2))) return null;
  const stop = index + match[0].length;
  const after = context.text.slice(stop, stop + sight);
  const whole = Object.assign(match, { index, input: context.text });
  const meaning = read(whole, runIn(context).reference, { before, after });
  return meaning ? new Found(sharedIn(context), index, match[0], meaning) : null;
}
