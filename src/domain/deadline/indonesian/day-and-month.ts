import { dayOf } from '../../calendar.ts';
import type { Pattern } from '../pattern.ts';
import { fullYear, yearOf } from '../years.ts';
import { gap } from './words/gap.ts';
import { monthName, readMonth } from './words/month.ts';
import { numberWord, readNumber } from './words/number.ts';
import { rangeTo } from './words/range.ts';
import { withPast } from './words/since.ts';

/** "10 Mei", "tgl 3 Oktober 2026", "dua puluh lima Mei", "10-12 Juni", "1 Agustus '27". */
export const dayAndMonth: Pattern = {
  words: new RegExp(
    `(?:(?:tanggal|tggl|tgl)[.:]? ?)?(?<day>\\d{1,2}|${numberWord})${rangeTo('\\d{1,2}', '|dan|&')}(?:${gap}|-)?` +
      `(?:(?:bulan|bln)${gap})?(?<month>${monthName})` +
      `(?:\\.?(?:,? |-)(?<year>(?:20|19)\\d\\d)|\\.?,? ['’](?<short>\\d\\d))?`,
    'i',
  ),
  read(match, reference, around) {
    const { day: words = '', to, month: name = '', year, short } = match.groups ?? {};
    const [day, month] = [readNumber(words), readMonth(name)];
    // "Minggu ke-3 Juni" is a week.
    if (day === undefined || month === undefined || /ke-? ?$/i.test(around.before)) return undefined;
    const digits = year ?? short;
    const found = digits ? dayOf(fullYear(digits), month, day) : undefined;
    const meaning = digits
      ? found && { day: found, named: 'date' as const }
      : yearOf(month, day, withPast(reference, around));
    return meaning && (to ? { ...meaning, relation: 'from' } : meaning);
  },
};
