import { type Day, dayNumber, dayOf } from '../calendar.ts';
import type { Meaning } from './meaning.ts';
import type { Reference } from './reference.ts';

/** A year of two digits is of this century up to 49: nobody's deadline is in 1950. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Past days are still the ones meant for so long, in which the next year is only a guess. */
const fresh = 60;

/**
 * The day of a month whose year is not said: the next one, or the last one where the sentence tells of the past. The
 * 29th of February waits for a leap year. `undefined` when no month has it.
 */
export function yearOf(month: number, day: number, reference: Reference): Meaning | undefined {
  const today = dayNumber(reference.today);
  const steps = reference.past ? [0, -1, -2, -3, -4, -5, -6, -7, -8] : [0, 1, 2, 3, 4, 5, 6, 7, 8];
  for (const step of steps) {
    const found = dayOf(reference.today.year + step, month, day);
    if (!found) continue;
    const isAhead = dayNumber(found) >= today;
    if (isAhead === reference.past && dayNumber(found) !== today) continue;
    return { day: found, named: 'date', guess: !reference.past && justPassed(month, day, reference) };
  }
  return undefined;
}

function justPassed(month: number, day: number, { today }: Reference): boolean {
  const past: (Day | undefined)[] = [dayOf(today.year, month, day), dayOf(today.year - 1, month, day)];
  return past.some((one) => {
    const age = one ? dayNumber(today) - dayNumber(one) : 0;
    return age > 0 && age <= fresh;
  });
}
