import { addDays, type Day, weekdayOf, weekOf } from '../calendar.ts';
import type { Meaning, PartOfDay, Time } from './meaning.ts';

const firmness = { weekday: 0, offset: 1, date: 2 };

/** What two phrases side by side mean together; `undefined` when they are two moments, not one. */
export function combine(first: Meaning, second: Meaning): Meaning | undefined {
  if (first.instant || second.instant || first.isPeriod || second.isPeriod) return undefined;
  const day = combineDays(first, second);
  const time = combineTimes(first, second);
  if (!day || !time) return undefined;
  const relation = second.relation ?? first.relation;
  const zone = second.zone ?? first.zone;
  const rolls = rollsOf(first, second);
  return {
    ...day,
    ...time,
    ...(relation && { relation }),
    ...(zone !== undefined && { zone }),
    ...(rolls && { rolls }),
    guess: isGuess(first, second) || isGuess(second, first),
    weak: first.weak === true && second.weak === true && !(first.part || second.part),
  };
}

/** Whether one is a guess still: a part of the day beside an hour settles which half it is of. */
function isGuess(one: Meaning, other: Meaning): boolean {
  return one.guess === true && !(one.time && other.part);
}

/** A bare weekday with a date is just that date: it does not roll on. */
function rollsOf(first: Meaning, second: Meaning): Meaning['rolls'] {
  if (first.shift || (first.day && second.day)) return undefined;
  return first.day ? first.rolls : second.day ? second.rolls : (first.rolls ?? second.rolls);
}

function combineDays(first: Meaning, second: Meaning): Pick<Meaning, 'day' | 'named'> | undefined {
  if (first.shift || second.shift) return shifted(first, second);
  if (!first.day || !second.day) return pickDay(first.day ? first : second);
  const difference = firmness[first.named ?? 'date'] - firmness[second.named ?? 'date'];
  if (difference === 0) return undefined;
  const [firm, other] = difference > 0 ? [first, second] : [second, first];
  return firm.named === 'offset' && firm.day && other.day ? inWeekOf(firm.day, other.day) : pickDay(firm);
}

/** "2 days after" "Friday", in this order. */
function shifted(first: Meaning, second: Meaning): Pick<Meaning, 'day' | 'named'> | undefined {
  return first.shift && second.day ? { day: first.shift(second.day), named: 'date' } : undefined;
}

/** "Thursday, two weeks from now": the offset gives the week, the weekday the day in it. */
function inWeekOf(day: Day, weekday: Day): Pick<Meaning, 'day' | 'named'> {
  const monday = weekOf(day, 1);
  return { day: addDays(monday, (weekdayOf(weekday) + 6) % 7), named: 'date' };
}

function pickDay({ day, named }: Meaning): Pick<Meaning, 'day' | 'named'> {
  return { ...(day && { day }), ...(named && { named }) };
}

function combineTimes(first: Meaning, second: Meaning): Pick<Meaning, 'time' | 'part'> | undefined {
  const part = first.part ?? second.part;
  const time = first.time ?? second.time;
  if ((first.time && second.time) || (first.part && second.part)) return undefined;
  if (!time) return part ? { part } : {};
  // A part beside an hour has done its work.
  if (!part) return { time };
  const isMidnight = part === 'night' && time.hour === 0;
  return { time: time.open === true || isMidnight ? settle(time, part) : time };
}

/** The hour that a part of the day makes of one that could be either: 7 in the evening is 19. */
export function settle(time: Time, part: PartOfDay): Time {
  return { ...time, hour: hourIn(time.hour, part), open: false };
}

/** 24 is the midnight that ends the day. */
function hourIn(hour: number, part: PartOfDay): number {
  switch (part) {
    case 'morning':
      return hour === 12 ? 0 : hour;
    case 'noon':
      return hour < 10 ? hour + 12 : hour;
    case 'afternoon':
      return hour < 12 ? hour + 12 : hour;
    case 'evening':
      return hour < 12 ? hour + 12 : 24;
    case 'night':
      return hour === 12 || hour === 0 ? 24 : hour >= 5 ? hour + 12 : hour;
  }
}
