// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../src/ui/digest/keep-focus.ts';

let stop: () => void;
let page: HTMLElement;

/** An element with the focus on it, or a way to say that there is none. */
function find(selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
}

/** What a removal leads to, once all that follows it is over. */
async function gone(selector: string): Promise<string> {
  find(selector).remove();
  await new Promise((resolve) => setTimeout(resolve));
  const { activeElement } = document;
  return activeElement?.closest('[data-id]')?.getAttribute('data-id') ?? activeElement?.localName ?? '';
}

beforeEach(() => {
  page = document.createElement('main');
  const title = document.createElement('h1');
  title.tabIndex = -1;
  page.append(title);
  for (const [name, id] of [
    ['article', 'a'],
    ['article', 'b'],
    ['article', 'c'],
    ['li', 'x'],
    ['li', 'y'],
  ] as const) {
    const row = document.createElement(name);
    row.dataset['id'] = id;
    if (name === 'article') row.tabIndex = -1;
    row.append(document.createElement('button'));
    page.append(row);
  }
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.append(document.createElement('button'));
  page.append(toast);
  document.body.append(page);
  stop = keepFocus(page);
});

afterEach(() => {
  stop();
  page.remove();
});

it('goes on to the next row, else to the one before, else to the title', async () => {
  find('[data-id="b"] button').focus();
  expect(await gone('[data-id="b"]')).toBe('c');
  expect(await gone('[data-id="c"]')).toBe('a');
  expect(await gone('[data-id="a"]')).toBe('h1');
});

it('stays in the handled list while something is left in it', async () => {
  find('[data-id="x"] button').focus();
  expect(await gone('[data-id="x"]')).toBe('y');
  expect(document.activeElement?.localName).toBe('button');
  expect(await gone('[data-id="y"]')).toBe('h1');
});

it('goes back from a toast that is over to the row last worked on', async () => {
  find('[data-id="b"]').focus();
  find('.toast button').focus();
  expect(await gone('.toast')).toBe('b');
});

it('takes the focus from nobody', async () => {
  find('[data-id="a"]').focus();
  find('.toast button').focus();
  await gone('[data-id="a"]');
  expect(document.activeElement).toBe(find('.toast button'));
});
