import type { Language } from '../language.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { englishPromises, englishTimedPromises } from './english-promises.ts';
import { indonesianPromises, indonesianTimedPromises } from './indonesian-promises.ts';
import { openingOf } from './opening.ts';
import { firstMatch, matchOf, plain, type Rule, worthTrying } from './rule.ts';

/** A promise inside one sentence; spans count from the sentence's start. */
export interface FoundPromise extends Clause {
  readonly action: number;
  readonly reason: string;
}

const always: Readonly<Record<Language, readonly Rule[]>> = { en: englishPromises, id: indonesianPromises };
const timed: Readonly<Record<Language, readonly Rule[]>> = {
  en: englishTimedPromises,
  id: indonesianTimedPromises,
};

/** Somebody else's words, wishes, and offers that wait for a yes. */
const noPromise =
  /\?["')\]]{0,2}\s{0,3}$|^\W{0,3}if (?:you|u|anyone)\b|\b(?:if you(?:'d)? (?:like|want|prefer|wish|need)|(?:i|we) might|may be able|i wish|would have|said (?:he|she|they|i)|kalau (?:mau|berkenan|boleh)|kalo mau|jika (?:berkenan|mau)|mungkin|pengen|pingin)\b/u;

/** The promises of one sentence, at most one a clause. `hasMoment` where the sentence names one. */
export function promisesOfSentence(
  sentence: string,
  languages: readonly Language[],
  hasMoment: boolean,
): FoundPromise[] {
  const words = plain(sentence);
  const all = languages.flatMap((language) => [...always[language], ...(hasMoment ? timed[language] : [])]);
  const rules = worthTrying(all, words);
  if (rules.length === 0 || noPromise.test(words)) return [];
  return clausesOf(words).flatMap(({ start, end }) => {
    const match = firstMatch(rules, words.slice(start, end), openingOf(sentence.slice(start, end)).end);
    return match ? [{ start, end, action: start + match.action, reason: match.rule.reason }] : [];
  });
}

/** Whether English words, plain ones, promise something somewhere, with or without a moment. */
export function soundsLikePromise(plainWords: string): boolean {
  const rules = worthTrying(englishPromises, plainWords);
  return (
    rules.length > 0 &&
    !noPromise.test(plainWords) &&
    rules.some((rule) => matchOf(rule, plainWords) !== undefined)
  );
}
