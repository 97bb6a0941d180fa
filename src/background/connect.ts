import bridge from '../content/main.iife.ts?script';
import type { TabCoverage } from '../messages/protocol.ts';
import hook from '../page/notification-hook.iife.ts?script';
import { grantedOrigins } from '../platform/permissions.ts';
import { bootOf, injectInto, registerScripts, tabsAt } from '../platform/scripts.ts';
import { tabAddress } from '../platform/tabs.ts';
import { isConnected } from './connected.ts';

const scripts = { bridge, hook };

/**
 * Makes the page scripts run exactly where the person granted hosts, in the tabs already open too. Run at every
 * change of the grants and every start; the lock keeps two runs from mixing.
 */
export async function syncScripts(): Promise<void> {
  const patterns = await navigator.locks.request('page scripts', async () => {
    const granted = (await grantedOrigins()).filter((pattern) => /^(?:\*|https?):/u.test(pattern));
    await registerScripts(granted, scripts);
    return granted;
  });
  // Outside the lock: a tab that does not answer must not keep the next grant waiting.
  const tabs = await tabsAt(patterns);
  await Promise.all(tabs.map(async (tabId) => (await bootOf(tabId)) ?? injectInto(tabId, scripts)));
}

/** What Jeda can do in a tab, honestly: a page that ran before our script may have kept the native. */
export async function readCoverage(tabId: number): Promise<TabCoverage> {
  const address = await tabAddress(tabId);
  // The browser shows it only where there is a grant, or for the tab the popup was just opened over.
  if (!address) return 'not connected';
  if (!/^https?:/u.test(address)) return 'not a site';
  const { origin } = new URL(address);
  if (!(await isConnected(origin))) return 'not connected';
  return (await bootOf(tabId)) === 'early' ? 'connected' : 'reload needed';
}
