import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramsOf, mayMatch } from '../../src/domain/prefilter/grams.ts';
import { requiredBy } from '../../src/domain/prefilter/required.ts';

test.each<[RegExp, readonly string[] | undefined]>([
  [/please|kindly/u, ['please', 'kindly']],
  [/(?:by|before) (?:noon|lunch)/u, ['noon', 'lunch']],
  [/no later\sthan/u, ['no later than']],
  [/\d{1,2}(?:st|nd|rd|th)/u, ['st', 'nd', 'rd', 'th']],
  [/colou?r/u, ['colo']],
  [/(?<!x)soon(?!er)/u, ['soon']],
  [/(?:today)?/u, undefined],
  [/\p{L}{3}/u, undefined],
  [/today|\w+/u, undefined],
])('every match of %s has one of %j', (pattern, pieces) => {
  expect(requiredBy(pattern)).toEqual(pieces);
});

const patterns = [
  /\b(?:can|could) you /iu,
  /jam \d{1,2}[:.]\d\d/i,
  /(?:next|this)\sweek/i,
  /jum['’]?at|sabtu/iu,
];

test('a pattern that matches is never ruled out', () => {
  const words = fc.constantFrom(
    'Could you ',
    'jam 10.30',
    'next\u00a0week',
    'JUM’AT',
    'sabtu',
    ' ',
    '7',
    'é',
    '🔴',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      for (const pattern of patterns) {
        if (pattern.test(text)) expect(mayMatch(pattern, gramsOf(text))).toBe(true);
      }
    }),
  );
});

test('a pattern is ruled out where the text has nothing of it', () => {
  expect(mayMatch(/tomorrow|tonight/u, gramsOf('the lamp in the hall'))).toBe(false);
});
