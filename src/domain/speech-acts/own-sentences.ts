import { type Language, languagesIn } from '../language.ts';
import { type Sentence, sentencesToRead } from '../sentences.ts';

/** A sentence of the writer's own, with its words and the languages to read it in. */
export interface OwnSentence extends Sentence {
  readonly words: string;
  readonly languages: readonly Language[];
}

/** Without two letters in a row nothing is said. */
const hasWords = /\p{L}{2}/u;

/** What was read last: asks, promises and decisions are read of one text after the other. */
let last:
  | { readonly text: string; readonly language: Language | undefined; readonly own: OwnSentence[] }
  | undefined;

/** The sentences that are the writer's own: no quotes, no code. `language` where it is known for all of them. */
export function ownSentences(text: string, language: Language | undefined): readonly OwnSentence[] {
  if (last?.text !== text || last.language !== language)
    last = { text, language, own: split(text, language) };
  return last.own;
}

function split(text: string, language: Language | undefined): OwnSentence[] {
  const own = sentencesToRead(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (sentence.isQuoted || !hasWords.test(words)) return [];
    return [{ ...sentence, words, found: languagesIn(words) }];
  });
  const isMixed = own.some(({ found }) => found.includes('id'));
  return own.map(({ found, ...sentence }) => ({ ...sentence, languages: toTry(found, language, isMixed) }));
}

/** A known language does not shut out the other one where a sentence has words of it. */
function toTry(
  found: readonly Language[],
  known: Language | undefined,
  isMixed: boolean,
): readonly Language[] {
  if (known !== undefined) return [known, ...found.filter((language) => language !== known)];
  if (found.length > 0) return found;
  return isMixed ? ['id', 'en'] : ['en'];
}
