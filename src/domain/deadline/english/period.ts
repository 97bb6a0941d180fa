import { addDays, addMonths, type Day, weekOf } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';

/** First day of the period `step` after the present one. */
export function periodStart(unit: string, step: number, { today, weekStart }: Reference): Day {
  const month = { ...today, day: 1 };
  switch (unit) {
    case 'week':
      return addDays(weekOf(today, weekStart), 7 * step);
    case 'month':
      return addMonths(month, step);
    case 'quarter':
      return addMonths(month, 3 * step - ((today.month - 1) % 3));
    default:
      return { year: today.year + step, month: 1, day: 1 };
  }
}

/** How many periods on "this", "next" and "last" are. */
export function stepOf(which = ''): number {
  if (/next|following|coming/iu.test(which)) return 1;
  return /last|previous|past/iu.test(which) ? -1 : 0;
}

/** "next week", "this month", "next weekend": starts with its first day; "this" one is over before the next begins. */
export const period: Pattern = {
  words:
    /(?:the\s)?(?<which>this|next|last|past|previous|following|coming|upcoming)\s(?<unit>week|weekend|month|quarter|year)|the\s(?<unit2>week|month|quarter|year)\safter\snext/i,
  read(match, reference, { after }): Meaning | undefined {
    const { which, unit2 } = match.groups ?? {};
    const unit = (match.groups?.['unit'] ?? unit2 ?? '').toLowerCase();
    if (/^['’]s/u.test(after)) return undefined;
    const step = unit2 ? 2 : stepOf(which);
    if (unit === 'weekend') return { day: saturdayOf(step, reference), named: 'offset', guess: true };
    if (step !== 0)
      return { day: periodStart(unit, step, reference), named: 'offset', isPeriod: true, guess: true };
    return {
      day: periodStart(unit, 1, reference),
      named: 'offset',
      isPeriod: true,
      relation: 'before',
      guess: true,
    };
  },
};

/** "by the weekend", "at the weekend": its Saturday, and not in "have a good weekend". */
export const weekend: Pattern = {
  words: /the\sweekend/i,
  read(_match, reference, { before }): Meaning | undefined {
    if (!/\b(?:by|before|until|till|at|on|over|during|after|for)\s$/iu.test(before)) return undefined;
    return { day: saturdayOf(0, reference), named: 'offset', isPeriod: true, guess: true };
  },
};

function saturdayOf(step: number, { today, weekday }: Reference): Day {
  // On Sunday "this weekend" began yesterday.
  const saturday = addDays(today, weekday === 0 ? -1 : 6 - weekday);
  return addDays(saturday, 7 * step);
}
