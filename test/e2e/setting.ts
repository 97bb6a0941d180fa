import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserOptions } from './harness/browser-under-test.ts';
import { type Chromium, startChromium } from './harness/chromium.ts';
import { type Desktop, startDesktop } from './harness/desktop.ts';
import { serveFolder } from './harness/serve.ts';
import { type Jeda, openJeda } from './jeda.ts';

/** Chromium with Jeda holding, on a plain page of a connected site. */
export interface Setting {
  readonly desktop: Desktop;
  readonly chromium: Chromium;
  readonly jeda: Jeda;
  readonly page: Page;
  readonly url: string;
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts all of it; the page is in front. */
export async function startSetting(options: Partial<BrowserOptions> = {}): Promise<Setting> {
  const desktop = await startDesktop();
  const site = await serveFolder(join(import.meta.dirname, '../pages/plain'));
  const chromium = await startChromium({
    extension: 'dist/chromium',
    hosts: [site.origin],
    allowNotifications: [site.origin],
    desktop,
    ...options,
  });
  const jeda = await openJeda(chromium);
  await jeda.holdAlways();
  return {
    desktop,
    chromium,
    jeda,
    page: await chromium.newPage(site.url),
    url: site.url,
    origin: site.origin,
    stop: async () => {
      await chromium.stop();
      await site.stop();
      await desktop.stop();
    },
  };
}
