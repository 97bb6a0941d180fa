import type { Page } from 'puppeteer-core';
import { waitFor } from '../test/e2e/harness/wait.ts';
import type { Bench, Row } from './row.ts';
import { median, quantile, show } from './samples.ts';
import { inTurn, withSubjects } from './subject.ts';

const subjects = ['none', 'jeda'] as const;

/** `new Notification()` as the page feels it, each call timed by a clock of 5 µs. */
export const raiseCall: Row = {
  name: 'raise-call',
  run: (bench) =>
    withSubjects(bench, subjects, async (browsers) => {
      const count = bench.times(10_000);
      const p99: Record<'none' | 'jeda', number[]> = { none: [], jeda: [] };
      const p50 = await inTurn(subjects, 3, async (subject) => {
        const page = await browsers[subject].newPage(bench.site.url);
        const calls = await timeCalls(page, count);
        await allOut(bench, page, count);
        await page.close();
        p99[subject].push(quantile(calls, 0.99));
        return median(calls);
      });
      return [
        {
          what: `new Notification(), ${count} in a row: p50`,
          measured: show(p50.jeda, 'µs', 0),
          beside: `native ${show(p50.none, 'µs', 0)}`,
          budget: '≤ 30 µs',
          isWithin: median(p50.jeda) <= 30,
          control: p50.none,
        },
        {
          what: `new Notification(), ${count} in a row: p99`,
          measured: show(p99.jeda, 'µs', 0),
          beside: `native ${show(p99.none, 'µs', 0)}`,
          budget: '≤ 200 µs',
          isWithin: median(p99.jeda) <= 200,
          control: p99.none,
        },
      ];
    }),
};

interface Counted {
  heard?: number;
}

/** Calls in one task, and keeps what it got, as a page does that wants to close them later. */
function timeCalls(page: Page, count: number): Promise<number[]> {
  return page.evaluate((many) => {
    if (!crossOriginIsolated) throw new Error('the clock is too coarse');
    const counted = globalThis as Counted;
    counted.heard = 0;
    const times: number[] = [];
    const kept: Notification[] = [];
    for (let i = 0; i < many; i++) {
      const options = { body: `message ${i}`, tag: '' };
      const start = performance.now();
      const one = new Notification('Ana', options);
      times.push((performance.now() - start) * 1000);
      one.onshow = one.onerror = () => {
        counted.heard = (counted.heard ?? 0) + 1;
      };
      kept.push(one);
    }
    return times;
  }, count);
}

/** Until nothing of it is on its way any more, so that the next run is alone. */
async function allOut({ desktop }: Bench, page: Page, count: number): Promise<void> {
  const heard = (): Promise<boolean> =>
    page.evaluate((many) => ((globalThis as Counted).heard ?? 0) >= many, count);
  await waitFor('all to be held or shown', heard, { timeout: 120_000, interval: 200 });
  desktop.clear();
}
