import { dayOf } from '../../calendar.ts';
import type { Pattern } from '../pattern.ts';
import { yearOf } from '../years.ts';
import { gap } from './words/gap.ts';
import { monthFull, readMonth } from './words/month.ts';

/** "Juni 15", "Oktober 2, 2026": the English order, now and then. */
export const monthAndDay: Pattern = {
  words: new RegExp(`(?<month>${monthFull})${gap}(?<day>\\d{1,2})(?:,?${gap}(?<year>20\\d\\d))?`, 'i'),
  read(match, reference, { after }) {
    const { month: name = '', day, year } = match.groups ?? {};
    const month = readMonth(name);
    // "Mei 10 orang", "Mei 10.30"
    if (
      month === undefined ||
      /^(?:[.:/]\d| ?(?:orang|org|%|persen|hari|jam|rb|ribu|juta|jt|kali|unit))/i.test(after)
    )
      return undefined;
    if (!year) return yearOf(month, Number(day), reference);
    const found = dayOf(Number(year), month, Number(day));
    return found && { day: found, named: 'date' };
  },
};
