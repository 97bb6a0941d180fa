import { expect, test } from 'vitest';
import { isLate, type Receipt, unaccounted } from '../../src/domain/receipt.ts';

const none: Receipt = { raised: 0, putOff: 0, here: 0, passed: 0, readElsewhere: 0 };

test.each<[string, Partial<Receipt>, number]>([
  ['nothing at all', {}, 0],
  ['the sum of the product card', { raised: 31, here: 26, passed: 3, readElsewhere: 2 }, 0],
  ['put off ones come on top', { raised: 2, putOff: 3, here: 5 }, 0],
  ['one that is nowhere', { raised: 2, here: 1 }, 1],
  ['one too many', { raised: 1, here: 2 }, -1],
])('a receipt says what it does not account for: %s', (_, receipt, missing) => {
  expect(unaccounted({ ...none, ...receipt })).toBe(missing);
});

test('a release is late when it comes more than five minutes after it was due', () => {
  expect(isLate({ dueAt: 0, at: 5 * 60_000 })).toBe(false);
  expect(isLate({ dueAt: 0, at: 5 * 60_000 + 1 })).toBe(true);
  expect(isLate({ dueAt: 1_000, at: 0 })).toBe(false);
});
