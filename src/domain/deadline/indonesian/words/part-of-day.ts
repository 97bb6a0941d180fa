import type { PartOfDay } from '../../meaning.ts';

/** Everyday spellings of the parts of a day. "Siang" runs from late morning to three, "malam" from dusk to dawn. */
const parts: readonly (readonly [part: PartOfDay, names: string])[] = [
  ['morning', 'pagi|pgi|subuh|sbuh|dini hari'],
  ['noon', 'siang|siank|siyang'],
  ['afternoon', 'sore|sre|petang'],
  ['night', 'malam|malem|mlm|mlam'],
];

/** Source of a pattern for a part of the day, also doubled: "pagi-pagi", "sore2". */
export const partName = `(?:${parts.map(([, names]) => names).join('|')})(?:-(?:pagi|siang|sore|malam|malem)|2)?`;

const begins = parts.map(([part, names]) => [part, new RegExp(`^(?:${names})`, 'i')] as const);

export function readPart(word: string): PartOfDay | undefined {
  return begins.find(([, pattern]) => pattern.test(word))?.[0];
}
