import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../harness/chromium.ts';
import { type Desktop, startDesktop } from '../harness/desktop.ts';
import { waitFor } from '../harness/wait.ts';
import { type Jeda, openJeda } from '../jeda.ts';
import { startConverse } from './conversejs.ts';
import { startTheLounge } from './thelounge.ts';

/** A real chat, as both tests use it: `me` is signed in, and the other side writes. */
interface Chat {
  readonly origin: string;
  readonly url: string;
  /** Signs in, and waits until messages arrive. */
  enter(page: Page): Promise<void>;
  /** The same when signed in before. */
  isReady(page: Page): Promise<void>;
  sendDirect(text: string): Promise<void>;
  sendMention(text: string): Promise<void>;
  openConversation(page: Page): Promise<string>;
  stop(): Promise<void>;
}

async function converse(): Promise<Chat> {
  const chat = await startConverse();
  return {
    ...chat,
    enter: (page) => chat.isReady(page),
    sendDirect: async (text) => void (await chat.sendDirect(text)),
    sendMention: async (text) => void (await chat.sendMention(chat.rooms.team, `me: ${text}`)),
    openConversation: (page) => chat.openConversationInPage(page),
  };
}

async function lounge(): Promise<Chat> {
  const chat = await startTheLounge();
  return {
    ...chat,
    enter: (page) => chat.connect(page),
    sendDirect: async (text) => void (await chat.sendDirect(text)),
    sendMention: async (text) => void (await chat.sendMention(text)),
    openConversation: (page) => chat.openConversationInPage(page),
  };
}

const say = (...words: unknown[]): void => console.log('   ', ...words);

describe.each([
  // Its notifications name a person, not an address: with the tab gone only the chat itself can be opened.
  { name: 'Converse.js', start: converse, sender: 'Ana', direct: /ana/i, mention: /team/i, closed: /\/$/ },
  {
    name: 'The Lounge',
    start: lounge,
    sender: 'ana',
    direct: /^ana$/,
    mention: /^#team$/,
    closed: /#\/chan-\d+$/,
  },
])('$name, a real chat with its own server', ({ name, start, sender, direct, mention, closed }) => {
  let desktop: Desktop;
  let chat: Chat;
  let chromium: Chromium;
  let jeda: Jeda;
  let page: Page;

  beforeAll(async () => {
    desktop = await startDesktop();
    chat = await start();
    chromium = await startChromium({
      extension: 'dist/chromium',
      hosts: [chat.origin],
      allowNotifications: [chat.origin],
      desktop,
    });
    jeda = await openJeda(chromium);
    await jeda.holdAlways();
    page = await chromium.newPage(chat.url);
    await chat.enter(page);
    // Behind another tab: where a person keeps a chat while working, and where it notifies.
    await jeda.screen.bringToFront();
  });
  afterAll(async () => {
    await chromium?.stop();
    await chat?.stop();
    await desktop?.stop();
  });

  async function openFromDigest(words: string): Promise<void> {
    const digest = await chromium.page('src/ui/digest/index.html');
    const isClicked = await waitFor(`the entry "${words}"`, () =>
      digest.evaluate((text) => {
        const entry = [...document.querySelectorAll('[role="article"], article')].find((one) =>
          one.textContent?.includes(text),
        );
        const open = [...(entry?.querySelectorAll('button') ?? [])].find(
          (one) => one.textContent?.trim() === 'Open',
        );
        open?.click();
        return open !== undefined;
      }, words),
    );
    expect(isClicked).toBe(true);
  }

  test('holds, counts, and brings everything out at the window', async () => {
    await chat.sendDirect('first: can you review the budget?');
    await chat.sendMention('second: the room needs you');
    await jeda.waitForBadge('2', 20_000);
    expect(desktop.shown()).toEqual([]);
    say(`${name}: 2 written by the other side, 0 on the desktop, badge 2`);

    await jeda.openWindowAtNextMinute();
    const shown = await desktop.waitForShown('the release', () => true, 90_000);
    await jeda.waitForBadge('', 20_000);
    expect(desktop.shown()).toHaveLength(1);
    const { rows, page: digest } = await jeda.digest(2);
    await digest.close();
    for (const words of ['review the budget', 'the room needs you'])
      expect(rows.some(({ text }) => text.includes(words))).toBe(true);
    expect(rows.every(({ text }) => text.includes(sender))).toBe(true);
    say(`${name}: at the window 1 system notification ("${shown.summary}", "${shown.body}"), badge empty`);
    for (const { text } of rows) say(`${name}: digest row: ${text}`);
    await jeda.holdAlways();
  });

  test('Open brings the chat’s tab to the front, and the conversation opens in it', async () => {
    for (const [words, expected] of [
      ['the room needs you', mention],
      ['review the budget', direct],
    ] as const) {
      await jeda.screen.bringToFront();
      await waitFor('the chat to be hidden', () => page.evaluate(() => document.hidden));
      await openFromDigest(words);
      await waitFor('the chat in front', () => page.evaluate(() => !document.hidden));
      const open = await waitFor('its conversation', async () => {
        const current = await chat.openConversation(page);
        return expected.test(current) ? current : undefined;
      });
      say(`${name}: Open on "${words}" → its tab in front, conversation "${open}" open`);
    }
  });

  test('with the tab closed, the stored address opens', async () => {
    await jeda.screen.bringToFront();
    await chat.sendDirect('third: after this the tab closes');
    await jeda.waitForBadge('1', 20_000);
    await jeda.ask('releaseNow');
    await page.close();
    await openFromDigest('after this the tab closes');
    page = await waitFor('a new tab of the chat', async () =>
      (await chromium.browser.pages()).find((one) => one.url().startsWith(chat.origin)),
    );
    await waitFor('it in front', () => page.evaluate(() => !document.hidden));
    await waitFor('its address', () => closed.test(page.url()));
    say(`${name}: tab closed, Open → ${page.url().replace(chat.origin, '')}`);
    await chat.isReady(page);
  });

  test('with Jeda off, the chat’s own notification appears as before', async () => {
    await jeda.ask('turn', 'off');
    await jeda.screen.bringToFront();
    desktop.clear();
    await chat.sendMention('fourth: shown natively');
    const shown = await desktop.waitForShown(
      'the native one',
      ({ body }) => body.includes('shown natively'),
      20_000,
    );
    say(`${name}: Jeda off, on the desktop: "${shown.summary}": "${shown.body}"`);
    await jeda.ask('turn', 'on');
  });
});
