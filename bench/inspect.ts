import type { CDPSession, Page } from 'puppeteer-core';

/** What a context keeps, after garbage collection. */
export interface Kept {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Bytes of a context's heap after garbage collection: all its worlds, wrappers of the DOM included. */
export async function heapOf(client: CDPSession): Promise<number> {
  // Twice: the first frees what holds on to the rest.
  for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** Heap, nodes and listeners of a page, all frames and worlds of its process. */
export async function keptBy(page: Page): Promise<Kept> {
  const client = await page.createCDPSession();
  const heap = await heapOf(client);
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  await client.detach();
  return { heap, nodes, listeners: jsEventListeners };
}
