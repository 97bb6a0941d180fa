import { gap } from './gap.ts';

/** Sources of patterns for what makes a length of time an upper bound; the second can bound the length itself too. */
const inside = `(?:dalam|dlm)(?:${gap}(?:waktu|kurun|jangka)){0,2}`;
export const atMost = `(?:maks(?:imal)?|max|paling${gap}(?:lambat|lama|telat))`;
export const bound = `(?:${inside}|${atMost}(?:${gap}${inside})?)`;
