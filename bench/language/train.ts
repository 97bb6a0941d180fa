import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { askFeatures } from '../../src/domain/speech-acts/ask-features.ts';
import { bucketOf, type LinearModel, mostSteps, zero } from '../../src/domain/speech-acts/linear-model.ts';

/** A sentence and whether people called it an ask. */
export interface LabelledSentence {
  readonly text: string;
  readonly isAsk: boolean;
}

const buckets = 8192;
const epochs = 15;
const rate = 0.05;
const shrink = 1e-3;
const seed = 20_260_101;

/**
 * Fits the linear model by logistic regression (AdaGrad, shrunk weights), then rounds the weights to one character
 * each. The same sentences give the same model.
 */
export function train(sentences: readonly LabelledSentence[]): LinearModel {
  const rows = sentences.map(({ text, isAsk }) => ({ hashes: hashesOf(text), goal: isAsk ? 1 : 0 }));
  const weights = new Float64Array(buckets + 1);
  const squares = new Float64Array(buckets + 1).fill(1e-8);
  const random = mulberry32(seed);
  const step = (at: number, gradient: number): void => {
    squares[at] = (squares[at] ?? 0) + gradient * gradient;
    weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { hashes, goal } of shuffled(rows, random)) {
      const scale = 1 / Math.sqrt(hashes.length || 1);
      let score = weights[buckets] ?? 0;
      for (const hash of hashes) score += (weights[hash] ?? 0) * scale;
      const error = 1 / (1 + Math.exp(-score)) - goal;
      for (const hash of hashes) step(hash, error * scale + shrink * (weights[hash] ?? 0));
      step(buckets, error);
    }
  }
  return rounded(weights);
}

/** Weights as characters; the widest one in a thousand is cut, for it would make all others coarse. */
function rounded(weights: Float64Array): LinearModel {
  const own = [...weights.subarray(0, buckets)];
  const sizes = own.map(Math.abs).toSorted((a, b) => a - b);
  const step = (sizes[Math.floor(buckets * 0.999)] ?? 1) / mostSteps;
  const characters = own.map((weight) => {
    const steps = Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)));
    return String.fromCharCode(zero + steps);
  });
  return {
    bias: Number((weights[buckets] ?? 0).toFixed(4)),
    step: Number(step.toPrecision(4)),
    weights: characters.join(''),
  };
}

function hashesOf(text: string): number[] {
  return askFeatures(text).map((feature) => bucketOf(feature, buckets));
}

function shuffled<T>(rows: readonly T[], random: () => number): T[] {
  return rows
    .map((row) => ({ row, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ row }) => row);
}

/** A small generator with a seed, https://github.com/cprosche/mulberry32 (public domain). */
function mulberry32(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes the model as a source file. Run: `npx tsx bench/language/train.ts FOLDER`, the folder of the public sets. */
function main(folder: string): void {
  const rows = readFileSync(`${folder}/en_ask_parakweet.jsonl`, 'utf8').trim().split('\n');
  const sentences = rows.map((row): LabelledSentence => {
    const { text, ask } = JSON.parse(row) as { text: string; ask: number };
    return { text, isAsk: ask === 1 };
  });
  const { bias, step, weights } = train(sentences);
  const source = `import type { LinearModel } from './linear-model.ts';

/**
 * Whether an English sentence asks for something. Written by \`bench/language/train.ts\` from the e-mail intents of
 * ParakweetLabs (Apache-2.0, https://github.com/ParakweetLabs/EmailIntentDataSet); do not edit.
 */
export const askModel: LinearModel = {
  bias: ${bias},
  step: ${step},
  weights:
    '${weights}',
};
`;
  writeFileSync(new URL('../../src/domain/speech-acts/ask-model.ts', import.meta.url), source);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? '../shared/data/language');
