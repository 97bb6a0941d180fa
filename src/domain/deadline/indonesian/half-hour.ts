import type { Pattern } from '../pattern.ts';
import { half, hours, readClock } from './words/clock.ts';

const counted =
  /^ ?(?:juta|jt|ribu|rb|ratus|miliar|kilo|kg|jam|hari|menit|dari|%|persen|meter|liter|orang|lusin|bagian)/i;

/** "setengah empat" (half past three), beside a day or after a word like "sebelum". */
export const halfHour: Pattern = {
  words: new RegExp(`${half}${hours}`, 'i'),
  read(match, reference, { after }) {
    const meaning = counted.test(after) ? undefined : readClock(match.groups ?? {}, reference);
    return meaning && { ...meaning, weak: true };
  },
};
