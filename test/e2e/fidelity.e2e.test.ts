import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { probeNotification } from './fidelity-probes.ts';
import { startChromium } from './harness/chromium.ts';
import { type Desktop, startDesktop } from './harness/desktop.ts';
import { startFirefox } from './harness/firefox.ts';
import { serveFolder } from './harness/serve.ts';
import { openJeda } from './jeda.ts';

describe.each([
  { name: 'Chromium', start: startChromium, built: 'dist/chromium' },
  { name: 'Firefox', start: startFirefox, built: 'dist/firefox' },
])('a page in $name', ({ start, built }) => {
  let desktop: Desktop;
  let site: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    desktop = await startDesktop();
    site = await serveFolder(join(import.meta.dirname, '../pages/plain'));
  });
  afterAll(async () => {
    await site?.stop();
    await desktop?.stop();
  });

  async function probe(isHolding: boolean): Promise<Record<string, unknown>> {
    const browser = await start({
      allowNotifications: [site.origin],
      desktop,
      ...(isHolding && { extension: built, hosts: [site.origin] }),
    });
    try {
      if (isHolding) await (await openJeda(browser)).holdAlways();
      const page = await browser.newPage(site.url);
      return await page.evaluate(probeNotification);
    } finally {
      await browser.stop();
    }
  }

  test('cannot tell a held notification from a native one', async () => {
    const native = await probe(false);
    const shownNatively = desktop.shown().length;
    desktop.clear();
    const held = await probe(true);
    expect(held).toEqual(native);
    expect(native['events']).toEqual(['show true false', 'onshow', 'close true false', 'onclose']);
    expect(desktop.shown()).toEqual([]);
    console.log(
      `${Object.keys(native).length} probes agree; ${shownNatively} were shown natively without Jeda`,
    );
  });
});
