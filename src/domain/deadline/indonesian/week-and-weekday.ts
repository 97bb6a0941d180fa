import { addDays, weekOf } from '../../calendar.ts';
import type { Pattern } from '../pattern.ts';
import { anyDirection, readDirection } from './words/direction.ts';
import { gap } from './words/gap.ts';
import { weekdayFrom } from './words/near.ts';
import { readWeekday, weekdayEnglish, weekdayName } from './words/weekday.ts';

const day = `(?:(?:hari|hr)${gap})?(?:NAME)`;
const week = `(?:minggu|mggu|mgg|pekan)${gap}`;
const dayAs = (group: string): string => day.replace('NAME', `(?<${group}>${weekdayName}|${weekdayEnglish})`);

/** "Jumat minggu depan", "minggu depan hari Jumat", "Selasa pekan ini". */
export const weekAndWeekday: Pattern = {
  words: new RegExp(
    `${dayAs('first')}(?:,?${gap})${week}(?<then>${anyDirection})` +
      `|${week}(?<where>${anyDirection}),?${gap}(?:(?:di|pada|pas)${gap})?${dayAs('second')}`,
    'i',
  ),
  read(match, { today, weekStart }) {
    const { first, then, where, second } = match.groups ?? {};
    const weekday = readWeekday(first ?? second ?? '');
    if (weekday === undefined) return undefined;
    const start = addDays(weekOf(today, weekStart), 7 * readDirection(then ?? where ?? ''));
    return { day: weekdayFrom(start, weekday), named: 'offset' };
  },
};
