import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from './harness/chromium.ts';
import { type Desktop, startDesktop } from './harness/desktop.ts';
import { type LocalChat, startLocalChat } from './harness/local-chat.ts';
import { waitFor } from './harness/wait.ts';
import { openJeda } from './jeda.ts';

describe('over the death of the worker and of the browser', () => {
  let desktop: Desktop;
  let chat: LocalChat;
  let first: Chromium;
  let again: Chromium | undefined;

  beforeEach(async () => {
    desktop = await startDesktop();
    chat = await startLocalChat();
    first = await start();
  });
  afterEach(async () => {
    await again?.stop();
    await first?.stop();
    await chat?.stop();
    await desktop?.stop();
  });

  function start(profile?: string): Promise<Chromium> {
    return startChromium({
      allowNotifications: [chat.origin],
      desktop,
      ...(profile ? { profile } : { extension: 'dist/chromium', hosts: [chat.origin], restarts: true }),
    });
  }

  const focusSwitch = async (chromium: Chromium) => {
    const popup = await chromium.page('src/ui/popup/index.html');
    const isOn = await waitFor('the switch', () =>
      popup.evaluate(() => document.querySelector('[role="switch"]')?.getAttribute('aria-checked')),
    );
    await popup.close();
    return isOn;
  };

  test('a focus session, what is held and the badge survive both', async () => {
    const jeda = await openJeda(first);
    await jeda.holdAlways();
    await jeda.ask('startFocus', 50);
    const page = await first.newPage(chat.url);
    await chat.isReady(page);
    await chat.raise(page, 'page', { from: 'Ana', text: 'before the crash' });
    await jeda.waitForBadge('1');
    await first.killWorker();
    expect(await focusSwitch(first)).toBe('true');

    await first.kill();
    again = await start(first.profile);
    const later = await openJeda(again);
    await later.waitForBadge('1');
    expect(await focusSwitch(again)).toBe('true');
    expect(await later.standings()).toEqual({ held: 1 });
    await later.ask('stopFocus');
    expect(await focusSwitch(again)).toBe('false');
  });

  test('a window that opened while the browser was gone is caught up at the next start, once, and connected pages hold again', async () => {
    const jeda = await openJeda(first);
    await jeda.holdAlways();
    const page = await first.newPage(chat.url);
    await chat.isReady(page);
    await chat.raise(page, 'page', { from: 'Ana', text: 'over the gap' });
    await jeda.waitForBadge('1');
    await jeda.openWindowAtNextMinute();
    await first.kill();
    desktop.clear();
    const opening = Math.ceil(Date.now() / 60_000) * 60_000;
    await waitFor('the window to have opened', () => Date.now() > opening + 500, { timeout: 70_000 });

    again = await start(first.profile);
    const later = await openJeda(again);
    await waitFor('the release', async () => (await later.standings())['released'] === 1);
    await desktop.waitForShown('the release', () => true);
    await again.killWorker();
    await later.ask('wake');
    expect(desktop.shown()).toHaveLength(1);
    const { rows } = await later.digest(1);
    expect(rows[0]?.text).toContain('over the gap');

    await later.holdAlways();
    const other = await again.newPage(chat.url);
    await chat.isReady(other);
    await chat.raise(other, 'page', { from: 'Ana', text: 'held after the restart' });
    await later.waitForBadge('1');
  });

  test('a focus session ends by itself, and brings out what its window missed', async () => {
    const jeda = await openJeda(first);
    await jeda.openWindowAtNextMinute();
    await jeda.ask('startFocus', 'until next window');
    const page = await first.newPage(chat.url);
    await chat.isReady(page);
    await chat.raise(page, 'page', { from: 'Ana', text: 'during focus' });
    await jeda.waitForBadge('1');
    expect(await focusSwitch(first)).toBe('true');
    await desktop.waitForShown('the release', () => true, 90_000);
    expect(await focusSwitch(first)).toBe('false');
    expect(await jeda.standings()).toEqual({ released: 1 });
  });
});
