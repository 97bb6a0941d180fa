import type { Parser, ParsingOption } from 'chrono-node/en';
import type { Shared } from './found.ts';
import type { Reference } from './reference.ts';

export type Context = Parameters<Parser['extract']>[0];

/** What one run of chrono works against, handed through its options: they reach every parser and refiner. */
export interface Run extends ParsingOption {
  readonly reference: Reference;
  readonly budget: Budget;
  /** Filled in by the first result. */
  shared?: Shared;
}

/** How many more matches are looked into: nobody names so many days in one message, and hostile text is slow. */
export interface Budget {
  left: number;
}

/** For one message: beyond it no more days and times are found. */
export function newBudget(): Budget {
  return { left: 250 };
}

export function runIn({ option }: Context): Run {
  if (!isRun(option)) throw new TypeError('chrono was run without a reference');
  return option;
}

function isRun(option: ParsingOption): option is Run {
  return 'reference' in option;
}

/** What all results of the context share. */
export function sharedIn(context: Context): Shared {
  const run = runIn(context);
  run.shared ??= { reference: context.reference, start: context.createParsingComponents() };
  return run.shared;
}
