import { addDays, addMonths, type Day, weekOf } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { anyDirection, readDirection } from './words/direction.ts';
import { gap } from './words/gap.ts';
import { readUnit, type Unit } from './words/unit.ts';

const counted = /(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|beberapa|berapa) ?$/i;

/** "minggu depan", "mgg dpn", "bulan lalu": starts with its first day. "Bulan ini" is over before the next begins. */
export const period: Pattern = {
  words: new RegExp(`(?<unit>minggu|mggu|mgg|pekan|bulan|bln|tahun|thn)${gap}(?<where>${anyDirection})`, 'i'),
  read(match, reference, { before }) {
    const { unit: name = '', where = '' } = match.groups ?? {};
    const unit = readUnit(name);
    // "2 minggu lalu" counts.
    if (unit === undefined || counted.test(before)) return undefined;
    return meaningOf(unit, readDirection(where), reference);
  },
};

function meaningOf(unit: Unit, step: number, reference: Reference): Meaning | undefined {
  const day = startOf(unit, step === 0 ? 1 : step, reference);
  const meaning = day && ({ day, named: 'offset', isPeriod: true, guess: true } as const);
  return meaning && step === 0 ? { ...meaning, relation: 'before' } : meaning;
}

/** The first day of the week, month or year so many from this one. */
export function startOf(unit: Unit, step: number, { today, weekStart }: Reference): Day | undefined {
  if (unit === 'week') return addDays(weekOf(today, weekStart), 7 * step);
  if (unit === 'month') return addMonths({ ...today, day: 1 }, step);
  if (unit === 'year') return { year: today.year + step, month: 1, day: 1 };
  return undefined;
}
