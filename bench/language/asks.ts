import type { LinearModel } from '../../src/domain/speech-acts/linear-model.ts';
import { ownSentences } from '../../src/domain/speech-acts/own-sentences.ts';
import { asksOfSentence } from '../../src/domain/speech-acts/sentence-asks.ts';
import { train } from './train.ts';

/** A text and whether people called it an ask, or a promise. */
export interface LabelledText {
  readonly text: string;
  readonly isOne: boolean;
}

/** Shares from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many there are to find. */
  readonly n: number;
}

/** How well a reader finds the texts that people called one. All zero where nothing right is found. */
export function scoreOf(rows: readonly LabelledText[], isFound: (text: string) => boolean): Score {
  return scoreOfVerdicts(rows.map(({ text, isOne }) => ({ isOne, isFound: isFound(text) })));
}

/**
 * The score on texts the model has not seen: each fold is read with a model trained on the others. A model read on its
 * own texts scores too high.
 */
export function crossValidatedScore(rows: readonly LabelledText[], folds = 5): Score {
  const foldOf = (at: number): number =>
    Math.floor(((Math.imul(at + 1, 2654435761) >>> 0) / 2 ** 32) * folds);
  const models = Array.from({ length: folds }, (_, fold) =>
    train(rows.filter((_row, at) => foldOf(at) !== fold).map(({ text, isOne }) => ({ text, isAsk: isOne }))),
  );
  const verdicts = rows.map(({ text, isOne }, at) => ({ isOne, isFound: hasAsk(text, models[foldOf(at)]) }));
  return scoreOfVerdicts(verdicts);
}

function hasAsk(text: string, model: LinearModel | undefined): boolean {
  return ownSentences(text, 'en').some(
    ({ words, languages, isItem }) =>
      asksOfSentence(words, { languages, isOrderly: isItem }, model).length > 0,
  );
}

function scoreOfVerdicts(verdicts: readonly { readonly isOne: boolean; readonly isFound: boolean }[]): Score {
  const n = verdicts.filter(({ isOne }) => isOne).length;
  const found = verdicts.filter(({ isFound }) => isFound);
  const right = found.filter(({ isOne }) => isOne).length;
  if (right === 0) return { precision: 0, recall: 0, f1: 0, n };
  const [precision, recall] = [right / found.length, right / n];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), n };
}
