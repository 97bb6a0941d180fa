import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './harness/chromium.ts';
import { type Desktop, startDesktop } from './harness/desktop.ts';
import { type LocalChat, startLocalChat } from './harness/local-chat.ts';
import { waitFor } from './harness/wait.ts';
import { type Jeda, openJeda } from './jeda.ts';

describe('the small chat, connected, in Chromium', () => {
  let desktop: Desktop;
  let chat: LocalChat;
  let chromium: Chromium;
  let jeda: Jeda;
  let page: Page;

  beforeAll(async () => {
    desktop = await startDesktop();
    chat = await startLocalChat();
    chromium = await startChromium({
      extension: 'dist/chromium',
      hosts: [chat.origin],
      allowNotifications: [chat.origin],
      desktop,
    });
    jeda = await openJeda(chromium);
    await jeda.holdAlways();
    page = await chromium.newPage(chat.url);
    await chat.isReady(page);
  });

  afterAll(async () => {
    await chromium?.stop();
    await chat?.stop();
    await desktop?.stop();
  });

  beforeEach(async () => {
    await jeda.ask('releaseNow');
    desktop.clear();
  });

  test('holds all three ways of raising, then brings them out in one digest with one system notification', async () => {
    await chat.raise(page, 'page', { from: 'Ana Wijaya', text: 'Can you look at the contract?' });
    await chat.raise(page, 'registration', { from: 'Ben', channel: '#design', text: 'New mock-ups are up' });
    await chat.raise(page, 'worker', { from: 'Citra', channel: '#ops', text: 'Deploy at three?' });
    await jeda.waitForBadge('3');
    expect(desktop.shown()).toEqual([]);
    expect(await chat.events(page)).toContainEqual(expect.objectContaining({ event: 'show', way: 'page' }));

    await jeda.openWindowAtNextMinute();
    await jeda.waitForBadge('', 90_000);
    const shown = await desktop.waitForShown('the release', () => true);
    expect(desktop.shown()).toHaveLength(1);
    expect(shown.summary).toContain('3');
    const { rows } = await jeda.digest(3);
    for (const words of [
      ['Ana Wijaya', 'contract'],
      ['Ben', 'mock-ups'],
      ['Citra', 'Deploy'],
    ])
      expect(rows.some(({ text }) => words.every((word) => text.includes(word)))).toBe(true);

    const before = (await chat.events(page)).length;
    await chat.raise(page, 'page', { from: 'Ana Wijaya', text: 'Passes in the window' });
    const passed = await desktop.waitForShown('the passed one', ({ body }) =>
      body.includes('Passes in the window'),
    );
    expect(await jeda.badge()).toBe('');
    desktop.click(passed.id);
    for (const event of ['show', 'click'])
      await waitFor(`the page to see the ${event} of the passed one`, async () =>
        (await chat.events(page)).slice(before).some((seen) => seen.event === event),
      );
    await jeda.holdAlways();
  });

  test('opens the conversation in the tab that raised it, by the page’s own handler', async () => {
    await chat.raise(page, 'page', { from: 'Ben', channel: '#design', text: 'Click me through' });
    await jeda.waitForBadge('1');
    await jeda.ask('releaseNow');
    const { page: digest } = await jeda.digest(1);
    await digest.evaluate(() =>
      [...document.querySelectorAll('button')].find((b) => b.textContent?.trim() === 'Open')?.click(),
    );
    await waitFor('the page to see the click', async () =>
      (await chat.events(page)).some(({ event }) => event === 'click'),
    );
    await waitFor('the chat in front', () => page.evaluate(() => document.visibilityState === 'visible'));
    expect(await chat.openConversationInPage(page)).toMatch(/^chan-/);
    await digest.close();
  });

  test('lets everything through natively while off, and stores nothing of it', async () => {
    const before = await jeda.standings();
    await jeda.ask('turn', 'off');
    await chat.raise(page, 'page', { from: 'Ana Wijaya', text: 'Off means off' });
    await desktop.waitForShown('the native one', ({ body }) => body.includes('Off means off'));
    await chat.raise(page, 'worker', { from: 'Citra', channel: '#ops', text: 'Also from the worker' });
    await desktop.waitForShown('the worker’s own', ({ body }) => body.includes('Also from the worker'));
    expect(await jeda.standings()).toEqual(before);
    await jeda.ask('turn', 'on');
  });
});
