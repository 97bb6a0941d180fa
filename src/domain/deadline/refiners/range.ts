import type { Refiner } from 'chrono-node/en';
import { Found } from '../found.ts';
import type { Meaning } from '../meaning.ts';
import type { Rules } from '../rules.ts';

/** Makes one result of both ends of a range: it starts at the first. */
export function range(rules: Pick<Rules, 'until' | 'and'>): Refiner {
  return {
    refine(context, results) {
      const whole: typeof results = [];
      for (const result of results) {
        const last = whole.at(-1);
        const both = last && rangeOf(last, result, context.text, rules);
        if (both) whole[whole.length - 1] = both;
        else whole.push(result);
      }
      return whole;
    },
  };
}

type Result = Parameters<Refiner['refine']>[1][number];

function rangeOf(
  first: Result,
  second: Result,
  text: string,
  { until, and }: Pick<Rules, 'until' | 'and'>,
): Found | undefined {
  if (!(first instanceof Found && second instanceof Found)) return undefined;
  // "Friday until 5" is a day and a time, not a range; both ends of one are of the same kind.
  if (isTime(first.meaning) !== isTime(second.meaning)) return undefined;
  const lead = leadOf(second.text);
  const between = text.slice(first.stop, second.index);
  const isBetween =
    first.meaning.relation === 'from' && second.meaning.relation === undefined && and?.test(between);
  if (between.length > 20 || !(isBetween || until.test(between) || until.test(between + lead)))
    return undefined;
  const meaning: Meaning = { ...first.meaning, relation: 'from', weak: false };
  return first.as(meaning, first.index, text.slice(first.index, second.stop));
}

/** The words between two ends may have been taken as the second's lead. */
export function leadOf(words: string): string {
  return /^[^\d\s]{0,12}\s{1,4}/u.exec(words)?.[0] ?? '';
}

function isTime(meaning: Meaning): boolean {
  return meaning.time !== undefined || meaning.part !== undefined || meaning.instant !== undefined;
}
