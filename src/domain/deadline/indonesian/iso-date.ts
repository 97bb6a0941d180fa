import { dayOf } from '../../calendar.ts';
import type { Pattern } from '../pattern.ts';

/** "2026-05-10", "2026/05/10", with "T15:00" after it. */
export const isoDate: Pattern = {
  words:
    /(?<year>(?:19|20)\d\d)(?<mark>[-/])(?<month>\d\d)\k<mark>(?<day>\d\d)(?:T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?<utc>Z)?)?/i,
  read(match, _reference, { before, after }) {
    // Addresses have dates in them as well.
    if (/[-/._]$/.test(before) || /^[-/_]/.test(after)) return undefined;
    const { year, month, day, hour, minute, utc } = match.groups ?? {};
    const found = dayOf(Number(year), Number(month), Number(day));
    if (!found) return undefined;
    if (!hour) return { day: found, named: 'date' };
    const time = { hour: Number(hour), minute: Number(minute) };
    return { day: found, named: 'date', time, ...(utc && { zone: 0 }) };
  },
};
