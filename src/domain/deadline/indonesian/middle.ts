import type { Pattern } from '../pattern.ts';
import { gap } from './words/gap.ts';

/** "tengah malam", which ends the day, and "tengah hari". */
export const middle: Pattern = {
  words: new RegExp(`tengah${gap}(?<of>malam|hari)`, 'i'),
  read: (match) => ({ time: { hour: /^m/i.test(match.groups?.['of'] ?? '') ? 24 : 12, minute: 0 } }),
};
