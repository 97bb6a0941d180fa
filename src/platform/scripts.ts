import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Ids sort in the order they must run: the bridge listens before the hook hands over. */
const ids = { bridge: '1-bridge', hook: '2-hook' } as const;

/** Where the build put the two scripts. */
export interface PageScripts {
  readonly bridge: string;
  readonly hook: string;
}

/** Makes the browser run the page scripts on these match patterns and no others, from now on and over restarts. */
export async function registerScripts(patterns: readonly string[], scripts: PageScripts): Promise<void> {
  const before = await browser.scripting.getRegisteredContentScripts();
  if (before.length) await browser.scripting.unregisterContentScripts();
  if (!patterns.length) return;
  const common = {
    matches: [...patterns],
    allFrames: true,
    // about:blank, srcdoc and blob: frames belong to the site that made them.
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  } satisfies Partial<Scripting.RegisteredContentScript>;
  await browser.scripting.registerContentScripts([
    { ...common, id: ids.bridge, js: [scripts.bridge], world: 'ISOLATED' },
    { ...common, id: ids.hook, js: [scripts.hook], world: 'MAIN' },
  ]);
}

/** Runs both in a tab that was open before they were registered; false where the browser refuses (its own pages, stores). */
export async function injectInto(tabId: number, scripts: PageScripts): Promise<boolean> {
  const target = { tabId, allFrames: true };
  const common = { target, injectImmediately: true };
  try {
    await browser.scripting.executeScript({ ...common, files: [scripts.bridge], world: 'ISOLATED' });
    await browser.scripting.executeScript({ ...common, files: [scripts.hook], world: 'MAIN' });
    return true;
  } catch {
    return false;
  }
}

/** Tabs at addresses that match, loaded or asleep. */
export async function tabsAt(patterns: readonly string[]): Promise<number[]> {
  if (!patterns.length) return [];
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
