import type { Page } from 'puppeteer-core';

// No named functions inside `evaluate`: the loader of this file adds a helper to them that the page does not have.

/** Raises so many in one task; resolves with the ms until each was held or shown, in the order they were. */
export function raiseAndWait(page: Page, count: number): Promise<number[]> {
  return page.evaluate(async (many) => {
    const start = performance.now();
    const waits: Promise<number>[] = [];
    for (let i = 0; i < many; i++) {
      const one = new Notification(`Ana ${i % 40}`, { body: `message ${i}` });
      waits.push(
        new Promise((resolve) => {
          one.onshow = one.onerror = () => resolve(performance.now() - start);
        }),
      );
    }
    return Promise.all(waits);
  }, count);
}
