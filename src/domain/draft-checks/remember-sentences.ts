import type { ReadingOptions } from '../deadline/deadline.ts';
import { type ReadSentence, readSentence, type SentenceReading } from './draft.ts';

/**
 * A `ReadSentence` that keeps what it has read, so that after a keystroke only the sentence typed in is read again.
 * What a sentence says depends on the moment too: a new minute, zone or working day begins afresh.
 *
 * @param limit most sentences kept; the one not asked for the longest goes first.
 */
export function rememberSentences(read: ReadSentence = readSentence, limit = 400): ReadSentence {
  let against: ReadingOptions | undefined;
  const kept = new Map<string, SentenceReading>();
  return (sentence, isItem, options) => {
    const key = `${isItem ? '- ' : ''}${sentence}`;
    if (against !== options && (against === undefined || keyOf(options) !== keyOf(against))) kept.clear();
    against = options;
    const reading = kept.get(key) ?? read(sentence, isItem, options);
    kept.delete(key);
    kept.set(key, reading);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}

function keyOf({ now, timeZone, language, workingHours, weekStart }: ReadingOptions): string {
  return JSON.stringify([Math.floor(now.getTime() / 60_000), timeZone, language, workingHours, weekStart]);
}
