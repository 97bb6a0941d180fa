import type { Pattern } from '../pattern.ts';
import { gap } from './words/gap.ts';
import { weekdayFrom } from './words/near.ts';
import { readWeekday, weekdayName } from './words/weekday.ts';

/** "malam Minggu" is Saturday's night: the night is counted to the day that it leads to. */
export const eveOfWeekday: Pattern = {
  words: new RegExp(`(?:malam|malem|mlm)${gap}(?<name>${weekdayName})`, 'i'),
  read(match, { today }, { before }) {
    const weekday = readWeekday(match.groups?.['name'] ?? '');
    // "Jam 8 malam Jumat" is eight in the evening of Friday.
    if (weekday === undefined || /\d ?$|(?:besok|hari ini) $/i.test(before)) return undefined;
    return {
      day: weekdayFrom(today, (weekday + 6) % 7),
      named: 'weekday',
      rolls: 'week',
      part: 'night',
      guess: true,
    };
  },
};
