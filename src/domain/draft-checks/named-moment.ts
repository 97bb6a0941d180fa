import { dayNumber } from '../calendar.ts';
import { wallClockAt } from '../wall-clock.ts';
import type { NamedMoment } from './words/words.ts';
import { knownZone } from './working-time.ts';

/** A moment in words of a zone's clocks; the day of the month is named where the weekday alone would be another week's. */
export function namedMoment(instant: Date, now: Date, timeZone: string, zone?: string): NamedMoment {
  const clock = wallClockAt(instant, timeZone);
  const isFar = Math.abs(dayNumber(clock.day) - dayNumber(wallClockAt(now, timeZone).day)) >= 7;
  return zone === undefined ? { clock, isFar } : { clock, isFar, zone };
}

/** Whether clocks in both zones show the same at this instant. */
export function isSameClock(instant: Date, one: string, other: string): boolean {
  const [here, there] = [wallClockAt(instant, one), wallClockAt(instant, other)];
  return here.minute === there.minute && here.day.day === there.day.day;
}

/** Indonesia's own names for its zones; https://peraturan.bpk.go.id/Details/61363/keppres-no-41-tahun-1987 */
const abbreviations: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
  'Etc/UTC': 'UTC',
};

/** A zone as people call it: "WIB", or the city it is named after, which summer time does not change. */
export function nameOfZone(timeZone: string): string {
  const known = knownZone(timeZone);
  const city = known.slice(known.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return abbreviations[known] ?? city;
}
