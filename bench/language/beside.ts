import { tzOffset } from '@date-fns/tz';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import type { Deadline, ReadingOptions } from '../../src/domain/deadline/deadline.ts';

/** What other open tools make of the same words, for the column beside ours. */

/** chrono-node as it comes: casual English, told the moment and the zone; `forward` where what is named lies ahead. */
export function chronoDates(
  text: string,
  { now, timeZone }: ReadingOptions,
  direction: 'any' | 'forward' = 'any',
): Deadline[] {
  const reference = { instant: now, timezone: tzOffset(timeZone, now) };
  return chrono.parse(text, reference, { forwardDate: direction === 'forward' }).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    words: result.text,
    at: result.start.date(),
    grain: result.start.isCertain('hour') ? 'time' : 'day',
    relation: 'at',
    confidence: 'guess',
  }));
}

/** Whether compromise sees a question or an imperative in the sentence. */
export function isAskToCompromise(sentence: string): boolean {
  const document = nlp(sentence);
  return document.questions().found || document.has('#Imperative');
}
