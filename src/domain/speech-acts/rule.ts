import { gramsOf, mayMatch } from '../prefilter/grams.ts';

/** What an ask can be. A decision is one to take or to agree to. */
export type AskKind = 'request' | 'question' | 'decision';

/** One way a sentence can ask, decide or promise. */
export interface Rule {
  /** Its name, for the panel's "why". */
  readonly reason: string;
  /**
   * Tried on the plain words of a clause (see {@link plain}) after its opening. What is asked or promised begins where
   * the match ends, or where the group `action` begins. Linear: no quantifier
   * inside a quantifier but bounded ones.
   */
  readonly pattern: RegExp;
  /** It is not this act after all when these words stand in the clause, opening included. */
  readonly unless?: RegExp;
}

/** A rule for asks. */
export interface AskRule extends Rule {
  readonly kind: AskKind;
  /** Right only about as often as not by itself: counts where the model agrees. */
  readonly isWeak?: true;
  /** Right whatever the model thinks of the sentence around it. */
  readonly isCertain?: true;
}

/** A rule that holds, and where the match and the action begin. */
export interface RuleMatch<R extends Rule> {
  readonly rule: R;
  readonly at: number;
  readonly action: number;
}

/** The rules that can hold somewhere in the sentence given in plain words. */
export function worthTrying<R extends Rule>(rules: readonly R[], plainWords: string): readonly R[] {
  const grams = gramsOf(plainWords);
  return rules.filter(({ pattern }) => mayMatch(pattern, grams));
}

/** The match of one rule on a clause whose opening ends at `from`. */
export function matchOf<R extends Rule>(rule: R, clause: string, from = 0): RuleMatch<R> | undefined {
  const found = rule.pattern.exec(from === 0 ? clause : clause.slice(from));
  if (!found || rule.unless?.test(clause)) return undefined;
  const at = from + found.index;
  const action = found.groups?.['action'];
  const before = action === undefined ? found[0].length : found[0].lastIndexOf(action);
  return { rule, at, action: at + before };
}

/** The match of the first rule that holds: after the opening, or on the whole clause where the opening is part of it. */
export function firstMatch<R extends Rule>(
  rules: readonly R[],
  clause: string,
  from: number,
): RuleMatch<R> | undefined {
  for (const rule of rules) {
    const match = matchOf(rule, clause, from) ?? (from > 0 ? matchOf(rule, clause) : undefined);
    if (match) return match;
  }
  return undefined;
}

/** Alternatives written over several lines, as one line of a pattern. */
export function oneLine(source: string): string {
  return source.replace(/\s*\n\s*/gu, '');
}

const typographic: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
};

const hasTypographic = /[’‘“”\u00a0]/;
const allTypographic = /[’‘“”\u00a0]/g;

/** The words in small letters with straight quote marks; every unit stays where it was. */
export function plain(words: string): string {
  const small = words.toLowerCase();
  // A few capitals become two units ("İ"), and spans matter more than they do.
  const kept = small.length === words.length ? small : words;
  return hasTypographic.test(kept) ? kept.replace(allTypographic, (mark) => typographic[mark] ?? mark) : kept;
}
