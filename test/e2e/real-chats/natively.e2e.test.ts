import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from '../harness/browser-under-test.ts';
import { startChromium } from '../harness/chromium.ts';
import { type Desktop, startDesktop } from '../harness/desktop.ts';
import { firefoxReachesDesktop, startFirefox } from '../harness/firefox.ts';
import { waitFor } from '../harness/wait.ts';
import { type Converse, startConverse } from './conversejs.ts';
import { startTheLounge, type TheLounge } from './thelounge.ts';

/**
 * The ground the other e2e tests stand on: with no extension at all, the real chats' notifications reach the desktop,
 * a click on them opens their conversation, and tabs are hidden and focused as a user's are.
 */
describe.each([
  { name: 'Chromium', start: startChromium, here: true },
  { name: 'Firefox', start: startFirefox, here: firefoxReachesDesktop() },
])('without Jeda, in $name', ({ start, here }) => {
  let desktop: Desktop;
  let converse: Converse;
  let lounge: TheLounge;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    if (!here) return;
    desktop = await startDesktop();
    converse = await startConverse();
    lounge = await startTheLounge();
    browser = await start({ desktop, allowNotifications: [converse.origin, lounge.origin] });
  }, 60_000);

  afterAll(async () => {
    // Each on its own: one that never started must not keep the others running.
    await Promise.allSettled([browser, converse, lounge, desktop].map((one) => one?.stop()));
  }, 30_000);

  it.runIf(here)(
    'Converse shows a mention, and a direct message to a hidden page',
    { timeout: 60_000 },
    async () => {
      const page = await browser.newPage(converse.url);
      await converse.isReady(page);
      expect(await page.evaluate(() => [document.visibilityState, document.hasFocus()])).toEqual([
        'visible',
        true,
      ]);

      await converse.sendMention(converse.rooms.team, 'me, can you check the numbers?');
      const mention = await desktop.waitForShown('the mention', (one) =>
        one.body.includes('check the numbers'),
      );
      expect(mention).toMatchObject({ summary: 'Ana Wijaya says', body: 'me, can you check the numbers?' });

      await browser.newPage('about:blank');
      expect(await page.evaluate(() => [document.visibilityState, document.hasFocus()])).toEqual([
        'hidden',
        false,
      ]);
      await converse.sendDirect('Are you there? <3 & "thanks"', 'budi');
      const direct = await desktop.waitForShown('the direct message', (one) =>
        one.body.includes('Are you there?'),
      );
      expect(direct).toMatchObject({ summary: 'Budi Santoso says', body: 'Are you there? <3 & "thanks"' });

      desktop.click(direct.id);
      await waitFor(
        'Budi in the page',
        async () => (await converse.openConversationInPage(page)) === 'budi@localhost',
      );
    },
  );

  it.runIf(here)(
    'The Lounge shows a mention and a direct message, by its worker',
    { timeout: 60_000 },
    async () => {
      const page = await browser.newPage('about:blank');
      await lounge.connect(page);
      await lounge.choose(page, lounge.channels.design);

      await lounge.sendMention('can you check the numbers?');
      const mention = await desktop.waitForShown('the mention', (one) =>
        one.body.startsWith('me: can you check'),
      );
      expect(mention).toMatchObject({ summary: 'ana (#team) says:', body: 'me: can you check the numbers?' });

      await browser.newPage('about:blank');
      await lounge.sendDirect('Are you there? <3 & "thanks"', 'budi');
      const direct = await desktop.waitForShown('the direct message', (one) => one.summary === 'budi says:');
      expect(direct.body).toBe('Are you there? <3 & "thanks"');
    },
  );
});
