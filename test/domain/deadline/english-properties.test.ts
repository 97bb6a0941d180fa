import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeadlines } from '../../../src/domain/deadline/index.ts';

const zones = [
  'UTC',
  'Asia/Jakarta',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];
const pieces =
  'by before until on at from to in the of and a next last this first second 5 10 22nd 3pm 15:00 7.30 2026 4/5 31-12 May Jun Friday sat tomorrow week days ago end EOD half past quarter noon CET UTC+7 working between after , . : - ? 😀 \n'.split(
    ' ',
  );
const text = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' ')),
);
const now = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });

describe('whatever is written', () => {
  test('what is found lies in the text, in order, apart, and shows its own words', () => {
    let found = 0;
    fc.assert(
      fc.property(text, now, fc.constantFrom(...zones), (words, instant, timeZone) => {
        let last = 0;
        for (const deadline of readDeadlines(words, { now: instant, timeZone })) {
          expect(deadline.start).toBeGreaterThanOrEqual(last);
          expect(deadline.end).toBeGreaterThan(deadline.start);
          expect(deadline.words).toBe(words.slice(deadline.start, deadline.end));
          expect(Number.isNaN(deadline.at.getTime())).toBe(false);
          last = deadline.end;
          found++;
        }
      }),
      { numRuns: 600 },
    );
    // Half of the texts are made of words of time.
    expect(found).toBeGreaterThan(60);
  });

  test('an unknown zone is taken for UTC and an invalid now finds nothing', () => {
    const instant = new Date('2026-06-10T12:00:00Z');
    const inUtc = readDeadlines('by Friday 3 pm', { now: instant, timeZone: 'UTC' });
    expect(readDeadlines('by Friday 3 pm', { now: instant, timeZone: 'Nowhere/Land' })).toEqual(inUtc);
    expect(inUtc).toHaveLength(1);
    expect(readDeadlines('by Friday 3 pm', { now: new Date(Number.NaN), timeZone: 'UTC' })).toEqual([]);
  });
});

describe('hostile text', () => {
  const hostile = [
    '1',
    '1 ',
    '1/',
    '1.1.',
    '12:',
    'by ',
    'the ',
    'the the 1 ',
    '1 day ',
    'one day and ',
    'twenty-',
    'twenty one twenty ',
    'a couple of ',
    'half past ',
    'next ',
    'next week ',
    'Friday ',
    'May 1 ',
    '1 May ',
    'end of the ',
    'at 5 ',
    '5pm ',
    ' ',
    '\t',
    "'",
    '(UTC',
    'was ',
    'T12',
    '2026-',
    'in 5 ',
    'first of ',
    'q1 ',
    'é',
    '😀',
  ];

  test.each(hostile)('%j, repeated to 5,000 units, is read without blowing up', (unit) => {
    const words = unit.repeat(Math.ceil(5000 / unit.length)).slice(0, 5000);
    const options = { now: new Date('2026-06-10T12:00:00Z'), timeZone: 'UTC' };
    // The fastest of several runs: the slower ones are what else the machine had to do.
    const fastest = (part: string): number =>
      Math.min(
        ...Array.from({ length: 6 }, () => {
          const start = performance.now();
          readDeadlines(part, options);
          return performance.now() - start;
        }),
      );
    fastest(words);
    // Four times the text takes about four times as long. The floor keeps the clock's own noise out.
    expect(fastest(words)).toBeLessThan(12 * Math.max(fastest(words.slice(0, 1250)), 1));
  });
});
