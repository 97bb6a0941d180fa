import { addDays } from '../../calendar.ts';
import type { Pattern } from '../pattern.ts';
import { gap } from './words/gap.ts';

const distances: readonly (readonly [days: number, words: string])[] = [
  [-2, `kemarin${gap}(?:lusa|dulu)|kmrn${gap}(?:lusa|dulu)`],
  [2, `besok${gap}lusa|lusa`],
  [0, `(?:hari|hri|hr)${gap}(?:ini|ni)|hariini`],
  [
    1,
    `(?:(?:hari|hr)${gap})?(?:besok|bsok|besuk|besk|bsk|esok${gap}hari|esok)|keesokan${gap}hari(?:nya)?|hari${gap}(?:berikutnya|selanjutnya)`,
  ],
  [-1, `(?:hari${gap})?(?:kemarin|kemaren|kmaren|kmarin|kmrn)`],
];

const whole = distances.map(([days, words]) => [days, new RegExp(`^(?:${words})$`, 'i')] as const);

/** "hari ini", "besok", "bsk", "lusa", "kemarin", "kemarin lusa". */
export const nearDay: Pattern = {
  words: new RegExp(distances.map(([, words]) => words).join('|'), 'i'),
  read([words], { today }, { before, after }) {
    const found = whole.find(([, pattern]) => pattern.test(words));
    // "Besok-besok" is some day.
    if (!found || before.endsWith('-') || /^(?:-|2)[a-z]?/i.test(after)) return undefined;
    return { day: addDays(today, found[0]), named: 'offset' };
  },
};
