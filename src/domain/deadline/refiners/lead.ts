import type { Refiner } from 'chrono-node/en';
import { Found } from '../found.ts';
import type { Lead } from '../rules.ts';

type Trail = Omit<Lead, 'isPart'>;

/**
 * Gives each result the relation of the words before or after it, and makes "by", "before" and "at the latest" part of
 * its words.
 */
export function lead(leads: readonly Lead[], trails: readonly Trail[]): Refiner {
  return {
    refine(context, results) {
      let from = 0;
      return results.map((result) => {
        const before = context.text.slice(Math.max(from, result.index - 40), result.index);
        const tied =
          result instanceof Found ? trailed(led(result, before, leads), context.text, trails) : result;
        from = tied.index + tied.text.length;
        return tied;
      });
    },
  };
}

function trailed(found: Found, text: string, trails: readonly Trail[]): Found {
  const after = text.slice(found.stop, found.stop + 30);
  for (const { words, relation } of trails) {
    const match = words.exec(after);
    if (match)
      return found.as({ ...found.meaning, relation, weak: false }, found.index, found.text + match[0]);
  }
  return found;
}

function led(found: Found, before: string, leads: readonly Lead[]): Found {
  for (const { words, relation, isPart } of leads) {
    const match = words.exec(before);
    if (!match) continue;
    // "by the end of May" is before June: what the words themselves say is the firmer.
    const tied = found.meaning.relation ?? (relation === 'at' ? undefined : relation);
    const meaning = { ...found.meaning, ...(tied && { relation: tied }), weak: false };
    return isPart
      ? found.as(meaning, found.index - match[0].length, match[0] + found.text)
      : found.as(meaning);
  }
  return found;
}
