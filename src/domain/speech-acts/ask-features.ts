import { askRules } from './ask-rules.ts';
import { isCourtesy } from './courtesy.ts';
import { featuresOf } from './features.ts';
import { openingOf } from './opening.ts';
import { matchOf, plain, worthTrying } from './rule.ts';
import { soundsLikePromise } from './sentence-promises.ts';

/** What the model sees of an English sentence, when it reads as when it is trained. */
export function askFeatures(sentence: string): string[] {
  const words = plain(sentence);
  const { end } = openingOf(sentence);
  const reasons = worthTrying(askRules.en, words)
    .filter((rule) => matchOf(rule, words, end))
    .map(({ reason }) => reason);
  if (isCourtesy(words)) reasons.push('courtesy');
  if (soundsLikePromise(words)) reasons.push('promise');
  return featuresOf(words, reasons);
}
