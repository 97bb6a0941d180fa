import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../test/e2e/harness/browser-under-test.ts';
import type { Desktop } from '../test/e2e/harness/desktop.ts';
import type { LocalChat, Way } from '../test/e2e/harness/local-chat.ts';
import { waitFor } from '../test/e2e/harness/wait.ts';
import { openJeda } from '../test/e2e/jeda.ts';

const messages: { way: Way; from: string; channel?: string; text: string }[] = [
  { way: 'page', from: 'Ana Wijaya', text: 'Can you send comments on the contract before Friday 3 pm?' },
  { way: 'registration', from: 'Ben', channel: '#design', text: 'New mock-ups are up.' },
  { way: 'worker', from: 'Citra', channel: '#ops', text: 'Deploy at three, please confirm.' },
];

/** Hold, window, digest, open: plays it through and prints each step. Throws at the first that is not as it must be. */
export async function playMainJob(
  browser: BrowserUnderTest,
  chat: LocalChat,
  desktop: Desktop | undefined,
): Promise<void> {
  const step = stepper();
  const shown = (): string =>
    desktop ? `${desktop.shown().length} on the desktop` : 'desktop not observed here';
  const jeda = await openJeda(browser);
  await jeda.holdAlways();
  const page = await browser.newPage(chat.url);
  await chat.isReady(page);
  step(`The chat at ${chat.url} is connected; Jeda is holding`);

  for (const { way, ...message } of messages) await chat.raise(page, way, message);
  await jeda.waitForBadge('3');
  if (desktop?.shown().length) throw new Error('A held notification reached the desktop');
  step(`3 notifications raised, one each way: badge 3, ${shown()}`);

  await jeda.openWindowAtNextMinute();
  step('A window is set for the next full minute; waiting for it');
  await jeda.waitForBadge('', 90_000);
  await desktop?.waitForShown('the release', () => true);
  step(`The window is open: badge empty, ${shown()}${desktop ? `: "${desktop.shown()[0]?.summary}"` : ''}`);

  const { page: digest, rows } = await jeda.digest(3);
  step(`The digest has ${rows.length} entries:`);
  for (const line of await linesOf(digest)) console.log(`     ${line}`);

  await digest.evaluate(() => {
    const entry = [...document.querySelectorAll('[role="article"], article')].find((one) =>
      one.textContent?.includes('contract'),
    );
    [...(entry?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === 'Open')?.click();
  });
  await waitFor('the chat in front', () => page.evaluate(() => !document.hidden));
  const conversation = await waitFor('its conversation', () => chat.openConversationInPage(page));
  step(`Open on Ana's: the chat is in front, her conversation (${conversation}) is open`);

  await chat.raise(page, 'page', { from: 'Ana Wijaya', text: 'Thank you!' });
  await desktop?.waitForShown('the passed one', ({ body }) => body.includes('Thank you!'));
  step(`In the open window a new one passes at once: ${shown()}`);
  console.log('\nThe main job works: hold, window, digest, open.');
}

/** Each entry as it is read, without its buttons. */
function linesOf(digest: Page): Promise<string[]> {
  return digest.evaluate(() =>
    [...document.querySelectorAll('article')].map((row) => {
      const buttons = new Set([...row.querySelectorAll('button')].map(({ textContent }) => textContent));
      // biome-ignore lint/performance/useDomNodeTextContent: as it is laid out, a line each.
      return row.innerText
        .split('\n')
        .filter((line) => line.trim() && !buttons.has(line))
        .join(' · ');
    }),
  );
}

function stepper(): (what: string) => void {
  let count = 0;
  return (what) => console.log(`${++count}. ${what}`);
}
