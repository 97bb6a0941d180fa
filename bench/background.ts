import { backgroundCode } from './bytes.ts';
import { cpuOf } from './cpu.ts';
import { heapOf } from './inspect.ts';
import type { Row } from './row.ts';
import { median, pairwise, quantile, show } from './samples.ts';
import { inTurn, pause, withSubjects } from './subject.ts';

const subjects = ['none', 'empty', 'jeda'] as const;

/** The background: its code, what it keeps, and what it costs while nothing happens. */
export const background: Row = {
  name: 'background',
  run: (bench) =>
    withSubjects(bench, subjects, async (browsers) => {
      for (const subject of subjects) await browsers[subject].newPage(bench.site.url);
      const heap = await inTurn(['empty', 'jeda'], bench.times(5), async (subject) => {
        const worker = await browsers[subject].worker();
        return (await heapOf(worker.client)) / 1_000_000;
      });
      // What the start and the collection left to do is over by then.
      await pause(10_000);
      // All idle through the same seconds, whatever else the machine does in them.
      const idle: Record<(typeof subjects)[number], number[]> = { none: [], empty: [], jeda: [] };
      for (let i = 0; i < bench.times(5); i++) {
        const before = await Promise.all(subjects.map((subject) => cpuOf(browsers[subject].browser)));
        await pause(20_000);
        for (const [at, subject] of subjects.entries())
          idle[subject].push((await cpuOf(browsers[subject].browser)) - (before[at] ?? 0));
      }
      const added = pairwise(idle.jeda, idle.none, (one, without) => one - without);
      // Two ticks of the kernel's clock, or what one quiet browser differs from itself.
      const limit = Math.max(20, quantile(idle.none, 0.75) - quantile(idle.none, 0.25));
      return [
        await backgroundCode(bench.dist),
        {
          what: 'background: heap after GC',
          measured: show(heap.jeda, 'MB'),
          beside: `empty ${show(heap.empty, 'MB')}`,
          budget: '≤ 1.5 MB',
          isWithin: median(heap.jeda) <= 1.5,
        },
        {
          what: 'whole browser idle for 20 s: CPU',
          measured: show(idle.jeda, 'ms', 0),
          beside: `none ${show(idle.none, 'ms', 0)}; empty ${show(idle.empty, 'ms', 0)}`,
          budget: `not above none (noise ${limit.toFixed(0)} ms)`,
          isWithin: median(added) <= limit,
          control: idle.none,
        },
      ];
    }),
};
