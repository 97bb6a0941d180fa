import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startChromium } from '../test/e2e/harness/chromium.ts';
import { startDesktop } from '../test/e2e/harness/desktop.ts';
import { startLocalChat } from '../test/e2e/harness/local-chat.ts';
import { waitFor } from '../test/e2e/harness/wait.ts';
import { playMainJob } from './try-main-job.ts';

/** `npm run try`: a browser with Jeda and a small chat beside it; `--headless` plays the main job and exits. */
const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });

if (
  !values.headless &&
  process.platform === 'linux' &&
  !process.env['DISPLAY'] &&
  !process.env['WAYLAND_DISPLAY']
) {
  console.error('There is no screen here. Use: npm run try -- --headless');
  process.exit(1);
}

// What truly reaches a desktop is seen on a private one, where its two programs are installed.
const hasDesktop = ['/usr/bin/dbus-daemon', '/usr/lib/python3/dist-packages/dbusmock'].every(existsSync);
const desktop = values.headless && hasDesktop ? await startDesktop() : undefined;
const chat = await startLocalChat();
const chromium = await startChromium({
  extension: 'dist/chromium',
  hosts: [chat.origin],
  allowNotifications: [chat.origin],
  headless: values.headless,
  ...(desktop && { desktop }),
});

try {
  if (values.headless) {
    await playMainJob(chromium, chat, desktop);
  } else {
    await chromium.newPage(chat.url);
    // What the browser itself opened; Jeda's own first page stays, as after an install.
    for (const page of await chromium.browser.pages()) if (page.url() === 'about:blank') await page.close();
    console.log(`Jeda is loaded and connected to the small chat at ${chat.url}.`);
    console.log(
      'Raise a few notifications there, then click Jeda in the toolbar (behind the puzzle piece, until you pin it)',
    );
    console.log('and press "Release now". Close the browser to end.');
    await waitFor('the browser to be closed', () => !chromium.browser.connected, {
      timeout: 86_400_000,
      interval: 500,
    });
  }
} finally {
  await chromium.stop();
  await chat.stop();
  await desktop?.stop();
}
