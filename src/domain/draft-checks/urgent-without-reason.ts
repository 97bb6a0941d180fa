import { append, type Check } from './check.ts';
import { cue, cues } from './cue.ts';
import type { Draft } from './draft.ts';
import { namesProblem } from './problem.ts';

/** A cause, a purpose, or what happens otherwise. A bare deadline is none of them. */
const reason = cue(
  'because',
  'cos',
  'cuz',
  'bc',
  'since',
  'so that',
  'so (?:we|i|they|the|that|he|she|it)',
  'due to',
  'otherwise',
  'or else',
  'as (?:we|i|they|the|he|she|it|our|there)',
  'without (?:it|this|that|them)',
  '(?:if|unless) .{1,60}? (?:will|we|cannot|stops?|fails?|lose|miss)',
  'in order to',
  'reason',
  'to (?:avoid|prevent|keep|unblock)',
  'why',
  'karena',
  'karna',
  'krn',
  'soalnya',
  'sebab',
  'lantaran',
  'gara-gara',
  'akibat(?:nya)?',
  'supaya',
  'agar',
  'biar',
  'kalau (?:tidak|nggak|gak|ga|telat|lewat|terlambat|belum)',
  'kalo (?:tidak|nggak|gak|ga|telat|lewat|terlambat|belum)',
  'jika tidak',
  'tanpa (?:itu|ini)',
  'alasan(?:nya)?',
  'keburu',
  'mengingat',
  'nanti (?:tidak|nggak|gak|ga|telat|terlambat|keburu)',
  'mumpung',
  'berhubung',
  'demi',
  'untuk menghindari',
);

/** The red mark without a word on why this cannot wait. */
export const urgentWithoutReason: Check = (draft, _context, { blanks }) => {
  const { urgency } = draft;
  if (urgency?.level !== 'red' || hasReason(draft)) return undefined;
  return { start: urgency.start, end: urgency.end, proposal: append(draft, blanks.reason) };
};

function hasReason({ sentences }: Draft): boolean {
  const isList = sentences.filter(({ text }) => isPoint.test(text)).length > 1;
  return sentences.some((sentence) => {
    const { plain, text, asks, wordCount } = sentence;
    if (reason.test(plain) || namesProblem(plain)) return true;
    // A sentence of its own that asks nothing tells what is going on.
    if (asks.length > 0 || (isList && isPoint.test(text))) return tellsMore.test(plain);
    return wordCount - (plain.match(markWord)?.length ?? 0) >= fewestWords;
  });
}

const fewestWords = 4;
const markWord = cues(
  'this',
  'is',
  'very',
  'really',
  'super',
  'urgent',
  'ini',
  'sangat',
  'mendesak',
  'penting',
  'banget',
  'asap',
);
/** A line with its own mark is a point of a list, not a reason for another. */
const isPoint = /^🔴/u;
/** After the ask, in the same sentence: ", the supplier closes", ": without it the line stops". */
const tellsMore =
  /[,;:–—-] {1,2}(?:the|my|our|your|his|her|their|he|she|they|we|it|it's|they're|we're|he's|she's|there|there's|customers?|clients?|everyone|nobody|no one|legal|finance|klien|pelanggan|beliau|dia|mereka|kita|kami|orang|semua|sudah|udah|belum|ada|tamu|tim|vendor|bos|direksi)(?![\p{L}\p{N}]) ?[^,;:]{0,40}? ?[\p{L}']{2,24}/u;
