import { addDays } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { cardinal, numberOf } from './numbers.ts';
import { weekdayNamed } from './words.ts';

/** "three Mondays from now", "3 Mondays ago". */
export const weekdaysFromNow: Pattern = {
  words: new RegExp(
    `(?<count>\\d{1,2}|${cardinal}|a\\scouple\\sof)\\s(?<weekday>(?:sun|mon|tues|wednes|thurs|fri|satur)day)s?\\s(?<side>from\\snow|later|ago|from\\stoday)`,
    'i',
  ),
  read(match, { today, weekday: now }): Meaning {
    const { count = '', weekday = '', side = '' } = match.groups ?? {};
    const many = /couple/iu.test(count) ? 2 : numberOf(count);
    const ahead = (weekdayNamed(weekday) - now + 7) % 7;
    const isBack = /ago/iu.test(side);
    const first = isBack ? ahead - 7 : ahead || 7;
    return { day: addDays(today, first + (isBack ? -7 : 7) * (many - 1)), named: 'date' };
  },
};
