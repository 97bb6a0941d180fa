import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from './harness/wait.ts';
import { type Setting, startSetting } from './setting.ts';

const made = 300;

describe('the loss gate', () => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await startSetting();
  });
  afterAll(() => setting?.stop());

  test(`loses none of ${made} notifications while the worker is killed every 150 ms, and shows none twice`, async () => {
    const { chromium, desktop, jeda, page } = setting;
    const raising = page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) {
        new Notification(`Ana ${i}`, { body: `message ${i} of the gate` });
        await new Promise((next) => setTimeout(next, 20));
      }
    }, made);
    let kills = 0;
    let isRaising = true;
    const killing = (async () => {
      while (isRaising) {
        await chromium.killWorker();
        kills++;
        await new Promise((next) => setTimeout(next, 150));
      }
    })();
    await raising;
    isRaising = false;
    await killing;

    // Each is held, or was shown natively and stored as passed: the sums say when nothing is on its way any more.
    // One shown after the deadline may be held as well until its page has told so.
    const account = async () => {
      const { held = 0, passed = 0 } = await jeda.standings();
      const shown = new Set(desktop.shown().map(({ body }) => body)).size;
      return { held, passed, shown };
    };
    const sum = await waitFor('all of them to be accounted for', async () => {
      const now = await account();
      return now.held + now.passed === made && now.held + now.shown === made ? now : undefined;
    });
    console.log(`loss gate: ${made} raised, ${kills} kills, ${sum.held} held, ${sum.shown} shown natively`);
    expect(kills).toBeGreaterThan(10);

    await jeda.ask('releaseNow');
    const { rows } = await jeda.digest(sum.held);
    const messages = rows.map(({ text }) => /message \d+ of the gate/.exec(text)?.[0]);
    expect(new Set(messages).size).toBe(sum.held);
    const shown = new Set(desktop.shown().map(({ body }) => body));
    expect(messages.filter((message) => message && shown.has(message))).toEqual([]);
  });
});
