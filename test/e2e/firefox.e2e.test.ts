import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desktop, startDesktop } from './harness/desktop.ts';
import { type Firefox, firefoxReachesDesktop, startFirefox } from './harness/firefox.ts';
import { type LocalChat, startLocalChat } from './harness/local-chat.ts';
import { waitFor } from './harness/wait.ts';
import { type Jeda, openJeda } from './jeda.ts';

describe('the small chat, connected, in Firefox', () => {
  let desktop: Desktop;
  let chat: LocalChat;
  let firefox: Firefox;
  let jeda: Jeda;
  let page: Page;

  beforeAll(async () => {
    desktop = await startDesktop();
    chat = await startLocalChat();
    firefox = await startFirefox({
      extension: 'dist/firefox',
      hosts: [chat.origin],
      allowNotifications: [chat.origin],
      desktop,
    });
    jeda = await openJeda(firefox);
    await jeda.holdAlways();
    page = await firefox.newPage(chat.url);
    await chat.isReady(page);
  });
  afterAll(async () => {
    await firefox?.stop();
    await chat?.stop();
    await desktop?.stop();
  });

  test('sees the desktop: without libnotify nothing below would prove that nothing was shown', () => {
    expect(firefoxReachesDesktop()).toBe(true);
  });

  test('holds all three ways, and brings them out in one digest at the window', async () => {
    await chat.raise(page, 'page', { from: 'Ana Wijaya', text: 'Can you look at the contract?' });
    await chat.raise(page, 'registration', { from: 'Ben', channel: '#design', text: 'New mock-ups are up' });
    await chat.raise(page, 'worker', { from: 'Citra', channel: '#ops', text: 'Deploy at three?' });
    await jeda.waitForBadge('3');
    expect(desktop.shown()).toEqual([]);

    await jeda.openWindowAtNextMinute();
    await jeda.waitForBadge('', 90_000);
    const shown = await desktop.waitForShown('the release', ({ summary }) => summary.includes('3'));
    expect(shown.body).toMatch(/3/);
    const { rows, page: digest } = await jeda.digest(3);
    for (const words of [
      ['Ana Wijaya', 'contract'],
      ['Ben', 'mock-ups'],
      ['Citra', 'Deploy'],
    ])
      expect(rows.some(({ text }) => words.every((word) => text.includes(word)))).toBe(true);
    await digest.close();

    await chat.raise(page, 'page', { from: 'Ana Wijaya', text: 'Passes in the window' });
    await desktop.waitForShown('the passed one', ({ body }) => body.includes('Passes in the window'));
  });

  test('opens the conversation by the page’s own handler', async () => {
    await jeda.holdAlways();
    await chat.raise(page, 'page', { from: 'Ben', channel: '#design', text: 'Click me through' });
    await jeda.waitForBadge('1');
    await jeda.ask('releaseNow');
    const { page: digest } = await jeda.digest(1);
    await digest.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Open')?.click(),
    );
    await waitFor('the page to see the click', async () =>
      (await chat.events(page)).some(({ event }) => event === 'click'),
    );
    expect(await chat.openConversationInPage(page)).toMatch(/^chan-/);
  });

  test.each([0, 20, 100])('a page that goes away %s ms after raising loses none of five', async (after) => {
    const { held: before = 0 } = await jeda.standings();
    const shown = desktop.shown().length;
    const leaving = await firefox.newPage(chat.url);
    await chat.isReady(leaving);
    await leaving.evaluate((delay) => {
      for (let i = 0; i < 5; i++) new Notification(`last words ${i}`);
      setTimeout(() => location.assign('about:blank'), delay);
    }, after);
    await waitFor('all of them', async () => {
      const { held = 0 } = await jeda.standings();
      return held - before + desktop.shown().length - shown >= 5;
    });
    await leaving.close();
  });
});
