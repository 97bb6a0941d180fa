import { addWorkingDays } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** "the next working day", "next business day". */
export const nextWorkingDay: Pattern = {
  words: /(?:the\s)?(?:next|following)\s(?:working|business|work)\s?day/i,
  read: (_match, { today, workDays }): Meaning => ({
    day: addWorkingDays(today, 1, workDays),
    named: 'offset',
  }),
};
