import { addDays } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

const offsets: Readonly<Record<string, number>> = {
  today: 0,
  'this day': 0,
  tonight: 0,
  tonite: 0,
  yesterday: -1,
  'last night': -1,
};

/** "today", "tomorrow", "tonight", "yesterday", "the day after tomorrow". */
export const dayWords: Pattern = {
  words:
    /(?:the\s)?day\s(?<side>after|before)\s(?<from>tomorrow|tmrw|yesterday)|(?<word>today|tonight|tonite|tomorrow|tommorr?ow|tomorow|tmrw?|2morrow|yesterday|last\snight|this\sday|(?:the\s)?(?:next|following)\sday|(?:the\s)?previous\sday)/i,
  read(match, { today }): Meaning {
    const { side, from = '', word = '' } = match.groups ?? {};
    if (side) {
      const count = /^y/i.test(from) ? -1 : 1;
      return { day: addDays(today, side.toLowerCase() === 'after' ? count + 1 : count - 1), named: 'offset' };
    }
    const named = word.toLowerCase().replace(/\s+/gu, ' ');
    const isBack = /previous day$/u.test(named);
    const day = addDays(today, offsets[named] ?? (isBack ? -1 : 1));
    const part = /night|nite/u.test(named) ? { part: 'night' as const } : {};
    return { day, named: 'offset', ...part };
  },
};
