import { addDays, addMonths, type Day, weekdayOf } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import type { Reference } from '../reference.ts';
import { yearOf } from '../years.ts';
import { periodStart, stepOf } from './period.ts';
import { monthName, monthOf, weekdayName } from './words.ts';

/** "EOD", "COB", "end of business", "end of day": the end of work, of the day beside it or of today. */
export const endOfDay: Pattern = {
  words:
    /(?:the\s)?(?:eod|cob|eob|(?:end|close)\sof\s(?:the\s)?(?:(?:working|business)\sday|work\s?day|business|play|day)|day['’]s\send)/i,
  read: (_match, reference) => endOfWork(reference),
};

/** "end of today", "end of Friday": the end of work where it is a deadline, else the end of the day itself. */
export const endOfNamedDay: Pattern = {
  words: new RegExp(
    `(?:the\\s)?end\\sof(?=\\s(?:the\\s)?(?:today|tomorrow|tmrw|(?:this\\s|next\\s)?${weekdayName}))`,
    'i',
  ),
  read(_match, reference, { before }): Meaning {
    if (/\b(?:by|before|until|till|than)\s$/iu.test(before)) return endOfWork(reference);
    return { time: { hour: 23, minute: 59, second: 59 }, relation: 'by' };
  },
};

function endOfWork({ workEnd }: Reference): Meaning {
  return { time: { hour: Math.floor(workEnd / 60), minute: workEnd % 60 }, relation: 'by' };
}

/** "EOW", "end of the working week": the end of work on the week's last working day. */
export const endOfWorkingWeek: Pattern = {
  words: /(?:the\s)?(?:eow|end\sof\s(?:the\s)?(?:working|work|business)[\s-]?week)/i,
  read(_match, reference): Meaning {
    const { today, workDays } = reference;
    const first = periodStart('week', 0, reference);
    const days = [6, 5, 4, 3, 2, 1, 0].map((day) => addDays(first, day));
    const last = days.find((day) => workDays.includes(weekdayOf(day))) ?? today;
    return { ...endOfWork(reference), day: last, named: 'date', rolls: 'week' };
  },
};

const initials: Readonly<Record<string, string>> = { m: 'month', q: 'quarter', y: 'year' };

/** "end of the month", "EOQ", "year end", "end of next week": before the first day after it. */
export const endOfPeriod: Pattern = {
  words:
    /(?:the\s)?(?:eo(?<initial>[mqy])|end\sof\s(?:(?<which>this|the|next|the\snext|last|the\scoming|the\sfollowing)\s)?(?<unit>week|month|quarter|year)|(?:this\s)?(?<unit2>month|quarter|year)[\s-]end)/i,
  read(match, reference): Meaning {
    const { initial = '', which, unit, unit2 } = match.groups ?? {};
    const name = (unit ?? unit2 ?? initials[initial.toLowerCase()] ?? '').toLowerCase();
    return over(periodStart(name, stepOf(which) + 1, reference));
  },
};

/** "end of December", "end of May 2027", "end of 2026". */
export const endOfMonth: Pattern = {
  words: new RegExp(
    `(?:the\\s)?end\\sof\\s(?:(?<month>${monthName})(?:,?\\s(?<year>(?:19|20)\\d{2}))?|(?<only>(?:19|20)\\d{2}))`,
    'i',
  ),
  read(match, reference): Meaning | undefined {
    const { month = '', year, only } = match.groups ?? {};
    if (only) return over({ year: Number(only) + 1, month: 1, day: 1 });
    const number = monthOf(month);
    const first = year ? { year: Number(year), month: number, day: 1 } : monthAhead(number, reference);
    return first && over(addMonths(first, 1));
  },
};

/** The end of this month is ahead all month long. */
function monthAhead(month: number, reference: Reference): Day | undefined {
  const { today } = reference;
  return today.month === month ? { ...today, day: 1 } : yearOf(month, 1, reference)?.day;
}

function over(day: Day): Meaning {
  return { day, named: 'date', isPeriod: true, relation: 'before' };
}
