import type { Language } from '../language.ts';
import type { WorkingHours } from '../working-hours.ts';

/** How the words tie the moment to what is asked: `by` includes the day named, `before` does not. */
export type Relation = 'by' | 'before' | 'at' | 'from';

/** A moment named in a draft. */
export interface Deadline {
  /** The words, as a half-open span of UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /**
   * The instant meant. Where only a day is named (`grain: 'day'`) its first moment in the writer's zone: the day as
   * a whole is meant, and when in it something is due is for the reader's working hours to say.
   */
  readonly at: Date;
  readonly grain: 'day' | 'time';
  readonly relation: Relation;
  /** `guess` where the words can well mean another moment, or none. */
  readonly confidence: 'sure' | 'guess';
}

/** What the words of a draft are read against. */
export interface ReadingOptions {
  readonly now: Date;
  /** The writer's zone (IANA name). */
  readonly timeZone: string;
  /** Found for each sentence when left out. */
  readonly language?: Language;
  /** What "end of day" means; `usualHours` when left out. */
  readonly workingHours?: WorkingHours;
  /** First day of the week, 0 = Sunday; Monday when left out. */
  readonly weekStart?: number;
}
