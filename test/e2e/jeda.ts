import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './harness/browser-under-test.ts';
import { waitFor } from './harness/wait.ts';

/** One entry of the digest, as a person reads it. */
export interface Row {
  readonly text: string;
}

/** Jeda as its user has it: through its own screens and the toolbar button. */
export interface Jeda {
  /** The screen that messages are sent from; stays open, as the settings page would. */
  readonly screen: Page;
  /** Asks the background as a screen does. */
  ask(type: string, data?: unknown): Promise<unknown>;
  badge(): Promise<string>;
  waitForBadge(text: string, timeout?: number): Promise<void>;
  /** No window at any time: whatever is raised is held. */
  holdAlways(): Promise<void>;
  /** A window that opens at the next full minute, for real. */
  openWindowAtNextMinute(): Promise<void>;
  /** Opens the digest in a tab of its own and waits for so many rows. */
  digest(rows: number): Promise<{ page: Page; rows: Row[] }>;
  /** What the database holds, counted by standing. */
  standings(): Promise<Record<string, number>>;
}

const noWindows = [[], [], [], [], [], [], []];

/** Opens Jeda's settings page in the browser and speaks to the background from it. */
export async function openJeda(browser: BrowserUnderTest): Promise<Jeda> {
  const screen = await browser.page('src/ui/welcome/index.html');
  const ask = (type: string, data?: unknown): Promise<unknown> =>
    screen.evaluate(
      async (name, value) => {
        const message = { id: 1, type: name, data: value, timestamp: Date.now() };
        const answer: unknown = await chrome.runtime.sendMessage(message);
        return answer === null || typeof answer !== 'object' || !('res' in answer) ? answer : answer.res;
      },
      type,
      data,
    );
  const badge = (): Promise<string> => screen.evaluate(() => chrome.action.getBadgeText({}));
  return {
    screen,
    ask,
    badge,
    waitForBadge: async (text, timeout = 10_000) => {
      await waitFor(`the badge to be "${text}"`, async () => (await badge()) === text || false, { timeout });
    },
    holdAlways: async () => void (await ask('setSchedule', noWindows)),
    openWindowAtNextMinute: async () => void (await ask('setSchedule', scheduleFrom(nextMinute(new Date())))),
    digest: async (count) => {
      const page = await browser.page('src/ui/digest/index.html');
      const rows = await waitFor(`${count} entries in the digest`, async () => {
        const found = await readRows(page);
        return found.length === count ? { found } : undefined;
      });
      return { page, rows: rows.found };
    },
    standings: () => readStandings(screen),
  };
}

/** Every entry on a digest page, in its order. */
export function readRows(page: Page): Promise<Row[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="article"], article')].map((row) => ({
      text: (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  );
}

function nextMinute(now: Date): Date {
  return new Date(Math.ceil((now.getTime() + 1_000) / 60_000) * 60_000);
}

/** Half an hour from this minute on, of its day. */
function scheduleFrom(start: Date): { start: number; end: number }[][] {
  const minute = start.getHours() * 60 + start.getMinutes();
  return noWindows.map((_, day) =>
    day === start.getDay() ? [{ start: minute, end: Math.min(minute + 30, 1440) }] : [],
  );
}

function readStandings(screen: Page): Promise<Record<string, number>> {
  return screen.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('jeda');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ standing: string }[]>((resolve, reject) => {
      const request = db.transaction('notifications').objectStore('notifications').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    const counts: Record<string, number> = {};
    for (const { standing } of rows) counts[standing] = (counts[standing] ?? 0) + 1;
    return counts;
  });
}
