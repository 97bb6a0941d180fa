import { addMonths, type Day, dayOf } from '../../calendar.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { anyDirection, readDirection } from './words/direction.ts';
import { gap } from './words/gap.ts';
import { numberWord, readNumber } from './words/number.ts';
import { rangeTo } from './words/range.ts';
import { withPast } from './words/since.ts';

/** "tanggal 10", "tgl 5 bulan depan", "tanggal lima belas", "tgl 10-12", "tanggal 20an". */
export const dayOfMonth: Pattern = {
  words: new RegExp(
    `(?:(?<each>setiap|tiap)${gap}|(?:bulan|bln)${gap}(?<before>${anyDirection}),?${gap}(?:pada${gap})?)?(?:tanggal|tggl|tgl)[.:]? {0,2}(?:ke-?)?(?<day>\\d{1,2}|${numberWord})${rangeTo('\\d{1,2}', '|dan|&')}(?<about>-?an)?` +
      `(?:,?${gap}(?:(?:di|pada)${gap})?(?:bulan|bln)${gap}(?<month>${anyDirection})|${gap}(?<where>${anyDirection}|nanti|besok))?`,
    'i',
  ),
  read(match, reference, around) {
    const { each, before, day: words = '', to, about, month = before, where } = match.groups ?? {};
    const number = readNumber(words);
    // "tgl 15-7" is the 15th of July.
    if (number === undefined || (to && Number(to) <= number)) return undefined;
    const day = month
      ? inMonth(number, readDirection(month), reference)
      : nearest(number, where, withPast(reference, around));
    if (!day) return undefined;
    return {
      day,
      named: 'date',
      guess: (about ?? each) !== undefined,
      ...(to && { relation: 'from' as const }),
    };
  },
};

function inMonth(day: number, step: number, { today }: Reference): Day | undefined {
  const { year, month } = addMonths({ ...today, day: 1 }, step);
  return dayOf(year, month, day);
}

/** In the nearest month that has such a day: from today on, or up to today for "tanggal 10 lalu". */
function nearest(day: number, where: string | undefined, reference: Reference): Day | undefined {
  const isPast = where ? readDirection(where) < 0 : reference.past;
  const step = isPast ? -1 : 1;
  const isOver = isPast ? day > reference.today.day : day < reference.today.day;
  const first = isOver ? step : 0;
  return inMonth(day, first, reference) ?? inMonth(day, first + step, reference);
}
