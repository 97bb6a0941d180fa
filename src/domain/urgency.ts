import { gramsOf, mayMatch } from './prefilter/grams.ts';
import { sentencesToRead } from './sentences.ts';
import { plain } from './speech-acts/rule.ts';
import {
  isNoAlarm,
  ownSign,
  shouted,
  type UrgencyLevel,
  type UrgencySign,
  urgencySigns,
} from './urgency-signs.ts';

export type { UrgencyLevel };

/** The mark written for a level, and what the reader is asked for: a look today, within so many hours, or nothing. */
export const urgencyNorms = {
  red: { mark: '🔴', look: 'today' },
  yellow: { mark: '🟡', look: 'within', hours: 48 },
  green: { mark: '🟢', look: 'any-time' },
} as const satisfies Readonly<Record<UrgencyLevel, { mark: string; look: string; hours?: number }>>;

/** The mark a message carries. */
export interface Urgency {
  readonly level: UrgencyLevel;
  /** The mark or the words, as a half-open span of UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Words of the user's own that stand for a level, as whole words anywhere: `{ red: ['sev1'] }`. */
export type UrgencyWords = Readonly<Partial<Record<UrgencyLevel, readonly string[]>>>;

/**
 * The first mark of a text: an emoji at the start of a sentence, a word in brackets, a heading ("urgent:", "penting:",
 * "fyi"), or words saying outright that it is urgent. What is denied ("not urgent", "nggak penting"), asked, supposed
 * or quoted is none. Undefined when there is no mark.
 */
export function readUrgency(text: string, words: UrgencyWords = {}): Urgency | undefined {
  const own = ownSigns(words);
  const signs = [...urgencySigns, ...own];
  for (const sentence of sentencesToRead(text)) {
    const written = text.slice(sentence.start, sentence.end);
    if (sentence.isQuoted || (own.length === 0 && !maybeUrgent.test(written))) continue;
    const [first] = placesIn(written, signs);
    if (!first) continue;
    const [start, end] = [sentence.start + first.start, sentence.start + first.end];
    return { level: first.level, start, end, words: text.slice(start, end) };
  }
  return undefined;
}

/**
 * The text with the mark of a level at its start, in place of the marks it has; without any for `undefined`. A text
 * that reads as that level stays as it is. Sentences that say outright that it is urgent stay too.
 */
export function markUrgency(text: string, level: UrgencyLevel | undefined, words: UrgencyWords = {}): string {
  if (readUrgency(text, words)?.level === level) return text;
  const bare = withoutMarks(text);
  if (level === undefined) return bare;
  // A quote, a point or code is one only at the start of its line.
  const gap = /^(?:>|&gt;|[-*+•] |\d{1,2}[.)] |```|#)/u.test(bare) ? '\n' : ' ';
  return `${urgencyNorms[level].mark}${gap}${bare}`;
}

/** What every sign has something of: most texts have nothing of it and are done with at once. */
const maybeUrgent =
  /urgen|desperately|importan|penting|mendesak|darurat|segera|fyi|info|[[(🔴🟡🟢]|circle:/iu;

const marks = urgencySigns.filter(({ isMark }) => isMark);

function withoutMarks(text: string): string {
  let bare = text;
  // Taking one away can make another ("[urg[urgent]ent]"), which nobody writes twice.
  for (let pass = 0; pass < 3; pass++) {
    const left = withoutMarksOnce(bare);
    if (left === bare) break;
    bare = left;
  }
  return bare.trimStart();
}

function withoutMarksOnce(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end, isQuoted } of sentencesToRead(text)) {
    const written = text.slice(start, end);
    if (isQuoted || !maybeUrgent.test(written)) continue;
    for (const place of placesIn(written, marks)) {
      if (start + place.start < from) continue;
      kept.push(text.slice(from, start + place.start));
      from = afterTie(text, start + place.end);
    }
  }
  return kept.join('') + text.slice(from);
}

/** Where the words go on after a mark and the colon or blank that tied it to them. */
function afterTie(text: string, end: number): number {
  return end + (/^(?:\ufe0f|[^\S\n]|[:!,–—-]|\n){1,12}/u.exec(text.slice(end, end + 12))?.[0].length ?? 0);
}

interface Place {
  readonly level: UrgencyLevel;
  readonly start: number;
  readonly end: number;
}

/** The signs of one sentence, the one that begins first in front. Capitals shout, so one of them is read as written. */
function placesIn(written: string, signs: readonly UrgencySign[]): Place[] {
  const words = plain(written);
  const grams = gramsOf(words);
  const found = signs.flatMap((sign) => (mayMatch(sign.pattern, grams) ? placesOf(sign, words) : []));
  return [...found, ...placesOf(shouted, written)].toSorted((a, b) => a.start - b.start);
}

function placesOf({ level, pattern, isMark }: UrgencySign, sentence: string): Place[] {
  const places: Place[] = [];
  for (const { 0: whole, index, groups } of sentence.matchAll(pattern)) {
    const end = index + whole.length;
    const start = end - (groups?.['sign']?.length ?? 0);
    const isSafe = isMark && /^[^\p{L}]/u.test(sentence.slice(start, start + 2));
    if (isSafe || !isNoAlarm(sentence, start, end)) places.push({ level, start, end });
  }
  return places;
}

function ownSigns(words: UrgencyWords): UrgencySign[] {
  return (['red', 'yellow', 'green'] as const).flatMap((level) =>
    (words[level] ?? []).filter((own) => own.trim() !== '').map((own) => ownSign(level, own.trim())),
  );
}
