import { addDays, addMonths, addWorkingDays, type Day } from '../../../calendar.ts';
import type { Meaning } from '../../meaning.ts';
import type { Reference } from '../../reference.ts';
import { gap } from './gap.ts';
import { numberWord, readNumber } from './number.ts';
import { readUnit, type Unit, unitName } from './unit.ts';

/**
 * Source of a pattern for a length of time: "2 hari", "1,5 jam", "seminggu", "setengah jam", "dua jam setengah",
 * "satu setengah tahun", "3 hari kerja", "1 jam 30 menit", "2x24 jam", "2-3 hari".
 */
export const length =
  `(?:(?:(?<times>\\d{1,2}) ?[x×] ?)?(?<count>(?:\\d{1,2}-)?\\d{1,3}(?:[.,]5)?|${numberWord}|setengah|stengah|beberapa|bbrp|se(?=[a-z]))(?<half>${gap}setengah)?` +
  ` {0,3}(?<unit>${unitName})(?<work>${gap}(?:hari${gap})?kerja)?(?<and>${gap}setengah)?` +
  `(?:${gap}(?<more>\\d{1,2})${gap}(?:menit|mnt))?)`;

/** So many of a unit, perhaps of working days only, and minutes on top. */
export interface Length {
  readonly count: number;
  readonly unit: Unit;
  readonly isWorking: boolean;
  readonly minutes: number;
  /** "Beberapa hari", some three, and "2-3 hari". */
  readonly isVague: boolean;
}

/** The length that the groups of `length` give. */
export function readLength(groups: Readonly<Record<string, string | undefined>>): Length | undefined {
  const { times, count: words = '', unit: name = '', half, and, work, more } = groups;
  const unit = readUnit(name);
  const count = countOf(words.toLowerCase());
  if (unit === undefined || count === undefined) return undefined;
  return {
    count: (count + (half || and ? 0.5 : 0)) * Number(times ?? 1),
    unit,
    isWorking: work !== undefined,
    minutes: Number(more ?? 0),
    isVague: /^b|-/i.test(words),
  };
}

function countOf(words: string): number | undefined {
  if (words === 'se') return 1;
  if (words.startsWith('b')) return 3;
  return words.endsWith('tengah') ? 0.5 : readNumber(words.replace(/^\d+-/, '').replace('.', ','));
}

const milliseconds = { second: 1000, minute: 60_000, hour: 3_600_000 } as const;

/** The moment so long after now, or before it when `sign` is -1. */
export function fromNow(length: Length, sign: 1 | -1, reference: Reference): Meaning | undefined {
  const { count, unit, minutes, isVague: guess } = length;
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    const whole = count * milliseconds[unit] + minutes * milliseconds.minute;
    return { instant: new Date(reference.now.getTime() + sign * whole), guess };
  }
  const day = shiftDay(reference.today, length, sign, reference);
  return day && { day, named: 'offset', guess };
}

/** The day so long after another; `undefined` for lengths under a day. Halves of months and years are months or days. */
export function shiftDay(
  day: Day,
  { count, unit, isWorking }: Length,
  sign: 1 | -1,
  { workDays }: Reference,
): Day | undefined {
  const whole = Math.trunc(count);
  switch (unit) {
    case 'day':
      return isWorking ? addWorkingDays(day, sign * whole, workDays) : addDays(day, sign * whole);
    case 'week':
      return addDays(day, sign * Math.round(count * 7));
    case 'month':
      return addDays(addMonths(day, sign * whole), count > whole ? sign * 15 : 0);
    case 'year':
      return addMonths(day, sign * Math.round(count * 12));
    default:
      return undefined;
  }
}
