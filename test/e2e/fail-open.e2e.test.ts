import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from './harness/wait.ts';
import { type Setting, startSetting } from './setting.ts';

describe('when something of ours is gone', () => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await startSetting();
  });
  afterEach(() => setting?.stop());

  test('an uninstalled Jeda leaves pages that notify natively, with their handlers', async () => {
    const { chromium, desktop, page } = setting;
    await chromium.browser.uninstallExtension(chromium.extensionId);
    await page.evaluate(() => {
      const notification = new Notification('after', { body: 'the uninstall' });
      notification.onshow = () => document.body.setAttribute('data-shown', '');
      notification.onclick = () => document.body.setAttribute('data-clicked', '');
    });
    const shown = await desktop.waitForShown('the native one', ({ body }) => body.includes('the uninstall'));
    await waitFor('onshow', () => page.evaluate(() => document.body.hasAttribute('data-shown')));
    desktop.click(shown.id);
    await waitFor('onclick', () => page.evaluate(() => document.body.hasAttribute('data-clicked')));
  });

  test('a background that never answers makes the page show natively after its deadline, and nothing comes out twice', async () => {
    const { chromium, desktop, page, jeda } = setting;
    const worker = await chromium.worker();
    // The background is there but its database is stuck: the commit comes too late.
    await worker.evaluate(
      () =>
        new Promise<void>((ready) => {
          const request = indexedDB.open('jeda');
          request.onsuccess = () => {
            const transaction = request.result.transaction(
              ['notifications', 'waiting', 'tally'],
              'readwrite',
            );
            const until = Date.now() + 5_500;
            const keepOpen = (): void => {
              if (Date.now() < until) transaction.objectStore('tally').get('since').onsuccess = keepOpen;
            };
            keepOpen();
            ready();
          };
        }),
    );
    await page.evaluate(() => new Notification('late', { body: 'came after the deadline' }));
    await desktop.waitForShown('the native one', ({ body }) => body.includes('after the deadline'), 15_000);
    await waitFor('its fate to be told', async () => ((await jeda.standings())['passed'] ?? 0) === 1, {
      timeout: 15_000,
    });
    expect(await jeda.standings()).toEqual({ passed: 1 });
    await jeda.waitForBadge('');
  });
});

describe.each(['default', 'denied'] as const)('a site whose permission is "%s"', (permission) => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await startSetting({ allowNotifications: [] });
  });
  afterEach(() => setting?.stop());

  test('gets the native, untouched, and nothing is stored', async () => {
    const { page, jeda, desktop, origin } = setting;
    if (permission === 'denied') {
      const session = await page.createCDPSession();
      const denied = { permission: { name: 'notifications' }, setting: 'denied', origin } as const;
      await session.send('Browser.setPermission', denied);
    }
    const seen = await page.evaluate(async () => {
      const notification = new Notification('not allowed');
      const error = new Promise((resolve) =>
        notification.addEventListener('error', ({ type }) => resolve(type)),
      );
      return [Notification.permission, await error];
    });
    expect(seen).toEqual([permission, 'error']);
    expect(await jeda.standings()).toEqual({});
    expect(desktop.shown()).toEqual([]);
  });
});

describe('frames', () => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await startSetting();
  });
  afterEach(() => setting?.stop());

  test('holds what about:blank, srcdoc and same-site frames raise', async () => {
    const { page, jeda, desktop } = setting;
    await page.evaluate(async () => {
      const add = async (prepare: (frame: HTMLIFrameElement) => void): Promise<void> => {
        const frame = document.createElement('iframe');
        prepare(frame);
        const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
        document.body.append(frame);
        await loaded;
        const inside = frame.contentWindow as (Window & typeof globalThis) | null;
        if (inside) new inside.Notification('framed', { body: frame.srcdoc || frame.src || 'blank' });
      };
      await add(() => {});
      await add((frame) => {
        frame.srcdoc = '<p>srcdoc</p>';
      });
      await add((frame) => {
        frame.src = location.href;
      });
    });
    await jeda.waitForBadge('3');
    expect(desktop.shown()).toEqual([]);
  });
});
