import { addDays, weekOf } from '../../calendar.ts';
import type { Pattern } from '../pattern.ts';
import { anyDirection, readDirection } from './words/direction.ts';
import { gap } from './words/gap.ts';

/** "awal minggu", "tengah pekan depan", "akhir minggu ini": Monday, Wednesday, and before Saturday. */
export const partOfWeek: Pattern = {
  words: new RegExp(
    `(?:(?<early>awal)|(?<middle>pertengahan|tengah)|akhir(?=${gap}m))${gap}(?:minggu|mggu|mgg|pekan)(?:${gap}(?<where>${anyDirection}))?`,
    'i',
  ),
  read(match, { today, weekStart }) {
    const { early, middle, where } = match.groups ?? {};
    const monday = addDays(
      weekOf(today, weekStart),
      ((8 - weekStart) % 7) + 7 * (where ? readDirection(where) : 0),
    );
    if (early) return { day: monday, named: 'date', guess: true };
    if (middle) return { day: addDays(monday, 2), named: 'date', guess: true };
    return { day: addDays(monday, 5), named: 'date', relation: 'before', guess: true };
  },
};
