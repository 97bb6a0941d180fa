import type { Refiner } from 'chrono-node/en';
import { Found } from '../found.ts';

/** Drops what only counts as part of a longer phrase, and was not. */
export const dropWeak: Refiner = {
  refine: (_context, results) =>
    results.filter((result) => result instanceof Found && result.meaning.weak !== true),
};
