import type { Refiner } from 'chrono-node/en';
import { combine } from '../combine.ts';
import { Found } from '../found.ts';
import type { Rules } from '../rules.ts';
import { leadOf } from './range.ts';

/** Joins phrases that stand side by side, or with no more than a `joint` between them, into one. */
export function join({ joint, until }: Pick<Rules, 'joint' | 'until'>): Refiner {
  return {
    refine(context, results) {
      const joined: typeof results = [];
      for (const result of results) {
        const last = joined.at(-1);
        const whole = last && joinTwo(last, result, context.text, { joint, until });
        if (whole) joined[joined.length - 1] = whole;
        else joined.push(result);
      }
      return joined;
    },
  };
}

type Result = Parameters<Refiner['refine']>[1][number];

function joinTwo(
  first: Result,
  second: Result,
  text: string,
  { joint, until }: Pick<Rules, 'joint' | 'until'>,
): Found | undefined {
  if (!(first instanceof Found && second instanceof Found)) return undefined;
  const between = text.slice(first.stop, second.index);
  if (between.length > 20 || !joint.test(between)) return undefined;
  // "Besok sampai Jumat" are the two ends of a range, which comes later.
  const isRange = first.meaning.day && second.meaning.day && until.test(between + leadOf(second.text));
  if (isRange) return undefined;
  const meaning = combine(first.meaning, second.meaning);
  return meaning && first.as(meaning, first.index, text.slice(first.index, second.stop));
}
