import { addDays, type Day } from '../calendar.ts';
import { instantAt } from '../wall-clock.ts';
import type { Deadline } from './deadline.ts';
import type { Found } from './found.ts';
import type { Meaning, Time } from './meaning.ts';
import type { Reference } from './reference.ts';

/**
 * The deadline that a result of a piece of text starting at `offset` stands for; none when nothing stands behind the
 * words after all.
 */
export function resolve(found: Found, offset: number, reference: Reference): Deadline[] {
  const moment = momentOf(found.meaning, reference);
  if (!moment || Number.isNaN(moment.at.getTime())) return [];
  const trimmed = found.text.trim();
  const start = offset + found.index + found.text.indexOf(trimmed);
  return [
    {
      start,
      end: start + trimmed.length,
      words: trimmed,
      ...moment,
      relation: found.meaning.relation ?? 'at',
      confidence: found.meaning.guess === true || moment.confidence === 'guess' ? 'guess' : 'sure',
    },
  ];
}

type Moment = Pick<Deadline, 'at' | 'grain' | 'confidence'>;

function momentOf(meaning: Meaning, reference: Reference): Moment | undefined {
  if (meaning.instant) return { at: meaning.instant, grain: 'time', confidence: 'sure' };
  const time = timeOf(meaning, reference);
  if (!time) return meaning.day && dayMoment(meaning.day, meaning, reference);
  const at = (day: Day): Date => instantIn(day, time, meaning.zone ?? reference.timeZone);
  const day = meaning.day ?? reference.today;
  const rolls = meaning.rolls ?? (meaning.day ? undefined : 'day');
  const isOver = !reference.past && at(day) < reference.now;
  const isGuess = isOpen(time) || meaning.part !== undefined;
  if (!isOver || !rolls) return { at: at(day), grain: 'time', confidence: isGuess ? 'guess' : 'sure' };
  // Midnight is always the next one; anything else may have been meant for today.
  const isDoubtful = isGuess || time.hour !== 0 || time.minute !== 0;
  const rolled = at(addDays(day, rolls === 'week' ? 7 : 1));
  return { at: rolled, grain: 'time', confidence: isDoubtful ? 'guess' : 'sure' };
}

/** From eight to noon an hour is of the morning, whether or not that is said. */
function isOpen({ open, hour }: Time): boolean {
  return open === true && !(hour >= 8 && hour <= 12);
}

function dayMoment(day: Day, { zone }: Meaning, { timeZone }: Reference): Moment {
  return { at: instantIn(day, { hour: 0, minute: 0 }, zone ?? timeZone), grain: 'day', confidence: 'sure' };
}

/** What a part of the day begins or peaks at, where no hour is said: nobody means one exactly. */
function timeOf({ time, part }: Meaning, { workStart }: Reference): Time | undefined {
  // Bare hours are of the day and the early evening: few mean 5 in the morning by "at 5".
  if (time)
    return time.open === true && time.hour > 0 && time.hour < 7 ? { ...time, hour: time.hour + 12 } : time;
  if (part === 'morning') return { hour: Math.floor(workStart / 60), minute: workStart % 60 };
  return part && { hour: usualHour[part], minute: 0 };
}

const usualHour = { noon: 12, afternoon: 15, evening: 19, night: 21 };

/** Hour 24 is the end of the day. */
function instantIn(day: Day, { hour, minute, second = 0 }: Time, zone: string | number): Date {
  const seconds = hour * 3600 + minute * 60 + second;
  if (typeof zone === 'string') return instantAt(day, seconds, zone);
  return new Date(instantAt(day, seconds, 'UTC').getTime() - zone * 60_000);
}
