import type { Pattern } from '../pattern.ts';
import { gap } from './words/gap.ts';
import { partName, readPart } from './words/part-of-day.ts';

/** "setiap hari jam 9", "tiap pagi jam 7": the next time. By itself it is a habit, no moment. */
export const recurring: Pattern = {
  words: new RegExp(
    `(?:setiap|tiap(?:-tiap)?)${gap}(?:hari(?:${gap}kerja)?(?:,?${gap}(?:pada${gap})?(?<later>${partName}))?|(?<part>${partName})(?:${gap}hari)?)`,
    'i',
  ),
  read(match) {
    const { later, part: word } = match.groups ?? {};
    const part = readPart(later ?? word ?? '');
    return { ...(part && { part }), guess: true, weak: true };
  },
};
