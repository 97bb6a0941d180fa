import { browser } from './browser.ts';

/** A page of ours, by its path in the package. */
export type OwnPage = 'digest' | 'welcome';

/** Brings a page of ours to the front, in the tab it already has if any. The digest starts anew, with what the query asks for. */
export async function openOwnPage(page: OwnPage, query = ''): Promise<void> {
  const address = browser.runtime.getURL(`src/ui/${page}/index.html`);
  const contexts = await browser.tabs.query({});
  const open = contexts.find((tab) => tab.url?.startsWith(address));
  if (open?.id === undefined) await browser.tabs.create({ url: address + query });
  else await showTab(open.id, page === 'digest' ? { url: address + query } : {});
}

/** Brings a tab and its window to the front; false when the tab is gone. */
export async function showTab(tabId: number, change: { url?: string } = {}): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true, ...change });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

export async function openTab(url: string): Promise<void> {
  const tab = await browser.tabs.create({ url });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** The tab in front of the person, as far as its address may be seen. */
export async function activeTab(): Promise<{ id: number; url: string | undefined } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** A tab's address, where a grant lets us see it; `undefined` for any other and for one that is gone. */
export async function tabAddress(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

/** A tab that shows exactly this address, where a grant lets us see it. */
export async function tabShowing(address: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs.find(({ url }) => url === address)?.id;
}

/** Loads a tab's page anew, so that ours runs before its scripts. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
