import type { Page } from 'puppeteer-core';
import type { StoredNotification, StoredRelease, Waiting } from '../../src/store/database.ts';
import { exampleNotifications, exampleRelease } from '../ui/examples.ts';

/** What lies in the database before a screen is opened. */
export interface Stored {
  readonly notifications?: readonly StoredNotification[];
  readonly releases?: readonly StoredRelease[];
  readonly waiting?: readonly Waiting[];
}

/** A digest that came out five minutes ago. */
export function digestOf(count: number): Stored {
  const at = Date.now() - 5 * 60_000;
  return { releases: [exampleRelease('r', count, at)], notifications: exampleNotifications('r', count, at) };
}

/** The same with everything in it done. */
export function finished(stored: Stored): Stored {
  const handled = { how: 'done', at: Date.now() } as const;
  return { ...stored, notifications: (stored.notifications ?? []).map((one) => ({ ...one, handled })) };
}

/** The same after another of the day before, with three entries that are still open. */
export function withEarlier({ releases = [], notifications = [] }: Stored): Stored {
  const at = Date.now() - 26 * 60 * 60_000;
  return {
    releases: [...releases, exampleRelease('before', 3, at)],
    notifications: [...notifications, ...exampleNotifications('before', 3, at)],
  };
}

/** As many, still waiting. */
export function heldOf(count: number): Stored {
  const notifications = exampleNotifications('h', count, Date.now()).map(({ releaseId: _, ...one }) => ({
    ...one,
    standing: 'held' as const,
  }));
  return { notifications, waiting: [{ site: 'slack', origin: 'https://app.slack.com', count }] };
}

/** Puts rows straight into the database, in place of what is there. */
export function fill(page: Page, stored: Stored): Promise<void> {
  return page.evaluate(
    async (rowsOf) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('jeda');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const stores = Object.keys(rowsOf);
      const work = db.transaction(stores, 'readwrite');
      for (const [name, rows] of Object.entries(rowsOf)) {
        work.objectStore(name).clear();
        for (const row of rows) work.objectStore(name).put(row);
      }
      await new Promise((resolve, reject) => {
        work.oncomplete = resolve;
        work.onerror = () => reject(work.error);
      });
      db.close();
    },
    { notifications: [], releases: [], waiting: [], focusSessions: [], ...stored },
  );
}
