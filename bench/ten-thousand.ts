import { waitFor } from '../test/e2e/harness/wait.ts';
import { raiseAndWait } from './raise-and-wait.ts';
import type { Row } from './row.ts';
import { show } from './samples.ts';
import { inTurn, pause, withSubjects } from './subject.ts';

const subjects = ['none', 'jeda'] as const;

/** A page that raises ten thousand in one loop: when all are decided, and how many the page showed after its deadline. */
export const tenThousand: Row = {
  name: 'ten-thousand',
  run: (bench) =>
    withSubjects(bench, subjects, async (browsers) => {
      const count = bench.times(10_000);
      const late: number[] = [];
      const taken = await inTurn(subjects, 2, async (subject) => {
        const page = await browsers[subject].newPage(bench.site.url);
        bench.desktop.clear();
        const waits = await raiseAndWait(page, count);
        const shown = (): number => bench.desktop.shown().length;
        // The desktop is slower than the browser: what it has not shown yet would be counted for the next run.
        if (subject === 'none')
          await waitFor('all on the desktop', () => shown() >= count, { timeout: 120_000 });
        else await pause(2_000);
        if (subject === 'jeda') late.push(shown());
        await page.close();
        return Math.max(...waits) / 1000;
      });
      return [
        {
          what: `${count} in one loop, until all are committed`,
          measured: show(taken.jeda, 's', 1),
          beside: `native, until all are shown ${show(taken.none, 's', 1)}`,
          control: taken.none,
        },
        { what: 'of them shown by the page after its deadline', measured: show(late, '', 0) },
      ];
    }),
};
