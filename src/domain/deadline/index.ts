import { type Language, languageOf } from '../language.ts';
import { mostSentences, sentencesOf } from '../sentences.ts';
import { withoutAddresses } from './addresses.ts';
import { borrowsFrom } from './borrowing.ts';
import type { Deadline, ReadingOptions } from './deadline.ts';
import { Engine } from './engine.ts';
import { english } from './english/index.ts';
import { indonesian } from './indonesian/index.ts';
import { referenceOf } from './reference.ts';
import { mixed } from './rules.ts';
import { newBudget } from './run.ts';

export type { Deadline, ReadingOptions } from './deadline.ts';

const engines: Readonly<Record<Language, { readonly pure: Engine; readonly mixed: Engine }>> = {
  en: { pure: new Engine(english), mixed: new Engine(mixed(english, indonesian)) },
  id: { pure: new Engine(indonesian), mixed: new Engine(mixed(indonesian, english)) },
};

/**
 * The moments that a draft names, in order, without overlaps; none where nothing is sure enough to show. Each sentence
 * is read in its own language, and in both where it borrows ("kirim by Friday ya"). Never throws: an unknown zone is
 * taken for UTC, and an invalid `now` finds nothing.
 */
export function readDeadlines(text: string, options: ReadingOptions): Deadline[] {
  if (Number.isNaN(options.now.getTime())) return [];
  const reference = referenceOf(options);
  const budget = newBudget();
  const timely = withoutAddresses(text);
  return sentencesOf(text, mostSentences).flatMap((sentence) => {
    const words = timely.slice(sentence.start, sentence.end);
    const language = options.language ?? languageOf(words);
    const { pure, mixed: both } = engines[language];
    const engine = borrowsFrom(language === 'en' ? 'id' : 'en', words) ? both : pure;
    return engine.readSentence(timely, sentence, reference, budget);
  });
}
