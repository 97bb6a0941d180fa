import type { Around } from '../../pattern.ts';

const countBefore =
  /(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|beberapa|berapa|tiap|per|akhir|awal|tengah|pertengahan|dalam|sekali|kali) ?$/i;
const numberAfter =
  /^ ?(?:ke-? ?\d|ke(?:dua|tiga|empat|lima)|pertama|kedua|terakhir|lagi|sekali|yang|yg|libur|sebelumnya)/i;

/**
 * Whether "minggu" can be Sunday and not a week: never in "dua minggu", "akhir minggu", "minggu ke-2"; for sure with a
 * capital within a sentence, as in "ketemu Minggu ya"; else only beside a time or a date.
 */
export function sundayIn(word: string, { before, after }: Around): 'sure' | 'maybe' | 'no' {
  if (/^ (?:pagi|siang|sore|malam|mlm)/i.test(after)) return countBefore.test(before) ? 'no' : 'sure';
  const isCapital = /^\p{Lu}\p{Ll}/u.test(word);
  if (isCapital && /(?:[\p{Ll},] ?)$/u.test(before)) return /\d ?$|akhir $/i.test(before) ? 'no' : 'sure';
  return countBefore.test(before) || numberAfter.test(after) ? 'no' : 'maybe';
}
