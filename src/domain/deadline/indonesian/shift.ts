import type { Pattern } from '../pattern.ts';
import { gap } from './words/gap.ts';
import { length, readLength, shiftDay } from './words/length.ts';

/** "3 hari setelah", "seminggu sebelum", "dua hari kerja sesudah": it takes a day beside it to mean one. */
export const shift: Pattern = {
  words: new RegExp(`${length}${gap}(?:(?<back>sebelum|sblm)|setelah|stlh|sesudah|sehabis)`, 'i'),
  read(match, reference) {
    const found = readLength(match.groups ?? {});
    if (!found || shiftDay(reference.today, found, 1, reference) === undefined) return undefined;
    const sign = match.groups?.['back'] ? -1 : 1;
    return { shift: (day) => shiftDay(day, found, sign, reference) ?? day, weak: true };
  },
};
