import { browser } from './browser.ts';

/** Shows one system notification. False when the system refuses: the badge and the digest then say it alone. */
export async function notify(id: string, title: string, message: string): Promise<boolean> {
  try {
    // No buttons: Firefox throws on them.
    const iconUrl = browser.runtime.getURL('icons/open-128.png');
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
    return true;
  } catch {
    return false;
  }
}

/** Takes it away again, on the desktop and in the system's list. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

export function onNotificationClicked(react: (id: string) => void): void {
  browser.notifications.onClicked.addListener(react);
}
