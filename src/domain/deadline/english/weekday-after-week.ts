import { addDays } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { weekdayNamed } from './words.ts';

const day = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';

/** "Friday week", "a week on Friday", "the Friday after next": seven days after the next one. */
export const weekdayAfterWeek: Pattern = {
  words: new RegExp(
    `(?<first>${day})\\sweek|a\\sweek\\s(?:on|from|this)\\s(?<second>${day})|(?:the\\s)?(?<third>${day})\\safter\\snext`,
    'i',
  ),
  read(match, { today, weekday: now }): Meaning {
    const { first, second, third = '' } = match.groups ?? {};
    const ahead = (weekdayNamed(first ?? second ?? third) - now + 7) % 7 || 7;
    return { day: addDays(today, ahead + 7), named: 'date', guess: third !== '' };
  },
};
