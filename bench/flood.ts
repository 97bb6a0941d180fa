import type { Page } from 'puppeteer-core';
import { cpuOf } from './cpu.ts';
import type { Row } from './row.ts';
import { median, pairwise, show } from './samples.ts';
import { inTurn, pause, withSubjects } from './subject.ts';

const runs = ['nothing', 'native', 'held'] as const;

/**
 * CPU of the whole browser for one notification of a flood, held against shown natively. The same page with the
 * same timers and no notification is taken off both.
 */
export const flood: Row = {
  name: 'flood',
  run: (bench) =>
    withSubjects(bench, ['none', 'jeda'], async (browsers) => {
      const count = bench.times(2_000);
      const pages = {
        none: await browsers.none.newPage(bench.site.url),
        jeda: await browsers.jeda.newPage(bench.site.url),
      };
      const spent = await inTurn(runs, bench.times(5), async (run) => {
        const subject = run === 'held' ? 'jeda' : 'none';
        const { browser } = browsers[subject];
        await pause(500);
        const start = await cpuOf(browser);
        await raiseFlood(pages[subject], run === 'nothing' ? 0 : count, count);
        // What comes after the last answer (badge, lists of the browser) counts too.
        await pause(1_000);
        const end = await cpuOf(browser);
        bench.desktop.clear();
        return (end - start) / count;
      });
      const held = pairwise(spent.held, spent.nothing, (all, timers) => all - timers);
      const native = pairwise(spent.native, spent.nothing, (all, timers) => all - timers);
      const ratio = median(held) / median(native);
      return [
        {
          what: `browser CPU for one held of a flood of ${count} ÷ shown natively`,
          measured: `${ratio.toFixed(2)} × (${show(held, 'ms')})`,
          beside: `native ${show(native, 'ms')}; timers alone ${show(spent.nothing, 'ms')}`,
          budget: '≤ 1.0 ×',
          isWithin: ratio <= 1,
          control: native,
        },
      ];
    }),
};

/** One a task, over some seconds; resolves when each was held or shown. */
function raiseFlood(page: Page, notifications: number, tasks: number): Promise<void> {
  return page.evaluate(
    async (many, rounds) => {
      const shown: Promise<unknown>[] = [];
      for (let i = 0; i < rounds; i++) {
        if (i < many) {
          const one = new Notification(`Ana ${i}`, { body: `message ${i} of the flood` });
          shown.push(
            new Promise((resolve) => {
              one.onshow = resolve;
              one.onerror = resolve;
            }),
          );
        }
        await new Promise((next) => setTimeout(next, 1));
      }
      await Promise.all(shown);
    },
    notifications,
    tasks,
  );
}
