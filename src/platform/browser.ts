import type { Browser } from 'webextension-polyfill';

/**
 * The browser's API, typed by the polyfill and without its code: on what we support (Chromium 148 and newer,
 * Firefox) `browser` is there and answers with promises, so the polyfill would only cost each screen 10 kB.
 */
export const browser: Browser = (globalThis as unknown as { browser: Browser }).browser;
