import { letterPrefix } from '../messages/letter.ts';
import { browser } from './browser.ts';

/** What lies there by key, oldest first, unparsed. */
export async function readLetters(): Promise<[key: string, letter: unknown][]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all.filter(([key]) => key.startsWith(letterPrefix)).sort(([a], [b]) => (a < b ? -1 : 1));
}

export async function removeLetter(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Wakes the background for each. */
export function onLetter(react: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isNew = ([key, change]: [string, { newValue?: unknown }]) =>
      key.startsWith(letterPrefix) && !!change.newValue;
    if (area === 'local' && Object.entries(changes).some(isNew)) react();
  });
}
