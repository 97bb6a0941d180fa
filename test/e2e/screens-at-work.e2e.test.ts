import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './harness/chromium.ts';
import { waitFor } from './harness/wait.ts';
import { digestOf, fill, heldOf, type Stored, withEarlier } from './stored-rows.ts';

const welcome = 'src/ui/welcome/index.html';
const digest = 'src/ui/digest/index.html';

describe('working through a digest', () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await startChromium({ extension: 'dist/chromium' });
    page = await chromium.page(welcome);
  });

  afterAll(async () => {
    await chromium?.stop();
  });

  async function open(stored: Stored): Promise<void> {
    await fill(page, stored);
    await page.goto(chromium.pageUrl(digest));
    await page.waitForSelector('article');
  }

  const rows = (): Promise<number> => page.evaluate(() => document.querySelectorAll('article').length);
  const toast = (): Promise<string> =>
    page.evaluate(() => document.querySelector('.toast')?.textContent ?? '');
  const hasRows = (count: number) => waitFor(`${count} rows`, async () => (await rows()) === count);

  test('prints the receipt, and keeps what pages wrote as text', async () => {
    await open(digestOf(26));
    const text = await page.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('31 raised = 26 here + 3 passed + 2 already read');
    expect(text).toContain('<b>not bold</b> & "quoted"');
    expect(await page.evaluate(() => document.querySelectorAll('main b').length)).toBe(0);
  });

  test('with nothing released yet says what waits, and brings it out', async () => {
    await fill(page, heldOf(3));
    await page.goto(chromium.pageUrl(digest));
    await waitFor('what waits', () =>
      page.evaluate(() => document.body.textContent?.includes('3 messages waiting')),
    );
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Release now')?.click(),
    );
    await hasRows(3);
  });

  test('after later, as after done, the next row has the focus', async () => {
    await open(digestOf(8));
    const before = await rows();
    await page.keyboard.press('j');
    await page.keyboard.press('l');
    await hasRows(before - 1);
    await waitFor('the store to follow', async () => (await toast()).includes('Put off'));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('article');
  });

  test('from the keyboard: next, done, later, undo, help', async () => {
    await open(digestOf(8));
    const before = await rows();
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? undefined);
    await page.keyboard.press('j');
    const first = await focused();
    await page.keyboard.press('j');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);

    await page.keyboard.press('d');
    await hasRows(before - 1);
    expect(await focused()).toBeDefined();
    expect(await toast()).toContain('Marked as done');
    await page.keyboard.press('u');
    await hasRows(before);

    await page.keyboard.press('l');
    await hasRows(before - 1);
    expect(await toast()).toContain('Put off until');
    await page.keyboard.press('u');
    await hasRows(before);

    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    expect(await page.evaluate(() => document.querySelector('dialog[open] h2')?.textContent)).toBe(
      'Keyboard',
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  });

  test('ends calmly, with everything handled still there to be brought back', async () => {
    await open(digestOf(2));
    for (let left = await rows(); left > 0; left--) {
      await page.click('article [data-act="done"]');
      await hasRows(left - 1);
    }
    await waitFor('the end', () =>
      page.evaluate(() => (document.body.textContent ?? '').includes('All handled')),
    );
    await page.reload();
    await page.waitForSelector('.handled summary');
    await page.click('.handled summary');
    await page.waitForSelector('.handled [data-act="back"]');
    await page.click('.handled [data-act="back"]');
    await hasRows(1);
  });

  test('keeps the focus on the page, whatever goes away under it', async () => {
    await open(digestOf(2));
    const before = await rows();
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.closest('[data-id], h1')?.localName ?? 'nothing');
    for (let left = before; left > 0; left--) {
      await page.focus('article [data-act="done"]');
      await page.keyboard.press('Enter');
      await hasRows(left - 1);
      expect(await focused()).toBe(left > 1 ? 'article' : 'h1');
    }
    await page.focus('.toast button');
    await page.keyboard.press('Enter');
    await hasRows(1);
    expect(await focused()).not.toBe('nothing');

    await page.click('.handled summary');
    await page.waitForSelector('.handled [data-act="back"]');
    await page.focus('.handled [data-act="back"]');
    await page.keyboard.press('Enter');
    await hasRows(before);
    expect(await focused()).toBe('h1');

    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await hasRows(before - 1);
    await page.bringToFront();
    expect(await focused()).toBe('article');
  });

  test('leads to an earlier digest that is not finished', async () => {
    await open(withEarlier(digestOf(2)));
    const link = await page.waitForSelector('.earlier-digests a');
    expect(await page.$eval('.earlier-digests li', (one) => one.textContent)).toContain('3 still open');
    await Promise.all([page.waitForNavigation(), link?.click()]);
    await page.waitForSelector('article');
    expect(await page.evaluate(() => document.body.textContent)).toContain('8 raised = 3 here');
  });

  test('500 held ones are released and painted in one go', async () => {
    await page.goto(chromium.pageUrl(digest));
    await page.waitForSelector('h1');
    const times: number[] = [];
    for (let round = 0; round < 5; round++) times.push(await paintTime(page, heldOf(500)));
    console.log(
      `digest of 500: ${times.map((time) => `${Math.round(time)} ms`).join(', ')} from asked to painted`,
    );
    // The budget of 300 ms belongs to the bench, on a quiet machine; here only what no load explains fails.
    expect(Math.min(...times)).toBeLessThan(1_000);
    // Painted is what fits the screen; the rest follows right behind.
    await waitFor('all rows', async () => (await rows()) > 200);
  });
});

describe('setting windows', () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await startChromium({ extension: 'dist/chromium' });
    page = await chromium.page(welcome);
    await page.waitForSelector('input[type="time"]');
  });

  afterAll(async () => {
    await chromium?.stop();
  });

  const setTime = (at: number, value: string): Promise<void> =>
    page.evaluate(
      (index, time) => {
        const field = document.querySelectorAll<HTMLInputElement>('input[type="time"]')[index];
        if (!field) throw new Error('no such field');
        field.value = time;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      at,
      value,
    );
  const stored = (): Promise<string> =>
    page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')));

  test('an end before the start is said at the field, and nothing is saved', async () => {
    const before = await stored();
    await setTime(1, '08:00');
    await page.click('form.windows [type="submit"]');
    await page.waitForSelector('.window-row + .field-error');
    expect(await page.$eval('.window-row + .field-error', (error) => error.textContent)).toBe(
      'The end must be after the start.',
    );
    expect(await stored()).toBe(before);
  });

  test('put right, it is saved and the next opening follows', async () => {
    await setTime(1, '10:15');
    await page.click('form.windows [type="submit"]');
    await waitFor('it to be saved', async () => (await stored()).includes('"end":615'));
    expect(await page.$eval('.next-window', (line) => line.textContent)).toMatch(/^Next window: .+/);
  });

  test('an address that is none is refused at the field', async () => {
    await page.type('input[type="url"]', 'two words');
    await page.click('form.address [type="submit"]');
    await waitFor('the error', () =>
      page.$eval('#address-error', (error) =>
        (error.textContent ?? '').startsWith('This is not a web address'),
      ),
    );
  });
});

/** From asking for the release of what is held to the frame after its rows are in the page. */
async function paintTime(page: Page, held: Stored): Promise<number> {
  await fill(page, {});
  await page.reload();
  await page.waitForSelector('.empty');
  await fill(page, held);
  // Awake and with its database open, as it is when a window opens.
  await page.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'wake', timestamp: Date.now() }));
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const watcher = new MutationObserver(() => {
          if (!document.querySelector('article')) return;
          watcher.disconnect();
          // Two frames: the first is drawn from what was just put in, the second begins when that one is out.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        void chrome.runtime.sendMessage({ id: 2, type: 'releaseNow', timestamp: Date.now() });
      }),
  );
}
