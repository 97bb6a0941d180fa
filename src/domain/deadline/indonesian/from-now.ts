import type { Pattern } from '../pattern.ts';
import { bound } from './words/bound.ts';
import { gap } from './words/gap.ts';
import { fromNow, length, readLength } from './words/length.ts';

const ahead = `lagi|lg|dari${gap}(?:sekarang|hari${gap}ini|skrg)|dr${gap}(?:sekarang|skrg)|ke${gap}depan|kedepan|mendatang|kemudian`;
const back = `(?:yang${gap}|yg${gap})?lalu|(?:yang${gap}|yg${gap})silam|terakhir|ke${gap}belakang`;

const more = /(?:tambah|nambah|butuh|perlu|minta|hemat|kurang) $/i;

/** "2 jam lagi", "seminggu dari sekarang", "dalam 3 hari ke depan", "2 minggu lalu", "7 hari terakhir". */
export const distance: Pattern = {
  words: new RegExp(
    `(?:(?<within>${bound})${gap})?${length}${gap}(?:(?<ahead>${ahead})|(?<back>${back}))`,
    'i',
  ),
  read(match, reference, { before }) {
    const { within, back: past } = match.groups ?? {};
    const found = readLength(match.groups ?? {});
    // "Hemat 2 jam lagi", "tambah 2 hari lagi": one more, not later.
    if (!found || (!within && more.test(before))) return undefined;
    const meaning = fromNow(found, past ? -1 : 1, reference);
    if (!meaning) return undefined;
    // "7 hari terakhir" began seven days ago.
    if (/^(?:terakhir|ke)/i.test(past ?? '')) return { ...meaning, relation: 'from', guess: true };
    return within || /depan$/i.test(match[0]) ? { ...meaning, relation: 'by' } : meaning;
  },
};
