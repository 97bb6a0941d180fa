import { browser } from './browser.ts';

const name = 'next';

/** Sets the one alarm there is, or clears it. A hint only: the browser may drop it, delay it, or ring late after sleep. */
export async function setAlarm(at: Date | undefined): Promise<void> {
  if (at) browser.alarms.create(name, { when: at.getTime() });
  else await browser.alarms.clear(name);
}

export function onAlarm(react: () => void): void {
  browser.alarms.onAlarm.addListener(react);
}
