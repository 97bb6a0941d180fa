import type { Browser } from 'puppeteer-core';
import { killGroup } from './child.ts';
import { waitFor } from './wait.ts';

/** Ends a browser with all its processes: in order, or at once as a crash does. */
export async function endBrowser(browser: Browser, how: 'orderly' | 'kill' = 'orderly'): Promise<void> {
  const child = browser.process();
  if (!child) return;
  const over = (): boolean => child.exitCode !== null || child.signalCode !== null;
  if (!over() && how === 'orderly') {
    await Promise.race([browser.close(), waitFor('the browser to close', over)]).catch(() => undefined);
  }
  // Also after an orderly end: its last children may still write to the profile that is removed next.
  killGroup(child, 'SIGKILL');
  await waitFor('the browser to end', over);
}
