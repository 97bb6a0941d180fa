import { addDays, weekOf } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { weekdayName, weekdayNamed } from './words.ts';

const which = 'this|next|last|past|previous|following|coming|upcoming';
const ofWeek = 'this|next|last|past|previous|following|coming|upcoming';

/** "Friday", "next Friday", "Friday next week", "next week's Friday", "this week on Friday". */
export const weekday: Pattern = {
  words: new RegExp(
    `(?:(?:the\\s)?(?<week>${ofWeek})\\sweek(?:['’]s)?(?:,?\\son|,|\\s-)?\\s)(?<after>${weekdayName})` +
      `|(?:(?:on\\s)?(?<before>${weekdayName})(?:,?\\s(?:of|in))?,?\\s(?:the\\s)?(?<week2>${ofWeek})\\sweek)` +
      `|(?:(?:the\\s|this\\s)?(?<which>${which})\\s)?(?<day>${weekdayName})`,
    'i',
  ),
  read(match, reference, { before }): Meaning | undefined {
    const { week, after, before: day2, week2, which: modifier, day } = match.groups ?? {};
    const name = after ?? day2 ?? day ?? '';
    const week1 = week ?? week2 ?? modifier;
    if (week1) return inWeek(weekdayNamed(name), week1.toLowerCase(), !modifier, reference);
    if (/\b(?:every|each)\s$/iu.test(before) || (/\b(?:the|a)\s$/iu.test(before) && !/day/iu.test(name)))
      return undefined;
    return { ...bare(weekdayNamed(name), reference), weak: isWord(name, before) };
  },
};

/** "sun", "sat" and "wed" are words of their own. */
function isWord(name: string, before: string): boolean {
  return /^(?:sun|sat|wed|mon)$/iu.test(name) && (/^[a-z]/u.test(name) || before.trim() === '');
}

function bare(day: number, { today, weekday: now, past }: Reference): Meaning {
  const ahead = (day - now + 7) % 7;
  if (past) return { day: addDays(today, ahead - 7), named: 'weekday' };
  // Said on the day itself: today as likely as in a week.
  return { day: addDays(today, ahead), named: 'weekday', rolls: 'week', guess: ahead === 0 };
}

/** Weeks are those of the calendar; said of a bare weekday, "next" can also be the one just ahead. */
function inWeek(day: number, word: string, isSaid: boolean, reference: Reference): Meaning {
  const { today, weekStart, weekday: now } = reference;
  const inThis = (day - weekStart + 7) % 7;
  const inThatOfNow = (now - weekStart + 7) % 7;
  if (/^(?:coming|upcoming)$/u.test(word) && !isSaid) {
    return { day: addDays(today, (day - now + 7) % 7 || 7), named: 'weekday' };
  }
  const weeks = /^this$/u.test(word) ? 0 : /^(?:next|following|coming|upcoming)$/u.test(word) ? 1 : -1;
  const guess = !isSaid && weeks === 1 && inThis > inThatOfNow;
  return { day: addDays(weekOf(today, weekStart), weeks * 7 + inThis), named: 'weekday', guess };
}
