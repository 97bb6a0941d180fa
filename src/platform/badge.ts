import { browser } from './browser.ts';

/** What the toolbar button shows of the state. */
export type Face = 'holding' | 'open' | 'off';

/** Sets the count alone; the rest stays as the last wake left it. */
export async function showCount(waiting: number): Promise<void> {
  await browser.action.setBadgeText({ text: waiting > 0 ? String(waiting) : '' });
}

/** Sets picture, count and tooltip. Not kept by the browser over a restart: set at every wake. */
export async function showFace(face: Face, waiting: number, title: string): Promise<void> {
  const path = { 16: `icons/${face}-16.png`, 32: `icons/${face}-32.png` };
  await Promise.all([
    browser.action.setIcon({ path: absolute(path) }),
    showCount(waiting),
    browser.action.setBadgeBackgroundColor({ color: '#3d5a6c' }),
    browser.action.setTitle({ title }),
  ]);
}

/** Relative paths are read from the background script's folder in Firefox, from the root in Chromium. */
function absolute(paths: Record<number, string>): Record<number, string> {
  return Object.fromEntries(Object.entries(paths).map(([size, path]) => [size, `/${path}`]));
}
