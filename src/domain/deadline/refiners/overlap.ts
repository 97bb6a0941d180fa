import type { Refiner } from 'chrono-node/en';

/** Of results that share words the longest stays; of equally long ones the first, which is the earlier pattern's. */
export const keepLongest: Refiner = {
  refine(_context, results) {
    const kept: typeof results = [];
    for (const result of results.toSorted((a, b) => b.text.length - a.text.length)) {
      const end = result.index + result.text.length;
      if (kept.every((other) => end <= other.index || other.index + other.text.length <= result.index)) {
        kept.push(result);
      }
    }
    return kept.sort((a, b) => a.index - b.index);
  },
};
