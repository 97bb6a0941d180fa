import { addDays, type Day } from '../../../calendar.ts';
import { settle } from '../../combine.ts';
import type { Meaning, PartOfDay, Time } from '../../meaning.ts';
import type { Reference } from '../../reference.ts';
import { gap } from './gap.ts';
import { minuteWord, numberWord, readNumber } from './number.ts';
import { partName, readPart } from './part-of-day.ts';

/** Sources of patterns for an hour and what may follow it; each at most once, for `readClock` reads their groups. */
export const hours = `(?<hour>\\d{1,2}|${numberWord})`;
export const half = `(?<half>(?:setengah|stengah|stgh)${gap})`;
export const minutes = '(?:[.:](?<minute>[0-5]\\d)(?:[.:](?<second>[0-5]\\d))?)';
export const spoken = `(?:${gap}(?<spoken>${minuteWord})(?!${gap}(?:orang|org|menit|mnt|ribu|juta|persen|hari|kali)))`;
export const pastOrTo = `(?:${gap}(?<sign>lewat|lebih|lwt|kurang|krg)${gap}(?<by>seperempat|\\d{1,2}|${numberWord})(?:${gap}(?:menit|mnt))?)`;
export const meridiem = ' ?(?<meridiem>[ap]m|[ap]\\.m\\.)';
export const part = ` {0,3}(?<part>${partName})(?:${gap}hari(?!${gap}(?:ini|se)))?(?:${gap}(?<today>ini|nanti|ntar|tadi))?`;

type Groups = Readonly<Record<string, string | undefined>>;

/** The time that the groups of a pattern made of the sources above give; `undefined` when no clock shows it. */
export function readClock(groups: Groups, { today }: Reference): Meaning | undefined {
  const bare = groups['four'] ? digitsTime(groups['four']) : wordsTime(groups);
  const time = bare && settled(bare, partIn(groups));
  if (!time || time.hour * 60 + time.minute > 1440) return undefined;
  return {
    time,
    ...(groups['today'] && { day: dayOf(groups, today), named: 'offset' }),
    ...(groups['to'] && { relation: 'from' }),
    ...(groups['about'] && { guess: true }),
  };
}

/** "Jam 9 malam tadi" was last night. */
function dayOf({ today: word = '', part: words = '' }: Groups, today: Day): Day {
  return /^tadi$/i.test(word) && readPart(words) === 'night' ? addDays(today, -1) : today;
}

/** "0930". */
function digitsTime(digits: string): Time | undefined {
  return clockTime(Number(digits.slice(0, -2)), Number(digits.slice(-2)), digits.startsWith('0'));
}

function wordsTime(groups: Groups): Time | undefined {
  const { hour: words = '', minute, second, spoken: said } = groups;
  const hour = readNumber(words);
  const shift = shiftOf(groups);
  if (hour === undefined || shift === undefined) return undefined;
  const time = clockTime(hour, Number(minute ?? readNumber(said ?? 'nol')) + shift, words.startsWith('0'));
  return time && second ? { ...time, second: Number(second) } : time;
}

/** Minutes that the words add to the hour; `undefined` for an hour and more. */
function shiftOf({ half: isHalf, sign, by }: Groups): number | undefined {
  if (isHalf) return -30;
  if (!sign || !by) return 0;
  const count = /seperempat/i.test(by) ? 15 : readNumber(by);
  if (count === undefined || count > 59) return undefined;
  return /^k/i.test(sign) ? -count : count;
}

/** So many minutes after the hour. Half an hour before one is half past twelve. */
function clockTime(hour: number, minute: number, is24: boolean): Time | undefined {
  const all = hour * 60 + minute;
  const from = all < 60 && minute < 0 ? all + 720 : all;
  if (from < 0 || (minute > 59 && hour > 0)) return undefined;
  const whole = Math.floor(from / 60);
  return { hour: whole, minute: from % 60, open: !is24 && whole >= 1 && whole <= 12 };
}

function partIn({ part: words, meridiem: letters }: Groups): PartOfDay | 'am' | 'pm' | undefined {
  if (letters) return /^p/i.test(letters) ? 'pm' : 'am';
  return words ? readPart(words) : undefined;
}

function settled(time: Time, named: PartOfDay | 'am' | 'pm' | undefined): Time {
  if (!named || time.hour < 1 || time.hour > 12) return time;
  if (named === 'am' || named === 'pm') {
    return { ...time, hour: (time.hour % 12) + (named === 'pm' ? 12 : 0), open: false };
  }
  // Twelve at night ends the day that is named.
  if (named === 'night' && time.hour === 12 && time.minute === 0) return { ...time, hour: 24, open: false };
  return settle(time, named);
}
