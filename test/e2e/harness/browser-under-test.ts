import type { Browser, Page } from 'puppeteer-core';
import type { Desktop } from './desktop.ts';

/** How a browser is started for a test. */
export interface BrowserOptions {
  /** A built extension to load (`dist/chromium`, `dist/firefox`). */
  readonly extension?: string;
  /** Origins (or match patterns) the user has connected: see `grantHosts`. */
  readonly hosts?: readonly string[];
  /** Origins that may show notifications. */
  readonly allowNotifications?: readonly string[];
  /** Where its notifications go. Without one it has no desktop at all. */
  readonly desktop?: Desktop;
  /** This profile will be started again: the extension is installed for good (one second more). */
  readonly restarts?: boolean;
  /** A profile of an earlier start, to be the same user after a restart. */
  readonly profile?: string;
  readonly language?: 'en' | 'id';
  readonly headless?: boolean;
}

/** A running browser, the same shape for both. */
export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** Empty without an extension. */
  readonly extensionId: string;
  /** The profile's folder: start again with it to be the same user. Removed by `stop` unless it was given. */
  readonly profile: string;
  /** The address of one of the extension's pages. */
  pageUrl(path: string): string;
  /** Opens one of the extension's pages (`src/ui/popup/index.html`) in a new tab. */
  page(path: string): Promise<Page>;
  /** Opens a new tab in front. The one that was there becomes truly hidden. */
  newPage(url: string): Promise<Page>;
  /** Ends it as a crash or a power cut would, keeping the profile. */
  kill(): Promise<void>;
  /** Closes it in an orderly way, keeping the profile (for a restart test). */
  close(): Promise<void>;
  /** Closes it and removes what it left behind. */
  stop(): Promise<void>;
}
