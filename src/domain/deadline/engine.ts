import { Chrono, type Refiner } from 'chrono-node/en';
import { gramsOf } from '../prefilter/grams.ts';
import { cutBefore, type Sentence, sentencesOf } from '../sentences.ts';
import type { Deadline, ReadingOptions } from './deadline.ts';
import { Found } from './found.ts';
import { type Trial, trialOf } from './pattern.ts';
import { type Reference, referenceOf } from './reference.ts';
import { adopt } from './refiners/adopt.ts';
import { join } from './refiners/join.ts';
import { lead } from './refiners/lead.ts';
import { keepLongest } from './refiners/overlap.ts';
import { range } from './refiners/range.ts';
import { dropWeak } from './refiners/weak.ts';
import { extractZone } from './refiners/zone.ts';
import { resolve } from './resolve.ts';
import type { Rules } from './rules.ts';
import { type Budget, newBudget, type Run } from './run.ts';

/** Longer runs of words are cut: chrono's time grows with the square of the text, and hostile text is one sentence. */
const longest = 240;

/** Reads one language, or a mixture: chrono runs the parsers and refiners, the meanings they pass on are ours. */
export class Engine {
  readonly #chrono: Chrono;
  readonly #rules: Rules;
  readonly #trials: readonly Trial[];

  constructor(rules: Rules) {
    const refiners: Refiner[] = [
      adopt,
      keepLongest,
      extractZone,
      keepLongest,
      lead(rules.leads, rules.trails ?? []),
      join(rules),
      extractZone,
      // Zones and leads may have taken words of another result.
      keepLongest,
      range(rules),
      dropWeak,
    ];
    this.#rules = rules;
    this.#trials = [...rules.patterns.map(trialOf), ...rules.parsers];
    this.#chrono = new Chrono({ parsers: [], refiners });
  }

  /** All days and times in the text, in order, without overlaps. */
  read(text: string, options: ReadingOptions): Deadline[] {
    const reference = referenceOf(options);
    const budget = newBudget();
    return sentencesOf(text).flatMap((sentence) => this.readSentence(text, sentence, reference, budget));
  }

  /** Those of one sentence of the text. */
  readSentence(
    text: string,
    { start, end }: Pick<Sentence, 'start' | 'end'>,
    reference: Reference,
    budget: Budget,
  ): Deadline[] {
    const found: Deadline[] = [];
    for (const piece of pieces(text, start, end)) {
      if (budget.left > 0 && this.#rules.trigger.test(piece.words)) {
        this.#readPiece(piece, reference, budget, found);
      }
    }
    return found;
  }

  #readPiece({ start, words }: Piece, from: Reference, budget: Budget, into: Deadline[]): void {
    const grams = gramsOf(words);
    const trials = this.#trials.filter((trial) => trial.isWorth(words, grams));
    if (trials.length === 0) return;
    const reference = { ...from, past: this.#rules.past.test(words) };
    this.#chrono.parsers = trials.map(({ parser }) => parser);
    const run: Run = { reference, budget };
    for (const result of this.#chrono.parse(words, noonOf(from), run)) {
      if (result instanceof Found) into.push(...resolve(result, start, reference));
    }
  }
}

interface Piece {
  readonly start: number;
  readonly words: string;
}

/** The sentence in pieces of bounded length, cut at white space where there is any. */
function* pieces(text: string, start: number, end: number): Generator<Piece> {
  let from = start;
  while (end - from > longest) {
    const to = cutBefore(text, from, from + longest);
    yield { start: from, words: text.slice(from, to) };
    from = to;
  }
  yield { start: from, words: text.slice(from, end) };
}

/** Chrono counts with dates of the machine's zone: noon is an hour that every day of every zone has. */
function noonOf({ today }: Reference): { instant: Date; timezone: number } {
  return { instant: new Date(Date.UTC(today.year, today.month - 1, today.day, 12)), timezone: 0 };
}
