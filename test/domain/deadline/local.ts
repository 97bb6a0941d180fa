import { readDeadlines } from '../../../src/domain/deadline/index.ts';
import { wallClockAt } from '../../../src/domain/wall-clock.ts';

/** The instant as clocks of the zone show it, "2026-06-12 15:00". */
export function local(at: Date, timeZone: string): string {
  const { day, minute } = wallClockAt(at, timeZone);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  return `${date} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** What is read, one line a deadline: words, local time (the day alone where only a day is named), relation, a "?" for a guess. */
export function read(text: string, now: string, timeZone: string): string[] {
  return readDeadlines(text, { now: new Date(now), timeZone, language: 'en' }).map(
    ({ words, at, grain, relation, confidence }) => {
      const shown = local(at, timeZone);
      const value = grain === 'day' ? shown.replace(' 00:00', '') : shown;
      return `${words} = ${value} ${relation}${confidence === 'guess' ? ' ?' : ''}`;
    },
  );
}
