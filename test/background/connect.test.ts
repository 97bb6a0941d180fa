import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readCoverage, setupFor } from '../../src/background/connect.ts';
import { isConnected } from '../../src/background/connected.ts';
import { freshBrowser, state } from './browser-state.ts';

// What the build makes of these imports: a path in the package.
vi.mock('../../src/content/main.iife.ts?script', () => ({ default: '/bridge.js' }));
vi.mock('../../src/page/notification-hook.iife.ts?script', () => ({ default: '/hook.js' }));

beforeEach(freshBrowser);

describe('what a page is told', () => {
  test('at a known address is only what concerns that tool', () => {
    expect(setupFor('https://app.slack.com')).toEqual({ workerMessages: [], marks: [] });
  });

  test('at any other address is how to know the tools people host themselves', () => {
    const { workerMessages, marks } = setupFor('https://chat.example');
    expect(marks.map(({ site }) => site)).toEqual(['conversejs', 'thelounge']);
    expect(workerMessages).toEqual([{ type: 'notification', keys: ['chanId', 'title', 'body'] }]);
  });

  test('has marks that are valid selectors and fit into lines', () => {
    for (const { selector } of setupFor('https://chat.example').marks) expect(selector).not.toContain('\n');
    for (const { type, keys } of setupFor('https://chat.example').workerMessages)
      expect([type, ...keys].join('')).not.toMatch(/[,\n]/u);
  });
});

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
  const tabAt = async (url: string) => (await fakeBrowser.tabs.create({ url }))?.id ?? -1;

  test.each([
    ['whose page ran after our script', 'https://chat.example/', { res: 'early' }, 'connected'],
    ['that was open before', 'https://chat.example/', { res: 'late' }, 'reload needed'],
    ['where our script is not', 'https://chat.example/', undefined, 'reload needed'],
    ['without a grant', 'https://other.example/', { res: 'early' }, 'not connected'],
    ['of the browser itself', 'chrome://settings/', undefined, 'not a site'],
  ])('%s (%s) is said honestly', async (_, url, answer, coverage) => {
    state.origins = ['https://chat.example/*'];
    state.answer = answer;
    expect(await readCoverage(await tabAt(url))).toBe(coverage);
  });

  test('that is gone is not connected', async () => {
    expect(await readCoverage(999)).toBe('not connected');
  });
});
