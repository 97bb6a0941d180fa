import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleWaiting } from '../ui/examples.ts';
import { type Chromium, startChromium } from './harness/chromium.ts';
import { waitFor } from './harness/wait.ts';
import { digestOf, fill, finished, type Stored, withEarlier } from './stored-rows.ts';

const pictures = '.cache/screenshots';
const popup = 'src/ui/popup/index.html';
const welcome = 'src/ui/welcome/index.html';
const digest = 'src/ui/digest/index.html';

describe.each(['en', 'id'] as const)('the screens in %s', (language) => {
  let chromium: Chromium;
  let page: Page;
  const said: string[] = [];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    chromium = await startChromium({
      extension: 'dist/chromium',
      hosts: ['https://app.slack.com/*', 'https://chat.example/*'],
      language,
    });
    page = await chromium.page(welcome);
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => said.push(message.text()));
  });

  afterAll(async () => {
    await chromium?.stop();
  });

  async function show(path: string, stored: Stored, width: number, theme: string): Promise<void> {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await fill(page, stored);
    await page.goto(chromium.pageUrl(path));
    await waitFor('the page to be drawn', () =>
      page.evaluate(
        () => document.querySelector('h1, .panel') !== null && !document.querySelector('[aria-busy="true"]'),
      ),
    );
  }

  const screens: readonly (readonly [name: string, path: string, stored: Stored])[] = [
    ['popup', popup, { waiting: exampleWaiting }],
    ['welcome', welcome, {}],
    ['digest', digest, digestOf(26)],
    ['digest-finished', digest, withEarlier(finished(digestOf(4)))],
    ['digest-nothing', digest, {}],
    ['digest-one', digest, digestOf(1)],
  ];
  const cases = screens.flatMap(([name, path, stored]) =>
    ['light', 'dark'].flatMap((theme) =>
      (name === 'popup' ? [380] : [380, 1280]).map((width) => ({ name, path, stored, theme, width })),
    ),
  );

  test.each(cases)('$name, $theme, $width px wide: usable by everybody, nothing cut off', async (one) => {
    await show(one.path, one.stored, one.width, one.theme);
    await page.screenshot({ path: `${pictures}/${one.name}-${one.width}-${one.theme}-${language}.png` });
    expect(await accessProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(one.width);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(said).toEqual([]);
  });

  test('the popup is small', async () => {
    await show(popup, { waiting: exampleWaiting }, 380, 'light');
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(250);
  });
});

/** What axe finds wrong, one line each. In a string, for the test's own build must not rename anything in it. */
async function accessProblems(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) =>
    id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
}
