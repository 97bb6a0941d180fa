import type { Deadline, ReadingOptions } from '../deadline/deadline.ts';

/** What a draft is read against for what it asks, promises and decides. */
export interface SpeechOptions extends ReadingOptions {
  /** The deadlines of the same text where they are known already; read from it when left out. */
  readonly deadlines?: readonly Deadline[];
}
