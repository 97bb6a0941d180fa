import { describe, expect, it } from 'vitest';
import { crossValidatedScore, scoreOf as scoreOfReader } from '../../../bench/language/asks.ts';
import { train } from '../../../bench/language/train.ts';
import { askFeatures } from '../../../src/domain/speech-acts/ask-features.ts';
import { askModel } from '../../../src/domain/speech-acts/ask-model.ts';
import { bucketOf, mostSteps, scoreOf, zero } from '../../../src/domain/speech-acts/linear-model.ts';

const asks = [
  'please call the bank',
  'can you call them',
  'send me the list',
  'let me know soon',
  'could you look',
];
const others = ['the bank is closed', 'we met them', 'here is the list', 'it rained', 'they looked fine'];
const labelled = [
  ...asks.map((text) => ({ text, isAsk: true })),
  ...others.map((text) => ({ text, isAsk: false })),
];
const rows = labelled.map(({ text, isAsk }) => ({ text, isOne: isAsk }));

describe('the model', () => {
  it('is the sum of the weights of its features, over the root of their number', () => {
    const weights = String.fromCharCode(...Array.from({ length: 8 }, () => zero));
    const at = bucketOf('please', 8);
    const model = {
      bias: -1,
      step: 0.5,
      weights: `${weights.slice(0, at)}${String.fromCharCode(zero + 6)}${weights.slice(at + 1)}`,
    };
    expect(scoreOf(model, ['please'])).toBe(2);
    expect(scoreOf(model, ['please', 'please', 'please', 'please'])).toBe(5);
    expect(scoreOf(model, [])).toBe(-1);
  });

  it('in use is small, and of characters that need no escape', () => {
    expect(askModel.weights.length).toBeLessThanOrEqual(32_768);
    expect(Math.log2(askModel.weights.length) % 1).toBe(0);
    for (const character of new Set(askModel.weights)) {
      expect(Math.abs(character.charCodeAt(0) - zero)).toBeLessThanOrEqual(mostSteps);
    }
    expect(askModel.weights).not.toMatch(/['\\]/u);
  });

  it('in use tells an ask from a report', () => {
    const score = (text: string): number => scoreOf(askModel, askFeatures(text));
    expect(score('Could you please send me the keys of the store room?')).toBeGreaterThan(1);
    expect(score('The keys of the store room are on the second hook.')).toBeLessThan(-0.5);
  });
});

describe('training', () => {
  it('learns what it is shown, and gives the same model again', () => {
    const model = train(labelled);
    expect(train(labelled)).toEqual(model);
    for (const { text, isAsk } of labelled) expect(scoreOf(model, askFeatures(text)) > 0, text).toBe(isAsk);
  });
});

describe('the score of a reader', () => {
  it('is precision, recall and their harmonic mean', () => {
    const isFound = (text: string): boolean => text.includes('call') || text.includes('bank');
    expect(scoreOfReader(rows, isFound)).toEqual({ precision: 2 / 3, recall: 2 / 5, f1: 0.5, n: 5 });
    expect(scoreOfReader(rows, () => false)).toEqual({ precision: 0, recall: 0, f1: 0, n: 5 });
  });

  it('is taken on rows the model has not seen', () => {
    const { precision, recall } = crossValidatedScore(rows, 2);
    expect(precision).toBeGreaterThan(0);
    expect(recall).toBeLessThanOrEqual(1);
  });
});
