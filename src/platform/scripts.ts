import type { Scripting } from 'webextension-polyfill';
import type { PageWorld } from '../messages/page-bridge.ts';
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
  // Not even for a moment without them: a tab that loads just then would have no hook.
  if (isSame(before, patterns, scripts)) return;
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

function isSame(
  before: readonly Scripting.RegisteredContentScript[],
  patterns: readonly string[],
  scripts: PageScripts,
): boolean {
  const sorted = (list: readonly string[] = []) => [...list].sort().join(' ');
  const files = before.flatMap(({ js = [] }) => js.map((file) => file.replace(/^\//u, '')));
  const wanted = patterns.length
    ? [scripts.bridge, scripts.hook].map((file) => file.replace(/^\//u, ''))
    : [];
  return (
    sorted(files) === sorted(wanted) && before.every(({ matches }) => sorted(matches) === sorted(patterns))
  );
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

/** Tabs at addresses that match; those asleep get the scripts when they wake. */
export async function tabsAt(patterns: readonly string[]): Promise<number[]> {
  if (!patterns.length) return [];
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** What the bridge of a frame says of itself; `undefined` where there is none. */
export async function bootOf(tabId: number): Promise<'early' | 'late' | undefined> {
  const isEarly = await inBridge(tabId, 0, () =>
    (globalThis as unknown as PageWorld).jedaBridge?.tell('early'),
  );
  return typeof isEarly === 'boolean' ? (isEarly ? 'early' : 'late') : undefined;
}

/** Lets the page's own handlers see a click on one of its notifications; false when they are gone. */
export async function replayClick(id: string, frame: { tabId: number; frameId: number }): Promise<boolean> {
  const act = (one: string) => (globalThis as unknown as PageWorld).jedaBridge?.tell('click', one);
  return (await inBridge(frame.tabId, frame.frameId, act, [id])) === true;
}

/** Looks for what tells a self-hosted chat, once a page; `''` when there is none. */
export async function findMark(
  marks: readonly { readonly site: string; readonly selector: string }[],
  frame: { tabId: number; frameId: number },
): Promise<string> {
  const look = (all: typeof marks) => {
    const { document, jedaBridge } = globalThis as unknown as PageWorld;
    const found = all.find(({ selector }) => document.querySelector(selector))?.site ?? '';
    if (jedaBridge) jedaBridge.mark = found;
    return found;
  };
  const found = await inBridge(frame.tabId, frame.frameId, look, [marks]);
  return typeof found === 'string' ? found : '';
}

async function inBridge<A extends unknown[]>(
  tabId: number,
  frameId: number,
  func: (...args: A) => unknown,
  args?: A,
): Promise<unknown> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [run] = await browser.scripting.executeScript({
      target,
      func,
      injectImmediately: true,
      ...(args && { args }),
    });
    return run?.result;
  } catch {
    // The frame is gone, or no page of a granted site.
    return undefined;
  }
}
