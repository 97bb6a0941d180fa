import type { Refiner } from 'chrono-node/en';
import type { Found } from '../found.ts';
import type { Meaning } from '../meaning.ts';
import type { Rules } from '../rules.ts';
import { mergingNeighbours } from './neighbours.ts';

/** Makes one result of both ends of a range: it starts at the first. */
export function range(rules: Pick<Rules, 'until' | 'and'>): Refiner {
  return mergingNeighbours((first, second, text) => rangeOf(first, second, text, rules));
}

function rangeOf(
  first: Found,
  second: Found,
  text: string,
  { until, and }: Pick<Rules, 'until' | 'and'>,
): Found | undefined {
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
