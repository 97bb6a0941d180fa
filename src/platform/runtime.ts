/** The browser's API as content scripts may use it: without the polyfill, which would cost every page 10 kB. */
interface Runtime {
  readonly runtime?: { readonly id?: string };
}

/** Is this script left over from an extension that is gone or was replaced? Chromium then leaves it running. */
export function isOrphaned(): boolean {
  const { browser, chrome } = globalThis as { browser?: Runtime; chrome?: Runtime };
  return !(browser ?? chrome)?.runtime?.id;
}
