import { addDays, addMonths, type Day } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { startOf } from './period.ts';
import { anyDirection, readDirection } from './words/direction.ts';
import { gap } from './words/gap.ts';
import { monthFull, readMonth } from './words/month.ts';
import { readUnit } from './words/unit.ts';

/** A stretch of the calendar. */
interface Stretch {
  readonly start: Day;
  readonly months: number;
}

/** "awal bulan", "pertengahan Juni", "akhir bulan depan", "akhir Q3", "akhir tahun 2027". The end is its being over. */
export const partOfPeriod: Pattern = {
  words: new RegExp(
    `(?<part>awal|pertengahan|tengah|akhir|penghujung|ujung)${gap}` +
      `(?:(?:(?:bulan|bln)${gap})?(?<month>${monthFull})|(?<unit>bulan|bln|tahun|thn|kuartal|triwulan)|Q(?<quarter>[1-4]))` +
      `(?:${gap}(?:(?<where>${anyDirection})|(?<year>20\\d\\d)))?`,
    'i',
  ),
  read(match, reference) {
    const groups: Groups = match.groups ?? {};
    const stretch = stretchOf(groups, groups['where'] ? readDirection(groups['where']) : 0, reference);
    return stretch && partOf(groups['part'] ?? '', stretch);
  },
};

type Groups = Readonly<Record<string, string | undefined>>;

function stretchOf(groups: Groups, step: number, reference: Reference): Stretch | undefined {
  const { month: name, unit = '', quarter, year } = groups;
  const { today } = reference;
  if (name) return namedStretch(readMonth(name), 1, year, step, today);
  if (quarter) return namedStretch(Number(quarter) * 3 - 2, 3, year, step, today);
  if (/^(?:kuartal|triwulan)$/i.test(unit)) {
    const month = today.month - ((today.month - 1) % 3);
    return { start: addMonths({ ...today, month, day: 1 }, 3 * step), months: 3 };
  }
  const read = readUnit(unit);
  const start = read && (year ? { year: Number(year), month: 1, day: 1 } : startOf(read, step, reference));
  return start && { start, months: read === 'year' ? 12 : 1 };
}

/** The next one that is not over yet, where no year is said. */
function namedStretch(
  month: number | undefined,
  months: number,
  year: string | undefined,
  step: number,
  today: Day,
): Stretch | undefined {
  if (month === undefined) return undefined;
  const isOver = month + months <= today.month;
  return {
    start: { year: year ? Number(year) : today.year + (step || Number(isOver)), month, day: 1 },
    months,
  };
}

function partOf(part: string, { start, months }: Stretch): Meaning {
  if (/^awal/i.test(part)) return { day: start, named: 'date', guess: true };
  if (/tengah/i.test(part)) {
    const day = months === 1 ? addDays(start, 14) : addMonths(start, Math.floor(months / 2));
    return { day, named: 'date', guess: true };
  }
  return { day: addMonths(start, months), named: 'date', isPeriod: true, relation: 'before' };
}
