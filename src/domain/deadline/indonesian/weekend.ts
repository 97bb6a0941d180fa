import { addDays, weekOf } from '../../calendar.ts';
import type { Pattern } from '../pattern.ts';
import { anyDirection, readDirection } from './words/direction.ts';
import { gap } from './words/gap.ts';
import { weekdayFrom } from './words/near.ts';

/** "akhir pekan", "weekend ini", "wiken depan": its Saturday. */
export const weekend: Pattern = {
  words: new RegExp(`(?:akhir${gap}pekan|weekend|wikend|wiken)(?:${gap}(?<where>${anyDirection}))?`, 'i'),
  read(match, { today, weekStart }) {
    const { where } = match.groups ?? {};
    const start = addDays(weekOf(today, weekStart), 7 * (where ? readDirection(where) : 0));
    return { day: weekdayFrom(start, 6), named: 'offset', guess: !where };
  },
};
