import type { Deadline, ReadingOptions } from '../deadline/deadline.ts';
import { readDeadlines } from '../deadline/index.ts';
import { type Language, languagesIn } from '../language.ts';
import { readPromises } from '../promise.ts';
import { mostSentences, type Sentence, sentencesOf, stopReading } from '../sentences.ts';
import { plain } from '../speech-acts/rule.ts';
import { readUrgency } from '../urgency.ts';
import { type AskRead, asksOf, blank } from './ask-read.ts';
import { matterOf } from './matter.ts';

/** Half-open, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one sentence says. All spans count from its own start, so that it can be moved without being read again. */
export interface SentenceReading {
  readonly asks: readonly AskRead[];
  readonly deadlines: readonly Deadline[];
  readonly hasPromise: boolean;
  /** None when nothing tells ("ok 👍"). */
  readonly language: Language | undefined;
  /** Small letters and straight quote marks, with blanks for addresses; as long as the sentence. */
  readonly plain: string;
  readonly links: readonly Span[];
  /** The words that tell what the sentence is about. */
  readonly matter: readonly string[];
  /** Addresses are no words. */
  readonly wordCount: number;
}

/** A sentence in its place in the draft. */
export interface DraftSentence extends Sentence, SentenceReading {
  readonly text: string;
}

/** A draft, read once for all that is checked about it. Quotes and code are left out: they are not the writer's words. */
export interface Draft {
  readonly text: string;
  readonly language: Language;
  readonly sentences: readonly DraftSentence[];
  readonly hasQuote: boolean;
  /** Of the draft as a whole; the span counts from the draft's start. */
  readonly urgency: ReturnType<typeof readUrgency>;
}

/** Reads one sentence; points of a list are often orders without a "please". */
export type ReadSentence = (sentence: string, isItem: boolean, options: ReadingOptions) => SentenceReading;

const link = /(?:https?:\/\/|www\.)[^\s<>|]{2,2000}/giu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]{0,60}/gu;

export const readSentence: ReadSentence = (sentence, isItem, options) => {
  const links = [...sentence.matchAll(link)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const words = links.reduce(blank, sentence);
  const deadlines = readDeadlines(words, options);
  const timeless = plain(deadlines.reduce(blank, words));
  return {
    asks: asksOf(words, { sentence, options, deadlines, isItem }),
    deadlines,
    hasPromise: readPromises(words, { ...options, deadlines }).length > 0,
    language: languagesIn(words)[0],
    plain: plain(words),
    links,
    matter: matterOf(timeless),
    wordCount: wordsIn(words),
  };
};

function wordsIn(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Reads a draft, sentence by sentence: the beginning of one that has no end, but all its words are counted. */
export function draftOf(text: string, options: ReadingOptions, read: ReadSentence = readSentence): Draft {
  const all = sentencesOf(text, mostSentences);
  const sentences = all
    .filter(({ isQuoted }) => !isQuoted)
    .map((sentence): DraftSentence => {
      const { start, end, isItem } = sentence;
      const stop = stopReading(text, sentence);
      const words = text.slice(start, stop);
      const reading = read(words, isItem, options);
      const wordCount = reading.wordCount + (stop < end ? wordsIn(text.slice(stop, end)) : 0);
      return { ...sentence, ...reading, wordCount, text: words };
    });
  return {
    text,
    language: options.language ?? mainLanguage(sentences),
    sentences,
    hasQuote: all.some(({ isQuoted }) => isQuoted),
    urgency: readUrgency(text),
  };
}

/** The language most words stand in. */
function mainLanguage(sentences: readonly DraftSentence[]): Language {
  let balance = 0;
  for (const { language, wordCount } of sentences) {
    if (language !== undefined) balance += language === 'id' ? wordCount : -wordCount;
  }
  return balance > 0 ? 'id' : 'en';
}
