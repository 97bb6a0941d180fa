import type { ReadingOptions } from '../deadline/deadline.ts';
import type { WorkingHours } from '../working-hours.ts';

/** What a draft can be told about itself. */
export type CheckName =
  | 'context-missing'
  | 'ask-missing'
  | 'deadline-missing'
  | 'deadline-vague'
  | 'several-asks'
  | 'bare-link'
  | 'long-without-summary'
  | 'after-hours'
  | 'urgent-without-reason'
  | 'everything-urgent'
  | 'talk-instead'
  | 'decision-incomplete'
  | 'call-instead'
  | 'greeting-alone';

/** One finding of one check: where, why, and what could be done about it. */
export interface Hint {
  readonly check: CheckName;
  /** Half-open span of UTF-16 units in the draft. */
  readonly start: number;
  readonly end: number;
  /** One neutral sentence, in the draft's language. */
  readonly why: string;
  readonly proposal: Proposal;
}

/** What could be done: words to put in, or advice that no insertion can carry out. */
export type Proposal =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'replace'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'advise'; readonly text: string };

/** What a draft is checked against, besides its own words. All that is not known is left out, and its checks keep quiet. */
export interface DraftContext extends ReadingOptions {
  readonly reader?: { readonly timeZone: string; readonly workingHours?: WorkingHours };
  /** How often both sides have answered each other about this already. */
  readonly roundTrips?: number;
  /** My last messages in this tool: how many, and how many of them with the urgent mark. */
  readonly sent?: { readonly urgent: number; readonly all: number };
}
