import type { Pattern } from '../pattern.ts';
import { clock } from './clock.ts';
import { dayAndMonth } from './day-and-month.ts';
import { dayOfMonth } from './day-of-month.ts';
import { weekday } from './weekday.ts';
import { monthName } from './words/month.ts';
import { weekdayName } from './words/weekday.ts';

const inner = [dayAndMonth, dayOfMonth, clock, weekday].map((pattern) => ({
  pattern,
  whole: new RegExp(`^(?:${pattern.words.source})$`, 'i'),
}));
const dayBefore = new RegExp(`(?:${weekdayName}|${monthName}|\\d|besok|lusa|hari ini|depan) ?$`, 'i');

/** "Jumat (12 Juni)", "12 Juni (Jumat)", "besok (jam 3)": what is added to a day in brackets. */
export const bracketed: Pattern = {
  words: /\([^()]{2,40}\)/i,
  read([words], reference, around) {
    if (!dayBefore.test(around.before)) return undefined;
    for (const { pattern, whole } of inner) {
      const match = whole.exec(words.slice(1, -1));
      if (match) return pattern.read(match, reference, around);
    }
    return undefined;
  },
};
