import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from './harness/wait.ts';
import { type Setting, startSetting } from './setting.ts';

describe('bad input of a page', () => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await startSetting();
  });
  afterAll(() => setting?.stop());
  afterEach(async () => {
    await setting.jeda.ask('releaseNow');
    setting.desktop.clear();
  });

  test('a title of 10 MB is held with its beginning, and the page keeps it whole', async () => {
    const { page, jeda } = setting;
    const length = await page.evaluate(
      () => new Notification('x'.repeat(10_000_000), { body: 'long' }).title.length,
    );
    expect(length).toBe(10_000_000);
    await jeda.waitForBadge('1');
    await jeda.ask('releaseNow');
    const { rows, page: digest } = await jeda.digest(1);
    expect(rows[0]?.text).toContain('long');
    expect(rows[0]?.text.length).toBeLessThan(3_000);
    await digest.close();
  });

  test('cyclic data is held, without the data', async () => {
    await setting.page.evaluate(() => {
      const data: Record<string, unknown> = {};
      data['self'] = data;
      new Notification('cyclic', { data });
    });
    await setting.jeda.waitForBadge('1');
  });

  test('a frame whose scripts do not run keeps no trace of us', async () => {
    const { page } = setting;
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-same-origin');
      frame.src = '/';
      document.body.append(frame);
    });
    await waitFor('its status line to be empty', () =>
      page.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentWindow;
        return inside?.document.readyState === 'complete' && inside.status === '';
      }),
    );
    await page.reload();
  });

  test('the permission is read as the browser says it, whatever the page puts in its place', async () => {
    const { chromium, jeda, url } = setting;
    const page = await chromium.newPage(url);
    await page.evaluate(() => {
      Object.defineProperty(Notification, 'permission', { get: () => 'denied', configurable: true });
      new Notification('held all the same');
    });
    await jeda.waitForBadge('1');
    await page.close();
  });

  test('an error of the browser’s own for what the native refuses, and nothing is stored', async () => {
    const before = await setting.jeda.standings();
    const errors = await setting.page.evaluate(() =>
      [
        () => Reflect.construct(Notification, [Symbol('no')]),
        () =>
          new Notification('t', {
            get body(): string {
              throw new EvalError('mine');
            },
          }),
        () => new Notification('t', { data: () => 1 }),
      ].map((act) => {
        try {
          act();
          return 'no error';
        } catch (error) {
          return error instanceof Error ? error.name : 'another';
        }
      }),
    );
    expect(errors).toEqual(['TypeError', 'EvalError', 'DataCloneError']);
    expect(await setting.jeda.standings()).toEqual(before);
  });

  test('10,000 in a loop are each held or shown: none is lost', async () => {
    const { page, jeda, desktop } = setting;
    const { held: before = 0, passed: passedBefore = 0 } = await jeda.standings();
    await page.evaluate(() => {
      for (let i = 0; i < 10_000; i++) new Notification('flood', { body: `flood ${i}` });
    });
    const sum = await waitFor(
      '10,000 to be accounted for',
      async () => {
        const { held = 0, passed = 0 } = await jeda.standings();
        const now = { held: held - before, passed: passed - passedBefore };
        return now.held + now.passed >= 10_000 ? now : undefined;
      },
      { timeout: 60_000, interval: 500 },
    );
    console.log(
      `10,000 in a loop: ${sum.held} held, ${sum.passed} shown natively (${desktop.shown().length} on the desktop)`,
    );
    expect(sum.held + sum.passed).toBe(10_000);
  });

  test('a page that overwrites what the hook uses is held all the same', async () => {
    const { page, jeda, desktop } = setting;
    await page.evaluate(() => {
      const refuse = (): never => {
        throw new Error('poisoned');
      };
      for (const owner of [
        Array.prototype,
        String.prototype,
        EventTarget.prototype,
        Map.prototype,
        Promise.prototype,
      ])
        for (const key of [
          'push',
          'split',
          'slice',
          'map',
          'dispatchEvent',
          'addEventListener',
          'get',
          'then',
        ])
          if (key in owner) Object.defineProperty(owner, key, { value: refuse, configurable: true });
      for (const name of ['CustomEvent', 'Event', 'URL', 'WeakMap', 'Proxy'])
        Object.defineProperty(globalThis, name, { value: refuse });
      JSON.stringify = refuse;
      Reflect.apply = refuse;
      Reflect.construct = refuse;
      Object.defineProperty(Array.prototype, Symbol.iterator, { value: refuse });
      new Notification('after the poison', { body: 'still held', icon: 'i.png' }).onshow = () => {
        document.title = 'told that it is held';
      };
    });
    await jeda.waitForBadge('1');
    // Sooner than the deadline, after which the page shows natively what it heard nothing of.
    await waitFor('the page to be told', async () => (await page.title()) === 'told that it is held', {
      timeout: 3_000,
    });
    expect(desktop.shown()).toEqual([]);
    await page.reload();
  });

  test('an unknown or malformed message changes nothing, and the background goes on', async () => {
    const { jeda, page } = setting;
    const send = (message: unknown) =>
      jeda.screen.evaluate(async (what) => {
        try {
          return await chrome.runtime.sendMessage(what);
        } catch {
          return 'refused';
        }
      }, message);
    await send({ type: 'noSuchMessage', id: 1, timestamp: 1 });
    await send('text');
    await send({
      type: 'setSchedule',
      id: 1,
      timestamp: 1,
      data: [[{ start: 600, end: 500 }], [], [], [], [], [], []],
    });
    expect(await jeda.ask('setSchedule', [[{ start: 600, end: 500 }], [], [], [], [], [], []])).toEqual({
      ok: false,
      error: 'badSchedule',
    });
    await page.evaluate(() => new Notification('still there'));
    await jeda.waitForBadge('1');
  });

  test('settings that do not parse give the defaults with a notice, and are kept aside', async () => {
    const { jeda, chromium } = setting;
    const good = await jeda.screen.evaluate(() => chrome.storage.local.get('settings'));
    await jeda.screen.evaluate(() => chrome.storage.local.set({ settings: { schedule: 'nonsense' } }));
    const popup = await chromium.page('src/ui/popup/index.html');
    await waitFor('the notice', () =>
      popup.evaluate(() => document.querySelector('[role="alert"], [role="status"], .notice') !== null),
    );
    await popup.close();
    await jeda.ask('turn', 'on');
    const kept = await jeda.screen.evaluate(() => chrome.storage.local.get('settingsUnreadable'));
    expect(kept).toEqual({ settingsUnreadable: { schedule: 'nonsense' } });
    await jeda.ask('dismissNotice');
    await jeda.screen.evaluate((settings) => chrome.storage.local.set(settings), good);
  });
});
