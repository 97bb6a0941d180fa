/** Sources of patterns for the words after a weekday or a unit that say which one is meant. */
export const next = '(?:depan|dpn|dpan|mendatang|berikutnya|selanjutnya)';
const current = '(?:ini|nih|sekarang)';
const last = '(?:(?:yang |yg )?lalu|kemarin|kmrn|kemaren|silam)';
export const anyDirection = `(?:${next}|${current}|${last})`;

const isNext = new RegExp(`^${next}$`, 'i');
const isLast = new RegExp(`^${last}$`, 'i');

/** How many weeks, months or years from this one: -1, 0 or 1. */
export function readDirection(word: string): -1 | 0 | 1 {
  if (isNext.test(word)) return 1;
  return isLast.test(word) ? -1 : 0;
}
