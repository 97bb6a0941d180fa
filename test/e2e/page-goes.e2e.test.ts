import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from './harness/wait.ts';
import { type Setting, startSetting } from './setting.ts';

describe('what a page does after it has raised', () => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await startSetting();
  });
  afterAll(() => setting?.stop());
  afterEach(() => setting.jeda.ask('releaseNow'));

  /** Not through the driver's own evaluation, which counts as something the person did in the page. */
  async function raiseAndClose(title: string): Promise<unknown> {
    const session = await setting.page.createCDPSession();
    const expression = `new Promise((closed) => {
      const notification = new Notification(${JSON.stringify(title)});
      notification.onshow = () => notification.close();
      notification.onclose = ({ type }) => closed(type);
    })`;
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  }

  test('a close by its own timer is not taken for read, also with the page in front', async () => {
    const { page, jeda } = setting;
    await page.bringToFront();
    expect(await raiseAndClose('tidied up')).toBe('close');
    await jeda.waitForBadge('1');
    expect((await jeda.standings())['held']).toBe(1);
  });

  test('a close just after the person did something there is, and it comes along already handled', async () => {
    const { page, jeda } = setting;
    await page.bringToFront();
    await page.mouse.click(20, 20);
    await raiseAndClose('read in the page');
    await waitFor('it to be read', async () => (await jeda.standings())['read elsewhere'] === 1);
    await page.evaluate(() => new Notification('still to read'));
    await jeda.waitForBadge('1');
    await jeda.ask('releaseNow');
    const { page: digest } = await jeda.digest(1);
    const text = await digest.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('1 already read');
    await digest.close();
  });

  test.each([
    [0, 'awake'],
    [20, 'awake'],
    [100, 'awake'],
    [0, 'asleep'],
    [20, 'asleep'],
    [100, 'asleep'],
    [400, 'asleep'],
  ])('going away after %s ms, with the background %s, loses none of twenty', async (after, background) => {
    const { jeda, chromium, url, desktop } = setting;
    const before = (await jeda.standings())['held'] ?? 0;
    const shownBefore = desktop.shown().length;
    const leaving = await chromium.newPage(url);
    if (background === 'asleep') await chromium.killWorker();
    else await jeda.ask('wake');
    await leaving.evaluate((delay) => {
      for (let i = 0; i < 20; i++) new Notification(`last words ${i}`);
      setTimeout(() => location.assign('about:blank'), delay);
    }, after);
    await waitFor('all of them', async () => {
      const held = ((await jeda.standings())['held'] ?? 0) - before;
      return held + desktop.shown().length - shownBefore >= 20;
    });
    await leaving.close();
  });

  test('going away before the answer, what would pass is shown in its place, once', async () => {
    const { jeda, chromium, url, desktop } = setting;
    await jeda.ask('turn', 'off');
    desktop.clear();
    const leaving = await chromium.newPage(url);
    await chromium.killWorker();
    await leaving.evaluate(() => {
      for (let i = 0; i < 3; i++) new Notification('Ana', { body: `goodbye ${i}` });
      location.assign('about:blank');
    });
    await waitFor('all three', async () => desktop.shown().length >= 3);
    expect(
      desktop
        .shown()
        .map(({ body }) => body.split('\n').find((line) => line.startsWith('goodbye')))
        .sort(),
    ).toEqual(['goodbye 0', 'goodbye 1', 'goodbye 2']);
    await jeda.ask('turn', 'on');
    await leaving.close();
  });

  test.each(['before', 'after'])(
    'a document written anew %s its first one leaves its last words too',
    async (when) => {
      const { jeda, chromium, url } = setting;
      const { held: before = 0 } = await jeda.standings();
      const page = await chromium.newPage(url);
      if (when === 'after') await page.evaluate(() => new Notification('the first'));
      const expected = before + (when === 'after' ? 6 : 5);
      await page.evaluate(() => {
        document.open();
        document.write('<p>Another document');
        document.close();
      });
      await chromium.killWorker();
      await page.evaluate(() => {
        for (let i = 0; i < 5; i++) new Notification(`last words ${i}`);
        location.assign('about:blank');
      });
      await waitFor('all of them', async () => (await jeda.standings())['held'] === expected);
      await page.close();
    },
  );

  test('what is raised while the page goes is left too, whatever the page’s own listeners stop', async () => {
    const { jeda, chromium, url } = setting;
    const { held: before = 0 } = await jeda.standings();
    const page = await chromium.newPage(url);
    await chromium.killWorker();
    await page.evaluate(() => {
      addEventListener('pagehide', (event) => {
        event.stopImmediatePropagation();
        new Notification('goodbye');
      });
      location.assign('about:blank');
    });
    await waitFor('it to be held', async () => (await jeda.standings())['held'] === before + 1);
    await page.close();
  });

  test('a page that comes back from the cache goes on being held', async () => {
    const { jeda, chromium, url, desktop } = setting;
    const { held: before = 0 } = await jeda.standings();
    desktop.clear();
    const page = await chromium.newPage(url);
    await chromium.killWorker();
    await page.evaluate((other) => {
      Reflect.set(window, 'isTheSame', true);
      new Notification('before the way out');
      location.assign(other);
    }, `${url}?other`);
    await waitFor('the other page', () => page.url().endsWith('?other'));
    await page.goBack();
    await waitFor('the first to be held', async () => (await jeda.standings())['held'] === before + 1);
    const isCached = await page.evaluate(() => Reflect.has(window, 'isTheSame'));
    console.log(`back from the cache: ${isCached}`);
    await page.evaluate(() => new Notification('after the return'));
    await waitFor('the second', async () => (await jeda.standings())['held'] === before + 2, {
      timeout: 3_000,
    });
    expect(desktop.shown()).toEqual([]);
    await page.close();
  });

  test('a document written anew keeps its way to us', async () => {
    const { jeda, chromium, url } = setting;
    const { held: before = 0 } = await jeda.standings();
    const page = await chromium.newPage(url);
    await page.evaluate(() => {
      document.open();
      document.write('<p>Another document');
      document.close();
      new Notification('from the new document');
    });
    await waitFor('it to be held', async () => (await jeda.standings())['held'] === before + 1);
    await page.close();
  });
});
