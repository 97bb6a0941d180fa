import type { Page } from 'puppeteer-core';
import type { Row } from './row.ts';
import { median, pairwise, show } from './samples.ts';
import { inTurn, pause, type Subject, withSubjects } from './subject.ts';
import { type Cost, costOf, recordTrace } from './trace.ts';

const subjects = ['none', 'empty', 'jeda'] as const;

/** CPU of one load: our scripts by name from the trace, and all of the page's main thread beside a load without. */
export const pageLoad: Row = {
  name: 'page-load',
  run: (bench) =>
    withSubjects(bench, subjects, async (browsers) => {
      const costs: Record<Subject, Cost[]> = { none: [], empty: [], jeda: [] };
      const pages: Partial<Record<Subject, Page>> = {};
      for (const subject of subjects) pages[subject] = await browsers[subject].newPage(bench.site.url);
      // One load more than counted: the first finds nothing warm.
      const main = await inTurn(subjects, bench.times(30) + 1, async (subject) => {
        const page = pages[subject];
        if (!page) throw new Error('no page');
        await page.bringToFront();
        const trace = await recordTrace(page, async () => {
          await page.goto(bench.site.url, { waitUntil: 'load' });
          await pause(250);
        });
        const cost = costOf(trace, bench.site.url);
        costs[subject].push(cost);
        return cost.mainThread;
      });
      const scripts = (subject: Subject): number[] => costs[subject].slice(1).map((cost) => cost.scripts);
      const all = (subject: Subject): number[] => main[subject].slice(1);
      const added = pairwise(all('jeda'), all('none'), (one, without) => one - without);
      const addedByEmpty = pairwise(all('empty'), all('none'), (one, without) => one - without);
      return [
        {
          what: 'CPU added to a page load: compile + run of our scripts (trace)',
          measured: show(scripts('jeda'), 'ms'),
          beside: `empty ${show(scripts('empty'), 'ms')}; none ${show(scripts('none'), 'ms')}`,
          budget: '≤ 2 ms',
          isWithin: median(scripts('jeda')) <= 2,
        },
        {
          what: 'the same, as growth of all work of the main thread',
          measured: show(added, 'ms'),
          beside: `empty ${show(addedByEmpty, 'ms')}; none in all ${show(all('none'), 'ms')}`,
          control: all('none'),
        },
      ];
    }),
};
