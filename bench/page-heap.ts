import { type Kept, keptBy } from './inspect.ts';
import type { Row } from './row.ts';
import { median, pairwise, show } from './samples.ts';
import { inTurn, pause, type Subject, withSubjects } from './subject.ts';

const subjects = ['none', 'empty', 'jeda'] as const;

/** What Jeda adds to a page that stays open, in the page's own world and in ours. */
export const pageHeap: Row = {
  name: 'page-heap',
  run: (bench) =>
    withSubjects(bench, subjects, async (browsers) => {
      const kept: Record<Subject, Kept[]> = { none: [], empty: [], jeda: [] };
      const heap = await inTurn(subjects, bench.times(9), async (subject) => {
        const page = await browsers[subject].newPage(bench.site.url);
        await pause(700);
        const found = await keptBy(page);
        await page.close();
        kept[subject].push(found);
        return found.heap / 1000;
      });
      const added = (subject: Subject): number[] =>
        pairwise(heap[subject], heap.none, (one, without) => one - without);
      const of = (subject: Subject, key: 'nodes' | 'listeners'): number =>
        median(kept[subject].map((one) => one[key]));
      const [nodes, listeners] = [of('jeda', 'nodes'), of('jeda', 'listeners')];
      return [
        {
          what: 'page heap added, after GC',
          measured: show(added('jeda'), 'kB', 1),
          beside: `empty ${show(added('empty'), 'kB', 0)}; none in all ${show(heap.none, 'kB', 0)}`,
          budget: '≤ 200 kB',
          isWithin: median(added('jeda')) <= 200,
          control: heap.none,
        },
        {
          what: 'DOM nodes and listeners added',
          measured: `${nodes - of('none', 'nodes')} nodes, ${listeners - of('none', 'listeners')} listeners`,
          beside: `none in all ${of('none', 'nodes')}, ${of('none', 'listeners')}`,
          budget: '+0; ≤ 3',
          isWithin: nodes <= of('none', 'nodes') && listeners - of('none', 'listeners') <= 3,
        },
      ];
    }),
};
