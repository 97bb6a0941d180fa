import { describe, expect, test } from 'vitest';
import { isOwnPage, pageSender, type Sender } from '../../src/background/sender.ts';

const own = 'chrome-extension://jeda/';
const inTab = { tab: { id: 7 }, frameId: 3 };

describe('a page', () => {
  test('is who the browser says it is', () => {
    const from = pageSender({ origin: 'https://chat.example', url: 'https://chat.example/a', ...inTab });
    expect(from).toMatchObject({ origin: 'https://chat.example', tab: { tabId: 7, frameId: 3 } });
  });

  test('without an origin goes by its address, as in older browsers', () => {
    expect(pageSender({ url: 'https://chat.example:8443/a', ...inTab })?.origin).toBe(
      'https://chat.example:8443',
    );
  });

  test.each<[string, Sender]>([
    ['nobody', {}],
    ['no tab', { origin: 'https://chat.example' }],
    ['a tab without an id', { origin: 'https://chat.example', tab: {} }],
    ['a sandboxed frame', { origin: 'null', ...inTab }],
    ['a page of ours', { origin: 'chrome-extension://jeda', ...inTab }],
    ['a file', { origin: 'file://', ...inTab }],
    ['a blank page', { url: 'about:blank', ...inTab }],
    ['no address', { url: 'nonsense', ...inTab }],
  ])('is not %s', (_, sender) => {
    expect(pageSender(sender)).toBeUndefined();
  });

  test.each([
    ['https://chat.example/rooms#7', 'https://chat.example/rooms#7'],
    ['https://evil.example/', 'https://chat.example/'],
    ['http://chat.example/', 'https://chat.example/'],
    ['javascript:alert(1)', 'https://chat.example/'],
    ['blob:https://chat.example/1', 'https://chat.example/'],
    ['', 'https://chat.example/'],
  ])('that says it is at %s is believed to be at %s', (claimed, believed) => {
    const from = pageSender({ origin: 'https://chat.example', ...inTab });
    expect(from?.pageAt(claimed).href).toBe(believed);
  });
});

test.each<[string, Sender, boolean]>([
  ['a page of ours', { url: `${own}src/ui/popup/index.html` }, true],
  ['another extension', { url: 'chrome-extension://other/index.html' }, false],
  ['one whose id begins like ours', { url: 'chrome-extension://jeda2/index.html' }, false],
  ['a website', { url: 'https://chat.example/chrome-extension://jeda/' }, false],
  ['nobody', {}, false],
])('%s may change things: %s', (_, sender, may) => {
  expect(isOwnPage(sender, own)).toBe(may);
});
