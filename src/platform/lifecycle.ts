import { browser } from './browser.ts';

/** `isFirst`: a new install, not an update. */
export function onInstalled(react: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => react(reason === 'install'));
}

/** The browser started with this profile. */
export function onStartup(react: () => void): void {
  browser.runtime.onStartup.addListener(react);
}

/** A keyboard command of the manifest. */
export function onCommand(react: (command: string) => void): void {
  browser.commands.onCommand.addListener(react);
}

/** `chrome-extension://…/`, the start of every page of ours. */
export function ownOrigin(): string {
  return browser.runtime.getURL('');
}
