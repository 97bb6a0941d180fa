import type { Pattern } from '../pattern.ts';
import { yearOf } from '../years.ts';
import { anyDirection, readDirection } from './words/direction.ts';
import { gap } from './words/gap.ts';
import { monthFull, monthName, readMonth } from './words/month.ts';
import { withPast } from './words/since.ts';

/** "Mei 2026", "bulan Juli", "Agustus depan", "sebelum Oktober": its first day. */
export const month: Pattern = {
  words: new RegExp(
    `(?<label>(?:bulan|bln)${gap})?(?:(?<dated>${monthName})\\.?${gap}(?<year>20\\d\\d)` +
      `|(?<name>${monthFull})(?:${gap}(?<where>${anyDirection}))?)`,
    'i',
  ),
  read(match, from, around) {
    const { before } = around;
    const reference = withPast(from, around);
    const { label, dated, year, name = '', where } = match.groups ?? {};
    const found = readMonth(dated ?? name);
    // "30 Februari" is no day, and no month either.
    if (found === undefined || /\d ?$/.test(before)) return undefined;
    if (year)
      return {
        day: { year: Number(year), month: found, day: 1 },
        named: 'date',
        isPeriod: true,
        guess: true,
      };
    // A month is a given name too: "dari Juli", "Mbak Mei".
    if (!label && /(?:dari|oleh|kepada|buat|mbak|mas|bu|ibu|pak|bapak|kak|mba|sama|dan) $/i.test(before))
      return undefined;
    const meaning = yearOf(
      found,
      1,
      where && readDirection(where) < 0 ? { ...reference, past: true } : reference,
    );
    const isThis = reference.today.month === found && !where;
    const day = isThis ? { ...reference.today, day: 1 } : meaning?.day;
    return day && { day, named: 'date', isPeriod: true, guess: true, weak: !label && !where };
  },
};
