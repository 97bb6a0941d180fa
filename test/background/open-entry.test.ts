import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openEntry, openPassed } from '../../src/background/open-entry.ts';
import { database, type StoredNotification } from '../../src/store/database.ts';
import { held } from '../store/stored.ts';
import { freshBrowser, monday, state } from './browser-state.ts';

const room = 'https://chat.example/rooms#7';
const now = monday('13:05');

/** Puts a released entry into the store that was raised in this tab. */
async function released(tabId: number, change: Partial<StoredNotification> = {}): Promise<void> {
  const entry = held('a', { address: room, ...change, tab: { tabId, frameId: 2 } });
  await database.notifications.add({ ...entry, standing: 'released', releaseId: '1' });
}

const openTab = async (url: string) => (await fakeBrowser.tabs.create({ url }))?.id ?? -1;
const addressOf = async (tabId: number) => (await fakeBrowser.tabs.get(tabId))?.url;
const openAddresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

beforeEach(freshBrowser);

describe('opening an entry', () => {
  test('replays the page’s own click, in the frame that raised it', async () => {
    const tabId = await openTab('https://chat.example/');
    const tell = vi.fn(() => true);
    state.page = { jedaBridge: { tell } };
    await released(tabId);
    expect(await openEntry('a', now)).toBe('replayed');
    expect(state.asked).toEqual([{ tabId, frameIds: [2], args: ['a'] }]);
    expect(tell.mock.calls).toEqual([['click', 'a']]);
    expect(await addressOf(tabId)).toBe('https://chat.example/');
  });

  test.each([
    ['the page has no handler for it', { jedaBridge: { tell: () => false } }],
    ['nobody is in the page any more', {}],
    ['the frame is gone', undefined],
  ])('goes to the stored address in the same tab when %s', async (_, page) => {
    const tabId = await openTab('https://chat.example/');
    state.page = page;
    await released(tabId);
    expect(await openEntry('a', now)).toBe('address');
    expect(await addressOf(tabId)).toBe(room);
  });

  test('only shows the tab when it is at that address already, or has none', async () => {
    const tabId = await openTab(room);
    await released(tabId);
    expect(await openEntry('a', now)).toBe('tab');
    await database.notifications.update('a', { address: undefined });
    expect(await openEntry('a', now)).toBe('tab');
  });

  test('opens the stored address when the tab is gone', async () => {
    await released(999);
    expect(await openEntry('a', now)).toBe('address');
    expect(await openAddresses()).toContain(room);
  });

  test('leaves a tab alone that shows another site by now', async () => {
    const tabId = await openTab('https://elsewhere.example/');
    state.page = { jedaBridge: { tell: () => true } };
    await released(tabId);
    expect(await openEntry('a', now)).toBe('address');
    expect(await addressOf(tabId)).toBe('https://elsewhere.example/');
    expect(state.asked).toEqual([]);
  });

  test('takes another tab that shows the address instead of a second one', async () => {
    await openTab(room);
    const before = (await openAddresses()).length;
    await released(999);
    expect(await openEntry('a', now)).toBe('tab');
    expect(await openAddresses()).toHaveLength(before);
  });

  test('without an address of its own never takes the tab away from where it is', async () => {
    const tabId = await openTab('https://chat.example/draft');
    await released(tabId, { address: undefined, page: 'https://chat.example/rooms' });
    expect(await openEntry('a', now)).toBe('tab');
    expect(await addressOf(tabId)).toBe('https://chat.example/draft');
  });

  test('without tab and address goes to the page that raised it, and says that it is only that', async () => {
    await released(999, { address: undefined, page: 'https://chat.example/rooms' });
    expect(await openEntry('a', now)).toBe('tab');
    expect(await openAddresses()).toContain('https://chat.example/rooms');
  });

  test('without tab, address and page goes to the site, and says that it is only that', async () => {
    await released(999, { address: undefined });
    expect(await openEntry('a', now)).toBe('tab');
    expect(await openAddresses()).toContain('https://chat.example/');
  });

  test('nobody knows goes nowhere', async () => {
    expect(await openEntry('unknown', now)).toBe('nowhere');
  });

  test('marks it as opened', async () => {
    await released(999);
    await openEntry('a', now);
    expect((await database.notifications.get('a'))?.handled).toEqual({ how: 'opened', at: now.getTime() });
  });
});

test('what passed and is not kept leads to its address, and nowhere but on the web', async () => {
  await openPassed({ id: 'unknown', address: 'https://chat.example/rooms' }, now);
  expect(await openAddresses()).toContain('https://chat.example/rooms');
  const before = await openAddresses();
  await openPassed({ id: 'unknown', address: 'javascript:alert(1)' }, now);
  expect(await openAddresses()).toEqual(before);
});
