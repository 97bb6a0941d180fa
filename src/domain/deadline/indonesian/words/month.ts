/** Names and everyday spellings by month; English ones where they differ, as chats mix them in. */
const names: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'pebruari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agst', 'agu', 'ags', 'agt', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

const numbers = new Map(names.flatMap((own, index) => own.map((name) => [name, index + 1] as const)));

/** Source of a pattern for a month's name, in full or cut short ("okt."). */
export const monthName = `(?:${names.flat().join('|')})`;

/** Source of a pattern for an Indonesian name in full: short enough ones are words of their own too. */
export const monthFull = `(?:${names.map(([full]) => full).join('|')}|pebruari|nopember)`;

/** 1 to 12; `undefined` for a word that names no month. */
export function readMonth(word: string): number | undefined {
  return numbers.get(word.toLowerCase());
}
