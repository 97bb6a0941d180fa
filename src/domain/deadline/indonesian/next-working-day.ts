import { addWorkingDays } from '../../calendar.ts';
import type { Pattern } from '../pattern.ts';
import { next } from './words/direction.ts';
import { gap } from './words/gap.ts';

/** "hari kerja berikutnya". */
export const nextWorkingDay: Pattern = {
  words: new RegExp(`hari${gap}kerja${gap}${next}`, 'i'),
  read: (_match, { today, workDays }) => ({ day: addWorkingDays(today, 1, workDays), named: 'offset' }),
};
