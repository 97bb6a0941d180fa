import { expect, test } from 'vitest';
import { type FocusLength, focusEnd, focusLengths, isRunning } from '../../src/domain/focus-session.ts';

const now = new Date('2026-06-01T11:00Z');
const next = new Date('2026-06-01T13:00Z');

test.each<[FocusLength, Date | undefined, string | null]>([
  [25, next, '2026-06-01T11:25Z'],
  [50, next, '2026-06-01T11:50Z'],
  [90, next, '2026-06-01T12:30Z'],
  [90, undefined, '2026-06-01T12:30Z'],
  ['until next window', next, '2026-06-01T13:00Z'],
  ['until next window', undefined, null],
  ['until stopped', next, null],
])('a session of %s with %s ahead ends at %s', (length, ahead, end) => {
  expect(focusEnd(length, now, ahead)).toBe(end === null ? null : Date.parse(end));
});

test('every length can be chosen once', () => {
  expect(new Set(focusLengths).size).toBe(focusLengths.length);
});

const start = now.getTime();

test.each([
  ['before it starts', { start, end: start + 10 }, start - 1, false],
  ['at its first instant', { start, end: start + 10 }, start, true],
  ['in its middle', { start, end: start + 10 }, start + 5, true],
  ['at its last instant', { start, end: start + 10 }, start + 10, false],
  ['without an end, ever', { start, end: null }, start + 1e12, true],
  ['without an end, before', { start, end: null }, start - 1, false],
  ['without any length', { start, end: start }, start, false],
  ['when there is none', undefined, start, false],
])('a session %s is running: %s', (_, session, at, running) => {
  expect(isRunning(session, new Date(at))).toBe(running);
});
