import { browser } from './browser.ts';

/** Match patterns granted by the person: a site is connected exactly when its hosts are among them. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks for hosts. Must be called first thing in a click, or the browser refuses. False when the person says no. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives hosts back; native notifications return to that tool. */
export function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Calls back whenever a grant is given or taken, here or in the browser's own settings. */
export function onOriginsChanged(react: () => void): void {
  browser.permissions.onAdded.addListener(react);
  browser.permissions.onRemoved.addListener(react);
}
