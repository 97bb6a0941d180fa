import type { Language } from '../../language.ts';
import { wallClockAt } from '../../wall-clock.ts';
import { isSameClock, namedMoment, nameOfZone } from '../named-moment.ts';
import type { Words } from '../words/words.ts';
import { wordsOf } from '../words/words-of.ts';
import { asWritten, label, type Markup } from './markup.ts';

export type { Markup } from './markup.ts';

/** What a message is made of. All of it may be left out; words of blanks count as left out. */
export interface DraftParts {
  readonly mark?: 'red' | 'yellow' | 'green';
  /** One line for the top. */
  readonly summary?: string;
  readonly context?: string;
  readonly ask?: { readonly words: string; readonly owner?: string };
  /** As read: of a `day` only the date is shown. */
  readonly deadline?: { readonly at: Date; readonly grain: 'day' | 'time' };
  readonly decision?: { readonly words: string; readonly owner?: string; readonly date?: Date };
  /** From when on an answer is expected; shown on the reader's clock. */
  readonly noAnswerBefore?: Date;
}

/** How a message is written. */
export interface Presentation {
  readonly markup: Markup;
  readonly language: Language;
  readonly now: Date;
  /** The sender's zone (IANA name). */
  readonly timeZone: string;
  /** The sender's when left out. */
  readonly readerTimeZone?: string;
}

/**
 * The message with its mark, summary, context, ask, deadline, decision and "no need to answer before" line, a paragraph each. Times
 * stand on the sender's clock, and on the reader's too where it shows another. Words go in as written, except what markup would
 * take for more than that.
 *
 * @returns an empty string for empty parts.
 */
export function structureDraft(parts: DraftParts, presentation: Presentation): string {
  const words = wordsOf(presentation.language);
  const { mark, ask, deadline, decision, noAnswerBefore } = parts;
  const { labels } = words;
  const line = (name: keyof Words['labels'], text: string | undefined): string[] => {
    const said = asWritten(text ?? '', presentation.markup);
    return said === '' ? [] : [`${label(labels[name], presentation.markup)} ${said}`];
  };
  const shown = (date: Date, grain: 'day' | 'time'): string => dateOn(date, grain, presentation, words);
  const paragraphs = [
    line('summary', parts.summary),
    line('context', parts.context),
    [
      ...line('ask', ask && owned(ask.owner, ask.words)),
      ...line('deadline', deadline && shown(deadline.at, deadline.grain)),
    ],
    [
      ...line('decision', decision?.words),
      ...line('owner', decision?.words.trim() ? decision.owner : undefined),
      ...line('deadline', decision?.date && decision.words.trim() ? shown(decision.date, 'day') : undefined),
    ],
    noAnswerBefore ? [noAnswerLine(noAnswerBefore, presentation, words)] : [],
  ];
  const body = paragraphs.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n');
  return [mark && words.marks[mark], body].filter(Boolean).join(' ');
}

function owned(owner: string | undefined, words: string): string {
  return owner?.trim() && words.trim() ? `${owner.trim()}: ${words}` : words;
}

/** "Friday 8 May 15:00 WIB (10:00 Berlin time)"; only the day where a day is all that was said. */
function dateOn(date: Date, grain: 'day' | 'time', presentation: Presentation, words: Words): string {
  const { timeZone, readerTimeZone = timeZone } = presentation;
  const here = wallClockAt(date, timeZone);
  if (grain === 'day') return words.day(here.day);
  if (isSameClock(date, timeZone, readerTimeZone)) return `${words.day(here.day)} ${words.time(here.minute)}`;
  const there = wallClockAt(date, readerTimeZone);
  const theirs = words.time(there.minute, nameOfZone(readerTimeZone));
  const isOtherDay = there.day.day !== here.day.day;
  return `${words.day(here.day)} ${words.time(here.minute, nameOfZone(timeZone))} (${isOtherDay ? `${words.day(there.day)} ` : ''}${theirs})`;
}

function noAnswerLine(moment: Date, presentation: Presentation, words: Words): string {
  const { now, timeZone, readerTimeZone = timeZone } = presentation;
  const named = words.moment(namedMoment(moment, now, readerTimeZone));
  return words.noAnswerBefore(named, !isSameClock(moment, timeZone, readerTimeZone));
}
