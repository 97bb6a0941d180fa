import type { Pattern } from '../pattern.ts';

/** Meals and prayers by which people tell the time, with their usual hour; prayers move with the sun. */
const usual: readonly (readonly [words: string, hour: number])[] = [
  ['sarapan', 7],
  ['makan siang|maksi|lunch|jumatan|dzuhur|zuhur|dhuhur|lohor', 12],
  ['ashar|asar', 15],
  ['magh?rib', 18],
  ['makan malam|isya', 19],
];
const hours = usual.map(([words, hour]) => [new RegExp(`^(?:${words})$`, 'i'), hour] as const);
const told =
  /(?:^|[^a-z])(?:waktu|jam|saat|sebelum|sblm|sampai|(?<over>setelah|stlh|sesudah|habis|abis|ba['’]?da))\s$/i;

/** "waktu makan siang", "sebelum sarapan", "habis magrib": an hour only after words that tell the time. */
export const meal: Pattern = {
  words: new RegExp(usual.map(([words]) => words).join('|'), 'i'),
  read([words], _reference, { before }) {
    const tie = told.exec(before);
    const hour = hours.find(([pattern]) => pattern.test(words))?.[1];
    if (!tie || hour === undefined) return undefined;
    return { time: { hour: tie.groups?.['over'] ? hour + 1 : hour, minute: 0 }, guess: true };
  },
};
