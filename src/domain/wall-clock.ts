import { tzOffset } from '@date-fns/tz';
import { type Day, dayNumber, dayOfNumber } from './calendar.ts';

const minuteLength = 60_000;

/** What a wall clock and a calendar show at some instant. */
export interface WallClock {
  readonly day: Day;
  /** Of the day, 0 to 1439. */
  readonly minute: number;
}

/** What clocks show in the zone (IANA name) at the instant; in UTC when the zone is unknown. */
export function wallClockAt(instant: Date, timeZone: string): WallClock {
  const minutes = Math.floor(instant.getTime() / minuteLength + offsetAt(instant.getTime(), timeZone));
  const day = Math.floor(minutes / 1440);
  return { day: dayOfNumber(day), minute: minutes - day * 1440 };
}

/**
 * The instant at which clocks of the zone show this second of the day. Where they do so twice (autumn) the first is
 * meant; where never (a spring gap), the offset from before the gap is taken, which lands as much after it.
 */
export function instantAt(day: Day, second: number, timeZone: string): Date {
  const wall = dayNumber(day) * 1440 * minuteLength + second * 1000;
  const before = offsetAt(wall - 1440 * minuteLength, timeZone);
  const after = offsetAt(wall + 1440 * minuteLength, timeZone);
  // No change of the clocks is near.
  if (before === after) return new Date(wall - before * minuteLength);
  // The greater offset gives the earlier instant: it is the one meant, if clocks do show it then.
  for (const offset of [Math.max(before, after), Math.min(before, after)]) {
    const instant = wall - offset * minuteLength;
    if (offsetAt(instant, timeZone) === offset) return new Date(instant);
  }
  return new Date(wall - before * minuteLength);
}

const quarter = 15 * minuteLength;
const known = new Map<string, number>();

/** Minutes east of UTC. Clocks change on the quarter hour, and asking the machine is slow: answers are kept. */
function offsetAt(time: number, timeZone: string): number {
  const start = Math.floor(time / quarter);
  const key = `${start} ${timeZone}`;
  let offset = known.get(key);
  if (offset === undefined) {
    offset = tzOffset(timeZone, new Date(start * quarter)) || 0;
    if (known.size > 500) known.clear();
    known.set(key, offset);
  }
  return offset;
}
