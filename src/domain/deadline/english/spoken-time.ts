import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { inHalf } from './clock.ts';
import { cardinal, hourWord, minuteWord, numberOf } from './numbers.ts';
import { isFree } from './words.ts';

const half = '(?:\\s?(?<half>[ap]\\.\\s?m\\.|[ap]\\.?\\s?m))?';
const hour = `(?<hour>\\d{1,2}|${cardinal})`;
const oClock = "(?:\\s?o['’]?\\s?clock)";

/** "7 o'clock", "seven o'clock pm". */
export const oClockTime: Pattern = {
  words: new RegExp(`${hour}${oClock}${half}`, 'i'),
  read(match): Meaning | undefined {
    const { hour: words = '', half: letters } = match.groups ?? {};
    return timed(numberOf(words), 0, letters);
  },
};

/** "half past three", "a quarter to nine", "20 min past eight", "ten past 9". */
export const pastOrTo: Pattern = {
  words: new RegExp(
    `(?:(?<quarters>half|(?:(?:a|three)\\s)?quarters?)|(?<minutes>\\d{1,2}|${cardinal})(?<unit>\\smin(?:ute)?s?)?)\\s(?<side>past|after|to|before|till)\\s${hour}${oClock}?${half}`,
    'i',
  ),
  read(match, _reference, { before, after }): Meaning | undefined {
    const { quarters, minutes = '', unit, side = '', hour: words = '', half: letters } = match.groups ?? {};
    const count = quarters ? quartersOf(quarters) : numberOf(minutes);
    const isPast = /^(?:past|after)$/iu.test(side);
    // "five to ten people", "two after three": without "past", "minutes" or "quarter" it is hardly a time.
    const isSaid = quarters || unit || /^past$/iu.test(side);
    const isLed =
      /\b(?:at|by|before|until|till|it['’]s)\s$/iu.test(before) && count % 5 === 0 && isFree(after);
    if (!(isSaid || isLed) || count > 59) return undefined;
    const at = numberOf(words);
    return isPast ? timed(at, count, letters) : timed(at === 1 ? 12 : at - 1, 60 - count, letters);
  },
};

function quartersOf(words: string): number {
  if (/half/iu.test(words)) return 30;
  return /three/iu.test(words) ? 45 : 15;
}

/** "seven forty five", "ten oh five"; "half seven" is half past, as in Britain. */
export const hourAndMinute: Pattern = {
  words: new RegExp(`(?<hour>${hourWord})[\\s-](?<minute>${minuteWord})|half\\s(?<next>${hourWord})`, 'i'),
  read(match): Meaning | undefined {
    const { hour: words, minute = '', next = '' } = match.groups ?? {};
    if (!words) return { ...timed(numberOf(next), 30, undefined), weak: true, guess: true };
    const meaning = timed(numberOf(words), numberOf(minute), undefined);
    return (
      meaning && {
        ...meaning,
        weak: !/^(?:twenty|thirty|fou?rty|fifty)[\s-]|^(?:thirty|fou?rty|fifty)$|^oh/iu.test(minute),
      }
    );
  },
};

function timed(at: number, minute: number, letters: string | undefined): Meaning | undefined {
  if (Number.isNaN(at) || at > 24 || minute > 59) return undefined;
  if (!letters) return { time: { hour: at, minute, open: at >= 1 && at <= 12 } };
  const time = inHalf(at, minute, 0, letters);
  return time && { time };
}
