import type { Page } from 'puppeteer-core';
import { waitFor } from '../test/e2e/harness/wait.ts';
import { emptyPopup } from './empty-extension.ts';
import { keptBy } from './inspect.ts';
import type { Row } from './row.ts';
import { median, show } from './samples.ts';
import { inTurn, pause, withSubjects } from './subject.ts';

const subjects = ['empty', 'jeda'] as const;
const paths = { empty: emptyPopup, jeda: 'src/ui/popup/index.html' } as const;

/** The popup, as a tab, with some notifications waiting; beside one line of text in an empty extension. */
export const popup: Row = {
  name: 'popup',
  run: (bench) =>
    withSubjects(bench, subjects, async (browsers) => {
      const chat = await browsers.jeda.newPage(bench.site.url);
      await chat.evaluate(() => {
        for (let i = 0; i < 26; i++) new Notification(`Ana ${i}`, { body: 'waiting' });
      });
      const open = async (subject: (typeof subjects)[number]): Promise<Page> => {
        const page = await browsers[subject].page(paths[subject]);
        await waitFor('the first paint', () => firstPaint(page), { interval: 10 });
        await pause(300);
        return page;
      };
      const paint = await inTurn(subjects, bench.times(25), async (subject) => {
        const page = await open(subject);
        const time = await firstPaint(page);
        await page.close();
        return time;
      });
      const nodes: number[] = [];
      const heap = await inTurn(subjects, bench.times(5), async (subject) => {
        const page = await open(subject);
        if (subject === 'jeda') nodes.push(await countNodes(page));
        const { heap: bytes } = await keptBy(page);
        await page.close();
        return bytes / 1_000_000;
      });
      const ratio = median(paint.jeda) / median(paint.empty);
      return [
        {
          what: 'popup: first contentful paint ÷ an empty popup',
          measured: `${ratio.toFixed(2)} × (${show(paint.jeda, 'ms', 0)})`,
          beside: `empty ${show(paint.empty, 'ms', 0)}`,
          budget: '≤ 1.3 ×',
          isWithin: ratio <= 1.3,
          control: paint.empty,
        },
        {
          what: 'popup: DOM nodes, text included',
          measured: show(nodes, '', 0),
          budget: '≤ 250',
          isWithin: median(nodes) <= 250,
        },
        {
          what: 'popup: heap after GC',
          measured: show(heap.jeda, 'MB'),
          beside: `empty ${show(heap.empty, 'MB')}`,
          budget: '≤ 1.2 MB',
          isWithin: median(heap.jeda) <= 1.2,
        },
      ];
    }),
};

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);

const countNodes = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let count = 1;
    while (walker.nextNode()) count++;
    return count;
  });
