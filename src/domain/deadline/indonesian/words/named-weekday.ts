import { addDays, dayNumber, weekOf } from '../../../calendar.ts';
import type { Meaning } from '../../meaning.ts';
import type { Around } from '../../pattern.ts';
import type { Reference } from '../../reference.ts';
import { readDirection } from './direction.ts';
import { lastWeekday, weekdayFrom } from './near.ts';
import { withPast } from './since.ts';

/** "Besok Senin" is the Monday to come, "kemarin Jumat" the last Friday, whatever day tomorrow is. */
const besideAhead = /(?:^|[^a-z])(?:besok|bsk|bsok|besuk|lusa)(?: hari)?\s$/i;
const besideBack = /(?:^|[^a-z])(?:kemarin|kemaren|kmrn)(?: hari)?\s$/i;

/** A weekday without more. Said on the day itself, it is today as likely as in a week. */
export function bare(weekday: number, from: Reference, around: Around): Meaning {
  const reference = withPast(from, around);
  const { today } = reference;
  if (besideAhead.test(around.before)) {
    return { day: weekdayFrom(addDays(today, 1), weekday), named: 'date' };
  }
  if (besideBack.test(around.before)) return { day: lastWeekday(reference, weekday), named: 'date' };
  if (reference.past) return { day: lastWeekday(reference, weekday), named: 'weekday' };
  const guess = weekday === reference.weekday;
  return { day: weekdayFrom(today, weekday), named: 'weekday', rolls: 'week', guess };
}

/** "Jumat depan", said on Monday, is next week's for most and this week's for some. */
export function inWeek(weekday: number, where: string, reference: Reference): Meaning {
  const { today, weekStart } = reference;
  if (/^(?:besok|bsk|nanti|ntar)$/i.test(where)) {
    return { day: weekdayFrom(today, weekday), named: 'weekday', rolls: 'week' };
  }
  const direction = readDirection(where);
  if (direction < 0) return { day: lastWeekday(reference, weekday), named: 'offset' };
  const week = weekOf(today, weekStart);
  const here = weekdayFrom(week, weekday);
  const ahead = dayNumber(here) - dayNumber(today);
  if (direction > 0) return { day: addDays(here, 7), named: 'offset', guess: ahead > 0 };
  return { day: ahead < 0 ? addDays(here, 7) : here, named: 'offset', guess: ahead < 0 };
}
