import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { BrowserOptions, BrowserUnderTest } from './browser-under-test.ts';
import { killAtExit } from './child.ts';
import { installedExtension, prepareProfile } from './chromium-profile.ts';
import { endBrowser } from './end-browser.ts';
import { grantHosts, speakOnly } from './grant-hosts.ts';
import { makeTempFolder, removeTempFolder, tempFolderIn } from './temp-folder.ts';
import { waitFor } from './wait.ts';

/** Chromium, with its extension's worker in reach. */
export interface Chromium extends BrowserUnderTest {
  /** The extension's worker as it is now: ask anew each time, for it dies and comes back as another. */
  worker(): Promise<WebWorker>;
  /** Ends the extension's worker, as the browser does when it idles; the next event wakes it. */
  killWorker(): Promise<void>;
}

/**
 * Only these flags, none of the driver's own: it disables throttling and occlusion, and tests of what a hidden
 * tab does would prove nothing.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  // Nothing leaves this machine, whatever a page or the browser asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-default-apps',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
  '--password-store=basic',
  '--window-size=1280,900',
  '--enable-unsafe-extension-debugging',
  // For Debian's start script, which without it may switch off every extension the profile has.
  '--enable-remote-extensions',
  '--remote-debugging-pipe',
];

/** Starts Debian's Chromium over a pipe (no port is opened). */
export async function startChromium(options: BrowserOptions = {}): Promise<Chromium> {
  const profile = options.profile ?? (await makeTempFolder('chromium'));
  const start = (): Promise<Browser> => launch(profile, options);
  let browser = await start();
  try {
    let extensionId = await installedExtension(profile);
    if (options.extension) {
      extensionId = await browser.installExtension(await prepareExtension(options.extension, options));
      await workerIsActive(describe(browser, profile, extensionId, false));
    }
    if (options.extension && options.restarts) {
      // What is installed for good is on the disk only after an orderly end: a kill may come any time after this.
      await endBrowser(browser);
      browser = await start();
    }
    return describe(browser, profile, extensionId, options.profile === undefined);
  } catch (error) {
    await endBrowser(browser, 'kill');
    throw error;
  }
}

/** Until then the browser has not heard what the worker listens to, and would lose it all in a restart. */
async function workerIsActive(chromium: Chromium): Promise<void> {
  await waitFor('the worker of the extension to be active', async () => {
    const worker = await chromium.worker();
    return worker.evaluate('self.serviceWorker.state === "activated"');
  });
}

async function launch(profile: string, options: BrowserOptions): Promise<Browser> {
  const language = options.language ?? 'en';
  await prepareProfile(profile, options.allowNotifications ?? [], language);
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    pipe: true,
    ignoreDefaultArgs: true,
    defaultViewport: null,
    // A command that needs longer will not come back: fail with its name, before the test's own timeout.
    protocolTimeout: 60_000,
    args: [
      ...flags,
      ...(options.headless === false ? [] : ['--headless=new', '--hide-scrollbars']),
      `--user-data-dir=${profile}`,
      `--lang=${language}`,
      'about:blank',
    ],
    env: {
      ...process.env,
      // On Linux the language of the interface comes from here, when its package of languages is installed.
      LANGUAGE: language,
      LANG: language === 'id' ? 'id_ID.UTF-8' : 'en_US.UTF-8',
      TMPDIR: await tempFolderIn(profile),
      DBUS_SESSION_BUS_ADDRESS: options.desktop?.busAddress ?? 'disabled:',
    },
  });
  killAtExit(browser.process());
  return browser;
}

async function prepareExtension(built: string, { hosts = [], language }: BrowserOptions): Promise<string> {
  const granted = hosts.length > 0 ? await grantHosts(built, hosts) : built;
  return language === 'id' ? speakOnly(granted, language) : granted;
}

function describe(browser: Browser, profile: string, extensionId: string, ownsProfile: boolean): Chromium {
  const pageUrl = (path: string): string => `chrome-extension://${extensionId}/${path}`;
  const newPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  const workerTarget = (): Target | undefined =>
    browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(pageUrl('')));
  return {
    name: 'chromium',
    browser,
    extensionId,
    profile,
    pageUrl,
    page: (path) => newPage(pageUrl(path)),
    newPage,
    worker: async () => {
      const target = await waitFor('the worker of the extension', workerTarget);
      return waitFor('the worker to answer', () => target.worker());
    },
    killWorker: async () => {
      const target = workerTarget();
      if (!target) return;
      await (await target.worker())?.close();
      // One that something wakes at once comes back as the same target, so it is never seen to go.
      await waitFor('the worker to be gone', () => workerTarget() !== target, { timeout: 1_000 }).catch(
        () => undefined,
      );
    },
    kill: () => endBrowser(browser, 'kill'),
    close: () => endBrowser(browser),
    stop: async () => {
      await endBrowser(browser);
      if (ownsProfile) await removeTempFolder(profile);
    },
  };
}
