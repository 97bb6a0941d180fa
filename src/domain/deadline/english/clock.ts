import type { Meaning, Time } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { cardinal, hourWord, minuteWord, numberOf } from './numbers.ts';
import { isFree } from './words.ts';

const half = '(?<half>[ap]\\.\\s?m\\.|[ap]\\.?\\s?m|(?<=:\\d{2})[ap](?![a-z]|\\.\\s?m))';

/** "7pm", "8.30 p.m.", "7:56:30 pm", "340pm", "9.am". */
export const halfDayTime: Pattern = {
  words: new RegExp(
    `(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::(?<second>\\d{2}))?|(?<close>\\d{2}))?\\s{0,2}\\.?${half}`,
    'i',
  ),
  read(match): Meaning | undefined {
    const { hour, minute, close, second, half: letters = '' } = match.groups ?? {};
    return timed(inHalf(Number(hour), Number(minute ?? close ?? 0), Number(second ?? 0), letters));
  },
};

/** "seven pm", "eleven twenty pm", "eighteen twenty p m". */
export const halfDayWords: Pattern = {
  words: new RegExp(`(?<hour>${cardinal})(?:[\\s-](?<minute>${minuteWord}))?\\s${half}`, 'i'),
  read(match): Meaning | undefined {
    const { hour = '', minute, half: letters = '' } = match.groups ?? {};
    if (letters.length === 1) return undefined;
    return timed(inHalf(numberOf(hour), minute ? numberOf(minute) : 0, 0, letters));
  },
};

/** "15:00", "8:45:30", "15h00"; "15.00" only where it stands with a day or after "at". */
export const clock: Pattern = {
  words:
    /T?(?<hour>[01]?\d|2[0-4])(?:(?<mark>[:.h])(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?|(?<hours>\s?hrs|\s?h))/i,
  read(match, _reference, { before, after }): Meaning | undefined {
    const { hour = '', mark = '', minute, second } = match.groups ?? {};
    if (
      /[.:$€£\d-]$|[$€£]\s$/u.test(before) ||
      (mark === '.' && /\bon\s$/iu.test(before)) ||
      /^(?:[:.]\d|\s?%|\s?(?:am|pm)\b)/iu.test(after)
    )
      return undefined;
    const time = timeOf(Number(hour), Number(minute ?? 0), Number(second ?? 0), hour);
    // "3h" is a duration, "10.30" a version or a price.
    return { time, weak: minute === undefined || mark === '.' };
  },
};

/** "at 5", "around seven", "11ish": weak, for most numbers are no hours. */
export const bareHour: Pattern = {
  words: new RegExp(`(?:(?<digits>\\d{1,2})|(?<words>${hourWord}))(?<ish>ish|-ish)?`, 'i'),
  read(match, _reference, { before, after }): Meaning | undefined {
    const { digits, words = '', ish } = match.groups ?? {};
    const hour = numberOf(digits ?? words);
    if (
      hour > 24 ||
      (hour === 0 && !digits) ||
      !(ish || isFree(after)) ||
      /[$€£#.:]\s?$|\d[/-]$/u.test(before)
    )
      return undefined;
    if (
      /\b(?:\w{0,8}creas\w{0,3}|reduc\w{0,3}|grow\w{0,2}|grew|rose|rise|up|down|cut|multipl\w{0,3}|divid\w{0,3})(?:\s\w{1,12}){0,3}\sby\s$/iu.test(
        before,
      )
    )
      return undefined;
    if (/\b(?:on|on\sthe|for|from|between|than|up\sto|least|most|or|and)\s$/iu.test(before)) return undefined;
    if (/^one$/iu.test(words) && /\bby\s$/iu.test(before)) return undefined;
    return { time: timeOf(hour, 0, 0, digits ?? ''), guess: true, weak: !ish };
  },
};

function timed(time: Time | undefined): Meaning | undefined {
  return time && { time };
}

/** 12 is 0 or 12; hours that only a clock of 24 has stay. */
export function inHalf(hour: number, minute: number, second: number, letters: string): Time | undefined {
  if (hour > 24 || minute > 59 || second > 59) return undefined;
  const isPm = /^p/iu.test(letters);
  if (hour > 12) return { hour, minute, second };
  return { hour: (hour % 12) + (isPm ? 12 : 0), minute, second };
}

/** Open where both halves of the day have the hour, and it is not written as a clock of 24 hours does. */
function timeOf(hour: number, minute: number, second: number, written: string): Time {
  return { hour, minute, second, open: hour >= 1 && hour <= 12 && !written.startsWith('0') };
}
