import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserOptions, BrowserUnderTest } from './browser-under-test.ts';
import { killAtExit } from './child.ts';
import { endBrowser } from './end-browser.ts';
import { grantHosts, speakOnly } from './grant-hosts.ts';
import { makeTempFolder, removeTempFolder, tempFolderIn } from './temp-folder.ts';
import { waitFor } from './wait.ts';

// The extension's pages have this address in every profile, instead of a random one.
const uuid = '5d9f0a3e-9a0b-4c55-8f67-3a1c7d2e4b60';

/** Firefox has no worker to reach: its background is an event page the driver does not see. */
export type Firefox = BrowserUnderTest;

/**
 * Whether Firefox hands notifications to the desktop here, headless too: it loads libnotify (Debian: libnotify4) by
 * itself. Without that library nothing outside the browser sees what it shows, and tests have the page's events only.
 */
export function firefoxReachesDesktop(): boolean {
  const folders = (process.env['LD_LIBRARY_PATH'] ?? '').split(':').filter(Boolean);
  if (folders.some((folder) => existsSync(join(folder, 'libnotify.so.4')))) return true;
  return (
    spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout?.includes('libnotify.so.4') ?? false
  );
}

/** Starts Debian's firefox-esr over WebDriver BiDi. */
export async function startFirefox(options: BrowserOptions = {}): Promise<Firefox> {
  const profile = options.profile ?? (await makeTempFolder('firefox'));
  const built = options.extension ? await prepareExtension(options.extension, options) : undefined;
  const addonId = built ? await readAddonId(built) : '';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: options.headless ?? true,
    defaultViewport: null,
    protocolTimeout: 60_000,
    userDataDir: profile,
    args: ['--remote-allow-system-access', 'about:blank'],
    extraPrefsFirefox: preferences(options, addonId),
    env: {
      ...process.env,
      TMPDIR: await tempFolderIn(profile),
      DBUS_SESSION_BUS_ADDRESS: options.desktop?.busAddress ?? 'disabled:',
      MOZ_CRASHREPORTER_DISABLE: '1',
    },
  });
  killAtExit(browser.process());
  try {
    if (built) await browser.installExtension(built);
    return describe(browser, profile, built ? uuid : '', options.profile === undefined);
  } catch (error) {
    await endBrowser(browser, 'kill');
    throw error;
  }
}

function preferences(options: BrowserOptions, addonId: string): Record<string, unknown> {
  return {
    ...(addonId ? { 'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }) } : {}),
    // The driver can only install for a while: after a restart it is installed anew, on what it had stored.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The desktop's notification service when Firefox can reach it; else its own windows, of which a page sees `show`.
    'alerts.useSystemBackend': firefoxReachesDesktop(),
    'dom.webnotifications.requireuserinteraction': false,
    'permissions.default.desktop-notification': options.allowNotifications ? 1 : 0,
    'intl.accept_languages': options.language === 'id' ? 'id, en' : 'en-US, en',
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
  };
}

async function prepareExtension(built: string, { hosts = [], language }: BrowserOptions): Promise<string> {
  const granted = hosts.length > 0 ? await grantHosts(built, hosts, 'firefox') : built;
  return language === 'id' ? speakOnly(granted, language) : granted;
}

async function readAddonId(built: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${built} has no browser_specific_settings.gecko.id: was it built for Firefox?`);
  return id;
}

function describe(browser: Browser, profile: string, uuid: string, ownsProfile: boolean): Firefox {
  const pageUrl = (path: string): string => `moz-extension://${uuid}/${path}`;
  return {
    name: 'firefox',
    browser,
    extensionId: uuid,
    profile,
    pageUrl,
    page: async (path) => {
      const page = await browser.newPage();
      // Going to an extension's page never resolves in this driver: look at the page instead.
      void page.goto(pageUrl(path)).catch(() => undefined);
      await waitFor(`${path} of the extension`, () => isLoaded(page, pageUrl(path)));
      return page;
    },
    newPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    kill: () => endBrowser(browser, 'kill'),
    close: () => endBrowser(browser),
    stop: async () => {
      await endBrowser(browser);
      if (ownsProfile) await removeTempFolder(profile);
    },
  };
}

async function isLoaded(page: Page, url: string): Promise<boolean> {
  return page.evaluate(
    (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
    url,
  );
}
