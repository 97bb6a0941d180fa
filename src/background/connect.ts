import bridge from '../content/main.iife.ts?script';
import { type PageSetup, sendMessage, type TabCoverage } from '../messages/protocol.ts';
import hook from '../page/notification-hook.iife.ts?script';
import { grantedOrigins } from '../platform/permissions.ts';
import { injectInto, registerScripts, tabsAt } from '../platform/scripts.ts';
import { tabAddress } from '../platform/tabs.ts';
import { selfHosted, siteOf } from '../sites/index.ts';
import { isConnected } from './connected.ts';

const scripts = { bridge, hook };

/**
 * Makes the page scripts run exactly where the person granted hosts, in the tabs already open too. Run at every
 * change of the grants and every start; the lock keeps two runs from mixing.
 */
export function syncScripts(): Promise<void> {
  return navigator.locks.request('page scripts', async () => {
    const patterns = (await grantedOrigins()).filter((pattern) => /^(?:\*|https?):/u.test(pattern));
    await registerScripts(patterns, scripts);
    const tabs = await tabsAt(patterns);
    await Promise.all(tabs.map(async (tabId) => (await bootOf(tabId)) ?? injectInto(tabId, scripts)));
  });
}

/** What a page of this origin needs to know. One added by address may be any of the self-hosted chats. */
export function setupFor(origin: string): PageSetup {
  const known = siteOf(origin);
  const candidates = known ? [known] : selfHosted;
  return {
    workerMessages: candidates.flatMap(({ workerMessages }) => workerMessages ?? []),
    marks: known ? [] : candidates.flatMap(({ id, mark }) => (mark ? [{ site: id, selector: mark }] : [])),
  };
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

async function bootOf(tabId: number): Promise<'early' | 'late' | undefined> {
  try {
    return await sendMessage('reportBoot', undefined, { tabId, frameId: 0 });
  } catch {
    return undefined;
  }
}
