import type { Refiner } from 'chrono-node/en';
import { Found } from '../found.ts';

/** Makes one of two results that follow each other, again and again, where `merge` finds that they are one. */
export function mergingNeighbours(
  merge: (first: Found, second: Found, text: string) => Found | undefined,
): Refiner {
  return {
    refine(context, results) {
      const merged: typeof results = [];
      for (const result of results) {
        const last = merged.at(-1);
        const whole =
          last instanceof Found && result instanceof Found ? merge(last, result, context.text) : undefined;
        if (whole) merged[merged.length - 1] = whole;
        else merged.push(result);
      }
      return merged;
    },
  };
}
