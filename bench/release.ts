import type { Chromium } from '../test/e2e/harness/chromium.ts';
import { raiseAndWait } from './raise-and-wait.ts';
import type { Bench, Row } from './row.ts';
import { median, show } from './samples.ts';
import { withSubjects } from './subject.ts';

const count = 500;

/** From the message that releases to a digest that has painted all of it. */
export const release: Row = {
  name: 'release',
  async run(bench) {
    const times: number[] = [];
    // A fresh browser each time: the digest then has nothing else to show.
    for (let i = 0; i < bench.times(7); i++)
      times.push(await withSubjects(bench, ['jeda'], ({ jeda }) => releaseOnce(bench, jeda)));
    return [
      {
        what: `release of ${count} held → digest painted, warm worker`,
        measured: show(times, 'ms', 0),
        budget: '≤ 300 ms',
        isWithin: median(times) <= 300,
      },
    ];
  },
};

async function releaseOnce({ site }: Bench, jeda: Chromium): Promise<number> {
  const chat = await jeda.newPage(site.url);
  await raiseAndWait(chat, count);
  const digest = await jeda.page('src/ui/digest/index.html');
  // It wakes the worker; then both are at rest.
  await new Promise((next) => setTimeout(next, 1_500));
  return digest.evaluate(async (rows) => {
    const arrived = new Promise<void>((resolve) => {
      new MutationObserver((_, watcher) => {
        if (document.querySelectorAll('[role="article"], article').length < rows) return;
        watcher.disconnect();
        resolve();
      }).observe(document, { childList: true, subtree: true });
    });
    const start = performance.now();
    void chrome.runtime.sendMessage({ id: 1, type: 'releaseNow', timestamp: Date.now() });
    await arrived;
    // The first frame takes them in, the second begins when the first was painted.
    for (let i = 0; i < 2; i++) await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - start;
  }, count);
}
