import { expect, test } from 'vitest';
import { closeMeansRead } from '../../src/domain/fate.ts';

const raised = Date.parse('2026-06-01T11:00Z');

test.each([
  ['at once, by somebody in the page', 0, true, true],
  ['after 20 s by a tidy-up timer', 20_000, false, false],
  ['just within a minute, nobody there', 59_999, false, false],
  ['after a minute, nobody there', 60_000, false, true],
  ['hours later, nobody there', 3 * 3_600_000, false, true],
  ['by a clock that was set back', -5_000, false, false],
])('a close %s means read: %s ms, focus %s → %s', (_, after, focused, read) => {
  expect(closeMeansRead(raised, raised + after, focused)).toBe(read);
});
