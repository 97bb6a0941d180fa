import { addDays, type Day, dayNumber } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { nthIn } from './nth-weekday.ts';

type Rule = (year: number) => Day | undefined;

const on =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });
const nth =
  (month: number, weekday: number, count: number, plus = 0): Rule =>
  (year) => {
    const day = nthIn({ year, month, day: 1 }, weekday, count);
    return day && addDays(day, plus);
  };
const afterEaster =
  (days: number): Rule =>
  (year) =>
    addDays(easter(year), days);

/** Days with a name and a fixed rule that chat in English uses to say when. */
const holidays: readonly (readonly [RegExp, Rule])[] = [
  [/^new\s?years?eve$/u, on(12, 31)],
  [/^new\s?years?(?:day)?$/u, on(1, 1)],
  [/^(?:christmas|xmas)eve$/u, on(12, 24)],
  [/^(?:christmas|xmas)(?:day)?$/u, on(12, 25)],
  [/^boxingday$/u, on(12, 26)],
  [/^valentines(?:day)?$/u, on(2, 14)],
  [/^(?:st|saint)patricks(?:day)?$/u, on(3, 17)],
  [/^aprilfools(?:day)?$/u, on(4, 1)],
  [/^earthday$/u, on(4, 22)],
  [/^juneteenth$/u, on(6, 19)],
  [/^independenceday$/u, on(7, 4)],
  [/^halloween$/u, on(10, 31)],
  [/^veteransday$/u, on(11, 11)],
  [/^thanksgiving(?:day)?$/u, nth(11, 4, 4)],
  [/^blackfriday$/u, nth(11, 4, 4, 1)],
  [/^cybermonday$/u, nth(11, 4, 4, 4)],
  [/^(?:martinlutherking|mlk)(?:jr)?day$/u, nth(1, 1, 3)],
  [/^presidentsday$/u, nth(2, 1, 3)],
  [/^memorialday$/u, nth(5, 1, -1)],
  [/^labou?rday$/u, nth(9, 1, 1)],
  [/^columbusday$/u, nth(10, 1, 2)],
  [/^mothersday$/u, nth(5, 0, 2)],
  [/^fathersday$/u, nth(6, 0, 3)],
  [/^goodfriday$/u, afterEaster(-2)],
  [/^eastermonday$/u, afterEaster(1)],
  [/^easter(?:sunday|day)?$/u, afterEaster(0)],
];

/** "before Christmas", "next New Year's Day", "Easter 2027". */
export const holiday: Pattern = {
  words:
    /(?:(?<which>this|next|last|previous|coming|upcoming)\s)?(?<name>new\s?year['’]?s?['’]?(?:\s(?:eve|day))?|(?:christmas|x-?mas)(?:\s(?:eve|day))?|boxing\sday|valentine['’]?s(?:\sday)?|(?:st\.?|saint)\spatrick['’]?s?(?:\sday)?|april\sfool['’]?s?['’]?(?:\sday)?|earth\sday|independence\sday|juneteenth|halloween|veteran['’]?s?['’]?\sday|thanks\s?giving(?:\sday)?|black\sfriday|cyber\smonday|(?:martin\sluther\sking|mlk)(?:\sjr\.?)?\sday|president['’]?s?['’]?\sday|memorial\sday|labou?r\sday|columbus\sday|mother['’]?s?['’]?\sday|father['’]?s?['’]?\sday|good\sfriday|easter(?:\s(?:monday|sunday|day))?)(?:,?\s(?:of\s|in\s)?(?:(?<year>(?:19|20)\d{2})|(?<which2>this|next|last)\syear))?/i,
  read(match, reference, { after }): Meaning | undefined {
    const { which, name = '', year, which2 } = match.groups ?? {};
    const plain = name.toLowerCase().replace(/[\s'’.-]/gu, '');
    // "a happy new year", "the Christmas party"
    if (/^newyear$/u.test(plain) && !which && !year) return undefined;
    const rule = holidays.find(([words]) => words.test(plain))?.[1];
    const day =
      rule &&
      dayIn(rule, which?.toLowerCase(), year ? Number(year) : yearNamed(which2, reference), reference);
    return (
      day && {
        day,
        named: 'date',
        weak: /^\s(?:party|dinner|card|gift|holiday|break|bonus|lunch)/iu.test(after),
      }
    );
  },
};

function yearNamed(which: string | undefined, { today }: Reference): number | undefined {
  if (!which) return undefined;
  return today.year + (which === 'next' ? 1 : which === 'last' ? -1 : 0);
}

function dayIn(
  rule: Rule,
  which: string | undefined,
  year: number | undefined,
  { today, past }: Reference,
): Day | undefined {
  if (year !== undefined) return rule(year);
  const isBack = which === 'last' || which === 'previous' || past;
  const years = isBack ? [0, -1] : [0, 1];
  return years
    .map((step) => rule(today.year + step))
    .find((day) => day && (isBack ? dayNumber(day) < dayNumber(today) : dayNumber(day) >= dayNumber(today)));
}

/** Gregorian Easter Sunday. https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}
