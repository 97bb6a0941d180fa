import { raiseAndWait } from './raise-and-wait.ts';
import type { Row } from './row.ts';
import { quantile, show } from './samples.ts';
import { inTurn, pause, withSubjects } from './subject.ts';

/** How long one notification waits until it is stored for good (its `show`), with a live worker and a dead one. */
export const commit: Row = {
  name: 'commit',
  run: (bench) =>
    withSubjects(bench, ['none', 'jeda'], async ({ none, jeda }) => {
      const pages = { native: await none.newPage(bench.site.url), warm: await jeda.newPage(bench.site.url) };
      const once = async (run: keyof typeof pages): Promise<number> =>
        (await raiseAndWait(pages[run], 1))[0] ?? Number.NaN;
      const warm = await inTurn(['native', 'warm'], bench.times(100), async (run) => {
        await pause(20);
        return once(run);
      });
      const cold: number[] = [];
      for (let i = 0; i < bench.times(20); i++) {
        await jeda.killWorker();
        cold.push(await once('warm'));
        await pause(300);
      }
      const p99 = (times: readonly number[]): string => `p99 ${quantile(times, 0.99).toFixed(0)} ms`;
      return [
        {
          what: 'one notification raised → committed, warm worker',
          measured: `${show(warm.warm, 'ms', 1)}, ${p99(warm.warm)}`,
          beside: `native, to its show event ${show(warm.native, 'ms', 1)}, ${p99(warm.native)}`,
          control: warm.native,
        },
        {
          what: 'the same after the worker was killed',
          measured: `${show(cold, 'ms', 0)}, ${p99(cold)}`,
        },
      ];
    }),
};
