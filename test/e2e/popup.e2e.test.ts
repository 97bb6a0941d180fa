import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './harness/chromium.ts';
import { waitFor } from './harness/wait.ts';

describe('the popup', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await startChromium({ extension: 'dist/chromium' });
  });
  afterAll(() => chromium?.stop());

  test('shows at once that a focus session runs, and that it is over', async () => {
    const page = await chromium.page('src/ui/popup/index.html');
    const toggle = await page.waitForSelector('[role="switch"]');
    const isOn = () =>
      page.evaluate(() => document.querySelector('[role="switch"]')?.getAttribute('aria-checked'));
    await toggle?.click();
    await waitFor('it to be on', async () => (await isOn()) === 'true', { timeout: 3_000 });
    expect(await page.evaluate(() => document.querySelector('h2')?.textContent)).toContain('Focus until');
    await toggle?.click();
    await waitFor('it to be off', async () => (await isOn()) === 'false', { timeout: 3_000 });
  });
});
