import { addDays, addMonths, addWorkingDays, type Day } from '../../calendar.ts';
import { instantAt } from '../../wall-clock.ts';
import type { Meaning } from '../meaning.ts';
import type { Reference } from '../reference.ts';
import { cardinal, numberOf } from './numbers.ts';

/** How long something takes, by the units it is counted in. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly workingDays: number;
  readonly seconds: number;
}

const unit =
  '(?:(?:working|work|business)\\s?days?|sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|w(?:ee)?ks?|fortnights?|months?|quarters?|y(?:ea)?rs?|[hd](?![a-z]))';
const count = `(?:\\d{1,4}(?:\\.5)?|${cardinal}|an?(?=\\s)(?:\\s(?:couple(?:\\sof)?|few|half))?|couple(?:\\sof)?|few|several|half(?:\\san?)?)`;
/** After the first, shorter: repeating all number words makes a pattern that takes long to compile. */
const more = `(?:,?\\sand\\s|,?\\s)(?:\\d{1,3}|an?(?=\\s)|half\\san?|one|two|three|four|five)\\s?${unit}`;

/** Source of a pattern: "2 days", "an hour and a half", "1 month and 21 days". */
export const durationWords = `${count}(?:\\sand\\sa\\shalf)?\\s?-?${unit}(?:\\sand\\sa\\shalf)?(?:${more}){0,2}`;

const each = new RegExp(
  `(?<count>${count})(?<half>\\sand\\sa\\shalf)?\\s?-?(?<unit>${unit})(?<half2>\\sand\\sa\\shalf)?`,
  'gi',
);

const lengths: readonly (readonly [RegExp, Partial<Duration>])[] = [
  [/^(?:work|business)/iu, { workingDays: 1 }],
  [/^s/iu, { seconds: 1 }],
  [/^min/iu, { seconds: 60 }],
  [/^h/iu, { seconds: 3600 }],
  [/^d/iu, { days: 1 }],
  [/^w/iu, { days: 7 }],
  [/^f/iu, { days: 14 }],
  [/^mo/iu, { months: 1 }],
  [/^q/iu, { months: 3 }],
  [/^y/iu, { months: 12 }],
];

/** What the words of `durationWords` come to; `sign` is -1 for "ago". */
export function durationOf(words: string, sign: 1 | -1): Duration {
  const sum = { months: 0, days: 0, workingDays: 0, seconds: 0 };
  for (const match of words.matchAll(each)) {
    const { count: many = '', unit: name = '', half, half2 } = match.groups ?? {};
    const number = sign * (countOf(many) + (half || half2 ? 0.5 : 0));
    const length = lengths.find(([start]) => start.test(name))?.[1] ?? {};
    sum.months += Math.round(number * (length.months ?? 0));
    sum.days += Math.round(number * (length.days ?? 0));
    sum.workingDays += Math.round(number * (length.workingDays ?? 0));
    sum.seconds += number * (length.seconds ?? 0);
  }
  return sum;
}

function countOf(words: string): number {
  if (/half/iu.test(words)) return 0.5;
  if (/couple/iu.test(words)) return 2;
  if (/few|several/iu.test(words)) return 3;
  return /^an?$/iu.test(words) ? 1 : numberOf(words);
}

/** The day so much after (before, where negative) another. */
export function shiftDay(day: Day, { months, days, workingDays }: Duration, { workDays }: Reference): Day {
  return addWorkingDays(addDays(addMonths(day, months), days), workingDays, workDays);
}

/** The moment so much after now: a day, or an instant where hours count. */
export function fromNow(duration: Duration, reference: Reference): Meaning {
  const day = shiftDay(reference.today, duration, reference);
  if (duration.seconds === 0) return { day, named: 'offset' };
  const isToday = duration.months === 0 && duration.days === 0 && duration.workingDays === 0;
  const start = isToday ? reference.now : instantAt(day, reference.minute * 60, reference.timeZone);
  return { instant: new Date(start.getTime() + duration.seconds * 1000) };
}
