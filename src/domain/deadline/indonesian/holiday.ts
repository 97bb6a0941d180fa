import type { Pattern } from '../pattern.ts';
import { yearOf } from '../years.ts';

/** Days with a fixed date, from https://id.wikipedia.org/wiki/Hari_penting_di_Indonesia; those of the moon calendars are not here. */
const holidays: readonly (readonly [words: string, month: number, day: number])[] = [
  ['malam tahun baru', 12, 31],
  ['(?:hari )?tahun baru(?: masehi)?(?! (?:imlek|china|cina|islam|hijriah|jawa|saka))', 1, 1],
  ['(?:hari )?valentine', 2, 14],
  ['hari kartini', 4, 21],
  ['hari buruh(?: (?:internasional|sedunia))?|may day', 5, 1],
  ['hari pendidikan nasional|hardiknas', 5, 2],
  ['hari kebangkitan nasional|harkitnas', 5, 20],
  ['hari lahir(?:nya)? pancasila', 6, 1],
  ['hari anak(?: nasional)?', 7, 23],
  ['hari kemerdekaan(?: (?:ri|indonesia))?|(?:17|tujuh belas) ?agustusan|17an|hut ri', 8, 17],
  ['hari kesaktian pancasila', 10, 1],
  ['hari batik(?: nasional)?', 10, 2],
  ['hari sumpah pemuda', 10, 28],
  ['halloween', 10, 31],
  ['hari pahlawan', 11, 10],
  ['hari guru(?: nasional)?', 11, 25],
  ['hari ibu', 12, 22],
  ['malam natal', 12, 24],
  ['(?:hari )?(?:raya )?natal', 12, 25],
];

const whole = holidays.map(([words, month, day]) => ({
  pattern: new RegExp(`^(?:${words})$`, 'i'),
  month,
  day,
}));

const greeting = /(?:selamat(?: [a-z]{2,10}){0,3}|ucapan|kado|hadiah|pohon|diskon|promo) $/i;

/** "hari kemerdekaan", "natal", "malam tahun baru": the next one. */
export const holiday: Pattern = {
  words: new RegExp(holidays.map(([words]) => words).join('|'), 'i'),
  read([words], reference, { before }) {
    if (greeting.test(before)) return undefined;
    const found = holidays.find((_, index) => whole[index]?.pattern.test(words));
    return found && yearOf(found[1], found[2], reference);
  },
};
