import { expect, test } from 'vitest';
import { hostileStrings } from '../../bench/language/hostile.ts';
import { readAsks } from '../../src/domain/ask.ts';
import { readDeadlines } from '../../src/domain/deadline/index.ts';
import { checkDraft } from '../../src/domain/draft-checks/index.ts';

const options = { now: new Date('2026-06-10T03:30:00Z'), timeZone: 'Asia/Jakarta' };

/** Milliseconds of processor time, which other work on the machine does not stretch. */
function cost(read: () => void): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** No measurement: a pattern that goes back again and again takes minutes. The bench says what is fast enough. */
const endless = 2_000;

function expectSpans(text: string, found: readonly { readonly start: number; readonly end: number }[]): void {
  for (const { start, end } of found) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

test.each([1, 2])(
  'hostile texts are read to their end, with spans inside them (seed %i)',
  (seed) => {
    for (const text of hostileStrings(120, 5000, seed)) {
      const read = (): void => {
        const deadlines = readDeadlines(text, options);
        expectSpans(text, deadlines);
        for (const { start, end, words } of deadlines) expect(text.slice(start, end)).toBe(words);
        expectSpans(text, readAsks(text, { ...options, deadlines }));
        expectSpans(
          text,
          checkDraft(text, options).flatMap(({ start, end }) => ({ start, end: Math.max(end, start + 1) })),
        );
      };
      expect(cost(read), JSON.stringify(text.slice(0, 60))).toBeLessThan(endless);
    }
  },
  60_000,
);
