import { mkdirSync } from 'node:fs';
import { startChromium } from '../test/e2e/harness/chromium.ts';
import { waitFor } from '../test/e2e/harness/wait.ts';
import { digestOf, fill, heldOf, type Stored } from '../test/e2e/stored-rows.ts';

/** `npm run screenshots`: the pictures of the README, taken of the built extension. */
const folder = 'docs/pictures';

const pictures: readonly { name: string; path: string; width: number; height: number; stored: Stored }[] = [
  { name: 'popup', path: 'src/ui/popup/index.html', width: 380, height: 560, stored: heldOf(18) },
  { name: 'welcome', path: 'src/ui/welcome/index.html', width: 1280, height: 900, stored: {} },
  { name: 'digest', path: 'src/ui/digest/index.html', width: 1280, height: 620, stored: digestOf(26) },
];

mkdirSync(folder, { recursive: true });
const chromium = await startChromium({ extension: 'dist/chromium', hosts: ['https://app.slack.com/*'] });
try {
  const page = await chromium.page('src/ui/welcome/index.html');
  for (const { name, path, width, height, stored } of pictures) {
    await page.setViewport({ width, height });
    await fill(page, stored);
    await page.goto(chromium.pageUrl(path));
    await waitFor(`${name} to be drawn`, () =>
      page.evaluate(
        () => document.querySelector('h1, .panel') !== null && !document.querySelector('[aria-busy="true"]'),
      ),
    );
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`${folder}/${name}.png`);
  }
} finally {
  await chromium.stop();
}
