import type { Day } from '../../calendar.ts';
import type { WallClock } from '../../wall-clock.ts';
import type { CheckName } from '../hint.ts';

/** A moment as a sentence names it. */
export interface NamedMoment {
  readonly clock: WallClock;
  /** The day and the month are named too, where the weekday alone could be another week's. */
  readonly isFar: boolean;
  /** The zone in words, "WIB" or "Berlin"; only where the reader's clock shows another time. */
  readonly zone?: string;
}

/**
 * All that hints and structured messages say, in one language: that of the draft, which need not be the screen's.
 * Brackets stand around what the writer still has to fill in.
 */
export interface Words {
  /** Why a hint is given: one sentence, about the draft and not about its writer. */
  readonly why: Readonly<Record<CheckName, string>>;
  /** Advice where no insertion would do. */
  readonly advice: Readonly<
    Record<'several-asks' | 'everything-urgent' | 'talk-instead' | 'greeting-alone' | 'after-hours', string>
  >;
  readonly blanks: {
    /** Before an ask whose matter is not named. */
    readonly context: string;
    /** After a draft that asks for nothing; takes the words of {@link Words.by}. */
    ask(by: string): string;
    /** Before a bare link. */
    readonly link: string;
    /** On top of a long draft. */
    readonly summary: string;
    /** After an urgent draft. */
    readonly reason: string;
    /** After a question that goes back and forth. */
    readonly call: string;
    readonly owner: string;
  };
  readonly labels: Readonly<
    Record<'context' | 'ask' | 'deadline' | 'decision' | 'owner' | 'summary', string>
  >;
  readonly marks: Readonly<Record<'red' | 'yellow' | 'green', string>>;
  /** "Friday 15:00", "Jumat pukul 15.00". */
  moment(moment: NamedMoment): string;
  /** "Friday 8 May" */
  day(day: Day): string;
  /** Of a minute of the day: "15:00", "15:00 Berlin time". */
  time(minute: number, zone?: string): string;
  /** "by Friday 15:00" */
  by(moment: string): string;
  /** "No need to answer before Monday 09:00." */
  noAnswerBefore(moment: string, isReadersClock: boolean): string;
}
