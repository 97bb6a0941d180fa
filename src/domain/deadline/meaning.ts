import type { Day } from '../calendar.ts';
import type { Relation } from './deadline.ts';

/** A time of day as words give it. */
export interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Neither am nor pm was said, and the hour can be either: "at 5". */
  readonly open?: boolean;
}

/** The parts of a day, which settle an open hour and have an hour of their own. */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/**
 * What a phrase says, as far as it says it: "Friday" a day, "3 pm" a time, "in 2 hours" an instant. Phrases that stand
 * side by side are joined into one.
 */
export interface Meaning {
  /** The day named; the first one of a period. */
  readonly day?: Day;
  /** How firmly: where two days stand side by side ("Friday 12 June"), `date` outweighs `offset` outweighs `weekday`. */
  readonly named?: 'weekday' | 'offset' | 'date';
  readonly time?: Time;
  readonly part?: PartOfDay;
  /** "Two days after": what it makes of the day beside it. */
  readonly shift?: (day: Day) => Day;
  /** A moment that no calendar is needed for: "in 2 hours". */
  readonly instant?: Date;
  /** IANA name or minutes east of UTC. */
  readonly zone?: string | number;
  readonly relation?: Relation;
  /** Read well in another way too, or hardly ever meant as a date. */
  readonly guess?: boolean;
  /** Too weak to stand alone ("the second", "seven"): only as part of a longer phrase or after a word like "by". */
  readonly weak?: boolean;
  /** A week, a month or a year, of which `day` is the first: it takes no time of day beside it. */
  readonly isPeriod?: boolean;
  /** What to add when the moment turns out to be past: a bare "Friday" on Friday evening is the next one. */
  readonly rolls?: 'day' | 'week';
}
