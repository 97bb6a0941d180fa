import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './harness/chromium.ts';
import { type Desktop, startDesktop } from './harness/desktop.ts';
import { grantHosts } from './harness/grant-hosts.ts';
import { serveFolder } from './harness/serve.ts';
import { waitFor } from './harness/wait.ts';
import { openJeda } from './jeda.ts';

describe('a tab that was open before Jeda came', () => {
  let desktop: Desktop;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let chromium: Chromium;

  beforeEach(async () => {
    desktop = await startDesktop();
    site = await serveFolder(join(import.meta.dirname, '../pages/plain'));
    chromium = await startChromium({ allowNotifications: [site.origin], desktop });
  });
  afterEach(async () => {
    await chromium?.stop();
    await site?.stop();
    await desktop?.stop();
  });

  test('is held from then on, said to need a reload, and after it is connected', async () => {
    const page = await chromium.newPage(site.url);
    const id = await chromium.browser.installExtension(await grantHosts('dist/chromium', [site.origin]));
    const jeda = await openJeda({
      ...chromium,
      page: (path) => chromium.newPage(`chrome-extension://${id}/${path}`),
    });
    await jeda.holdAlways();
    const coverage = async () => {
      const tabId = await jeda.screen.evaluate(
        async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
        site.url,
      );
      return jeda.ask('readCoverage', tabId);
    };
    await waitFor('the page to be told apart', async () => (await coverage()) === 'reload needed');
    await page.evaluate(() => new Notification('caught late'));
    await jeda.waitForBadge('1');
    expect(desktop.shown()).toEqual([]);

    // What the page took before us stays the native: shown at once, never lost.
    await page.evaluate(() => {
      const { first } = globalThis as typeof globalThis & { first?: { Notification: typeof Notification } };
      if (first) new first.Notification('kept the native');
    });
    await desktop.waitForShown('the native', ({ summary }) => summary === 'kept the native');

    await page.reload();
    await waitFor('the page to be connected', async () => (await coverage()) === 'connected');
    await page.evaluate(() => {
      const { first } = globalThis as typeof globalThis & { first?: { Notification: typeof Notification } };
      if (first) new first.Notification('now ours from the first line');
    });
    await jeda.waitForBadge('2');
  });
});

describe('the keyboard', () => {
  test('switches focus on and off, and opens the digest', async () => {
    const chromium = await startChromium({ extension: 'dist/chromium' });
    try {
      const jeda = await openJeda(chromium);
      const worker = await chromium.worker();
      // The browser's own keys are out of reach of a driver: the event they raise is not.
      const press = (command: string): Promise<unknown> =>
        worker.evaluate(`chrome.commands.onCommand.dispatch('${command}')`);
      await press('toggle-focus');
      const title = () => jeda.screen.evaluate(() => chrome.action.getTitle({}));
      await waitFor('focus mode', async () => /focus/i.test(await title()));
      await press('toggle-focus');
      await waitFor('the end of it', async () => !/focus/i.test(await title()));
      await press('open-digest');
      await waitFor('the digest', async () =>
        (await chromium.browser.pages()).some((page) => page.url().includes('/ui/digest/')),
      );
      await press('open-digest');
      await waitFor('one digest, not two', async () => {
        const open = (await chromium.browser.pages()).filter((page) => page.url().includes('/ui/digest/'));
        return open.length === 1;
      });
    } finally {
      await chromium.stop();
    }
  });
});
