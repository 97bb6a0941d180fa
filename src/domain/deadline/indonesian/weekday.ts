import type { Around, Pattern } from '../pattern.ts';
import { anyDirection } from './words/direction.ts';
import { gap } from './words/gap.ts';
import { bare, inWeek } from './words/named-weekday.ts';
import { sundayIn } from './words/sunday.ts';
import { readWeekday, weekdayEnglish, weekdayName, weekdayShort } from './words/weekday.ts';

/** "Jumat", "hari Senin", "jmt", "Jumat depan", "Rabu ini", "setiap hari Senin". */
export const weekday: Pattern = {
  words: new RegExp(
    `(?<each>(?:setiap|tiap(?:-tiap)?)${gap})?(?<label>(?:hari|hr)${gap})?` +
      `(?:(?<name>${weekdayName})|(?<short>${weekdayShort})|(?<english>${weekdayEnglish}))` +
      `(?:${gap}(?<where>${anyDirection}|besok|bsk|nanti|ntar))?`,
    'i',
  ),
  read(match, reference, around) {
    const { each, label, name, short, english, where } = match.groups ?? {};
    const word = name ?? short ?? english ?? '';
    const day = readWeekday(word);
    if (day === undefined) return undefined;
    const clarity = clarityOf(match.groups ?? {}, word, around);
    if (clarity === 'none') return undefined;
    const meaning = where ? inWeek(day, where, reference) : bare(day, reference, around);
    const guess = meaning.guess === true || each !== undefined || short !== undefined || isWeek(word, label);
    return { ...meaning, guess, weak: clarity === 'weak' };
  },
};

/** "Minggu" without "hari" is a week as well. */
function isWeek(word: string, label: string | undefined): boolean {
  return /^(?:minggu|mgg)$/i.test(word) && label === undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function clarityOf(
  { label, where, each, name, short }: Groups,
  word: string,
  around: Around,
): 'clear' | 'weak' | 'none' {
  if (isWeek(word, label)) {
    const sunday = where ? 'no' : sundayIn(word, around);
    if (sunday === 'maybe' && !each) return 'weak';
    return sunday === 'sure' ? 'clear' : 'none';
  }
  // "Per sel", "untuk min 3 orang"
  if (short && !label && !where && /(?:per|untuk|utk|buat|dari|pas) $/i.test(around.before)) return 'none';
  return label || where || name || (short && standsAlone(around)) ? 'clear' : 'weak';
}

function standsAlone({ before, after }: Around): boolean {
  return before.trim() === '' && /^[\s.]*$/.test(after);
}
