import type { Relation } from './deadline.ts';
import type { Pattern, Trial } from './pattern.ts';

/** Words before a day or time that tie it to what is asked. */
export interface Lead {
  /** Ends with `$`; the text before a day or time is matched, from at most 40 units back. */
  readonly words: RegExp;
  readonly relation: Relation;
  /** Whether they belong to the words of the deadline: "by" does, "on" does not. */
  readonly isPart: boolean;
}

/** What the reader of one language knows. Earlier patterns win over later ones that match as much. */
export interface Rules {
  readonly patterns: readonly Pattern[];
  /** Parsers of chrono's own that run after ours. */
  readonly parsers: readonly Trial[];
  /** A sentence that this does not match has no day or time in it: it costs one test, so no `g`. */
  readonly trigger: RegExp;
  readonly leads: readonly Lead[];
  /** Words after one that do the same ("Friday at the latest"); start with `^`. They belong to its words. */
  readonly trails?: readonly Omit<Lead, 'isPart'>[];
  /** What may stand between a day and its time, from `^` to `$`: nothing, "at", a comma. */
  readonly joint: RegExp;
  /** What may stand between the two ends of a range, from `^` to `$`. */
  readonly until: RegExp;
  /** The same where the first end has the relation `from`: "between 2 and 4". */
  readonly and?: RegExp;
  /** Words of a sentence that tells of what has been. */
  readonly past: RegExp;
}

/** Rules for sentences that mix languages; the first one's patterns win where both match as much. */
export function mixed(first: Rules, second: Rules): Rules {
  return {
    patterns: [...first.patterns, ...second.patterns],
    parsers: [...first.parsers, ...second.parsers],
    trigger: either(first.trigger, second.trigger),
    leads: [...first.leads, ...second.leads],
    trails: [...(first.trails ?? []), ...(second.trails ?? [])],
    joint: either(first.joint, second.joint),
    until: either(first.until, second.until),
    and: either(first.and ?? never, second.and ?? never),
    past: either(first.past, second.past),
  };
}

const never = /(?!)/;

function either(first: RegExp, second: RegExp): RegExp {
  return new RegExp(`(?:${first.source})|(?:${second.source})`, 'iu');
}
