import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPayload } from '../../src/sites/payload.ts';

test.each([
  ['{"a":"x"}', 'x', undefined],
  ['{"a":3}', '', 3],
  ['{"a":null}', '', undefined],
  ['{"a":{"toString":1}}', '', undefined],
  ['[]', '', undefined],
  ['"a"', '', undefined],
  ['null', '', undefined],
  ['', '', undefined],
  ['{', '', undefined],
])('of %s the text is %j and the number %s', (json, text, number) => {
  const payload = readPayload(json);
  expect(payload.text('a')).toBe(text);
  expect(payload.number('a')).toBe(number);
});

test('names every object has are missing like any other', () => {
  for (const key of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
    expect(readPayload('{}').text(key)).toBe('');
    expect(readPayload('{}').has(key)).toBe(false);
  }
});

test.each([
  ['{"a":"x"}', true],
  ['{"a":null}', true],
  ['{"a":0}', true],
  ['{"b":"a"}', false],
  ['{"b":{"a":1}}', false],
  ['["a"]', false],
  ['"a"', false],
  ['null', false],
  ['', false],
])('%s has the key: %s', (json, has) => {
  expect(readPayload(json).has('a')).toBe(has);
});

test('any text can be read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), (json, key) => {
      expect(typeof readPayload(json).text(key)).toBe('string');
    }),
    { numRuns: 200 },
  );
});
