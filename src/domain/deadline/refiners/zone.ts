import type { Refiner } from 'chrono-node/en';
import { Found } from '../found.ts';
import { zoneAfter } from '../zones.ts';

/** Makes "WIB", "(CET)", "UTC+7" or "Berlin time" after a time part of it. */
export const extractZone: Refiner = {
  refine(context, results) {
    return results.map((result) => {
      if (!(result instanceof Found) || !result.meaning.time || result.meaning.zone !== undefined)
        return result;
      const after = zoneAfter(context.text.slice(result.stop, result.stop + 40));
      if (!after) return result;
      const meaning = { ...result.meaning, zone: after.zone, weak: false };
      return result.as(meaning, result.index, result.text + after.words);
    });
  },
};
