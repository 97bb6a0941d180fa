import type { Desktop } from '../test/e2e/harness/desktop.ts';
import type { Samples } from './samples.ts';
import type { Site } from './site.ts';

/** What every measurement gets. */
export interface Bench {
  /** The built extension. */
  readonly dist: string;
  readonly desktop: Desktop;
  /** A page of a connected site. */
  readonly site: Site;
  /** So many repetitions, or a third with `--quick`. */
  times(full: number): number;
}

/** One line of the table. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  /** The same without the extension, natively, or with an empty one. */
  readonly beside?: string;
  readonly budget?: string;
  /** Absent where there is no budget. */
  readonly isWithin?: boolean;
  /** Runs without the extension, for the noise of this machine. */
  readonly control?: Samples;
}

/** A row of the budgets, run by its name; it may print several lines. */
export interface Row {
  readonly name: string;
  run(bench: Bench): Promise<Line[]>;
}
