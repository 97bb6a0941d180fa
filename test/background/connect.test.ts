import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readCoverage, syncScripts } from '../../src/background/connect.ts';
import { isConnected } from '../../src/background/connected.ts';
import { freshBrowser, state } from './browser-state.ts';

// What the build makes of these imports: a path in the package.
vi.mock('../../src/content/main.iife.ts?script', () => ({ default: '/bridge.js' }));
vi.mock('../../src/page/notification-hook.iife.ts?script', () => ({ default: '/hook.js' }));

beforeEach(freshBrowser);

const bridge = (isEarly: boolean) => ({
  jedaBridge: { tell: (verb: string) => verb === 'early' && isEarly },
});
const tabAt = async (url: string) => (await fakeBrowser.tabs.create({ url }))?.id ?? -1;

test.each([
  [['https://chat.example/*'], 'https://chat.example:8443', true],
  [['https://chat.example/*'], 'https://other.example', false],
  [['*://*/*'], 'http://other.example', true],
  [['<all_urls>'], 'https://other.example', true],
  [[], 'https://chat.example', false],
])('with the grants %j, %s is connected: %s', async (origins, origin, connected) => {
  state.origins = origins;
  expect(await isConnected(origin)).toBe(connected);
});

describe('the coverage of a tab', () => {
  test.each([
    ['whose page ran after our script', 'https://chat.example/', bridge(true), 'connected'],
    ['that was open before', 'https://chat.example/', bridge(false), 'reload needed'],
    ['where our script is not', 'https://chat.example/', {}, 'reload needed'],
    ['where nothing may run', 'https://chat.example/', undefined, 'reload needed'],
    ['without a grant', 'https://other.example/', bridge(true), 'not connected'],
    ['of the browser itself', 'chrome://settings/', undefined, 'not a site'],
  ])('%s (%s) is said honestly', async (_, url, page, coverage) => {
    state.origins = ['https://chat.example/*'];
    state.page = page;
    expect(await readCoverage(await tabAt(url))).toBe(coverage);
  });

  test('that is gone is not connected', async () => {
    expect(await readCoverage(999)).toBe('not connected');
  });
});

describe('the page scripts', () => {
  const matches = () => state.registered.map(({ id, matches: patterns }) => [id, patterns]);

  test('run where there is a grant, the bridge before the hook', async () => {
    state.origins = ['https://chat.example/*', 'chrome://favicon/*'];
    await syncScripts();
    expect(matches()).toEqual([
      ['1-bridge', ['https://chat.example/*']],
      ['2-hook', ['https://chat.example/*']],
    ]);
    expect(state.registered).toMatchObject([
      { js: ['/bridge.js'], world: 'ISOLATED', runAt: 'document_start', persistAcrossSessions: true },
      { js: ['/hook.js'], world: 'MAIN', runAt: 'document_start', persistAcrossSessions: true },
    ]);
  });

  test('are left as they are when nothing changed: a tab that loads just then would have none', async () => {
    state.origins = ['https://a.example/*', 'https://b.example/*'];
    await syncScripts();
    const before = state.registered;
    state.origins.reverse();
    await syncScripts();
    expect(state.registered).toBe(before);
    expect(state.registrations).toBe(1);
  });

  test('follow the grants, and are gone with the last', async () => {
    state.origins = ['https://a.example/*'];
    await syncScripts();
    state.origins = ['https://a.example/*', 'https://b.example/*'];
    await syncScripts();
    expect(state.registered.map(({ matches: all }) => all)).toEqual([state.origins, state.origins]);
    state.origins = ['https://b.example/*'];
    await syncScripts();
    expect(state.registered.map(({ matches: all }) => all)).toEqual([state.origins, state.origins]);
    state.origins = [];
    await syncScripts();
    expect(state.registered).toEqual([]);
    expect(state.registrations).toBe(3);
  });

  test('are made whole when one of them is missing', async () => {
    state.origins = ['https://a.example/*'];
    await syncScripts();
    state.registered = state.registered.slice(0, 1);
    await syncScripts();
    expect(state.registered.map(({ id }) => id)).toEqual(['1-bridge', '2-hook']);
  });

  test('start in a tab that was open before, the bridge first', async () => {
    const tabId = await tabAt('https://chat.example/');
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValueOnce([await fakeBrowser.tabs.get(tabId)] as never);
    state.origins = ['https://chat.example/*'];
    state.page = {};
    await syncScripts();
    expect(state.injected).toEqual([
      { tabId, files: ['/bridge.js'], world: 'ISOLATED' },
      { tabId, files: ['/hook.js'], world: 'MAIN' },
    ]);
  });

  test.each([true, false])('start no second time where they run already (early: %s)', async (isEarly) => {
    const tabId = await tabAt('https://chat.example/');
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValueOnce([await fakeBrowser.tabs.get(tabId)] as never);
    state.origins = ['https://chat.example/*'];
    state.page = bridge(isEarly);
    await syncScripts();
    expect(state.asked).toMatchObject([{ tabId, frameIds: [0] }]);
    expect(state.injected).toEqual([]);
  });

  test('that a tab refuses leave the others alone', async () => {
    await tabAt('https://chat.example/');
    state.origins = ['https://chat.example/*'];
    state.page = undefined;
    await expect(syncScripts()).resolves.toBeUndefined();
  });
});
