import { type Check, wholeOf } from './check.ts';
import { cue } from './cue.ts';
import type { Draft } from './draft.ts';

/** Good length is 50 to 125 words; beyond it, or beyond five lines, the point belongs on top. */
const mostWords = 125;
const mostLines = 5;

const summary = cue(
  'tl ?;? ?dr',
  'summary',
  'in short',
  'in brief',
  'in a nutshell',
  'short version',
  'bottom line',
  'key points?',
  'ringkasan(?:nya)?',
  'ringkasnya',
  'intinya',
  'singkatnya',
  'singkat cerita',
  'kesimpulan(?:nya)?',
  'rangkuman(?:nya)?',
  'pokoknya',
  'poin utama(?:nya)?',
  'versi singkat(?:nya)?',
);

export const longWithoutSummary: Check = (draft, _context, { blanks }) => {
  if (!isLong(draft)) return undefined;
  // A greeting may stand above it.
  if (draft.sentences.slice(0, 3).some(({ plain }) => summary.test(plain.slice(0, 60)))) return undefined;
  const whole = wholeOf(draft);
  return { ...whole, proposal: { kind: 'insert', at: whole.start, text: `${blanks.summary}\n\n` } };
};

function isLong({ sentences, text }: Draft): boolean {
  let words = 0;
  let lines = 0;
  let lineEnd = -1;
  for (const { start, wordCount } of sentences) {
    words += wordCount;
    if (start <= lineEnd) continue;
    lines++;
    const next = text.slice(start).search(/[\n\r\u2028\u2029]/u);
    lineEnd = next < 0 ? text.length : start + next;
  }
  return words > mostWords || lines > mostLines;
}
