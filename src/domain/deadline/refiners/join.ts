import type { Refiner } from 'chrono-node/en';
import { combine } from '../combine.ts';
import type { Found } from '../found.ts';
import type { Rules } from '../rules.ts';
import { mergingNeighbours } from './neighbours.ts';
import { leadOf } from './range.ts';

/** Joins phrases that stand side by side, or with no more than a `joint` between them, into one. */
export function join({ joint, until }: Pick<Rules, 'joint' | 'until'>): Refiner {
  return mergingNeighbours((first, second, text) => joinTwo(first, second, text, { joint, until }));
}

function joinTwo(
  first: Found,
  second: Found,
  text: string,
  { joint, until }: Pick<Rules, 'joint' | 'until'>,
): Found | undefined {
  const between = text.slice(first.stop, second.index);
  if (between.length > 20 || !joint.test(between)) return undefined;
  // "Besok sampai Jumat" are the two ends of a range, which comes later.
  const isRange = first.meaning.day && second.meaning.day && until.test(between + leadOf(second.text));
  if (isRange) return undefined;
  const meaning = combine(first.meaning, second.meaning);
  return meaning && first.as(meaning, first.index, text.slice(first.index, second.stop));
}
