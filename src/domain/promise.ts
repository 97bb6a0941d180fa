import type { Deadline } from './deadline/deadline.ts';
import { readDeadlines } from './deadline/index.ts';
import { actionWords } from './speech-acts/action-words.ts';
import { dueAfter, dueIn } from './speech-acts/due.ts';
import { ownSentences } from './speech-acts/own-sentences.ts';
import { type FoundPromise, promisesOfSentence } from './speech-acts/sentence-promises.ts';
import type { SpeechOptions } from './speech-acts/speech-options.ts';

/** Something the writer undertakes to do. */
export interface Promised {
  /** The words, as a half-open span of UTF-16 units in the whole text. */
  readonly start: number;
  readonly end: number;
  /** What is promised, in the writer's words. */
  readonly action: string;
  /** When it is due; the moment named where no due one is. */
  readonly deadline?: Deadline;
  /** Why it was taken for a promise: the name of the rule. */
  readonly reason: string;
}

/**
 * The promises of a draft in English and Indonesian, in order. Rules only, and few: a promise missed costs less than
 * one made up. What is offered, wished, reported or asked is none. Quotes and code are not read.
 */
export function readPromises(text: string, options: SpeechOptions): Promised[] {
  const deadlines = options.deadlines ?? readDeadlines(text, options);
  const sentences = ownSentences(text, options.language);
  const read = new Map<string, FoundPromise[]>();
  return sentences.flatMap((sentence) => {
    const hasMoment = dueIn(sentence, deadlines) !== undefined;
    const key = `${hasMoment} ${sentence.words}`;
    const promises = read.get(key) ?? promisesOfSentence(sentence.words, sentence.languages, hasMoment);
    read.set(key, promises);
    return promises.map((found) => {
      const [start, end] = [sentence.start + found.start, sentence.start + found.end];
      const deadline = dueIn({ start, end }, deadlines) ?? dueAfter({ start, end }, sentences, deadlines);
      const action = actionWords(text, { start, end, action: sentence.start + found.action }, deadline);
      return { start, end, action, ...(deadline && { deadline }), reason: found.reason };
    });
  });
}
