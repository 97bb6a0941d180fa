import { signal } from '@preact/signals';

/** The moment a screen shows. The only place of the screens that reads the clock. */
export const now = signal(new Date());

/** Sets it forward. */
export function tick(): void {
  now.value = new Date();
}

/** Sets it forward at a moment, once, and whenever the page comes back to the front. Never by polling. */
export function tickAt(moment: Date | undefined): () => void {
  // Timers run late after sleep; a few milliseconds more make sure that the moment has come.
  const wait = moment ? Math.max(0, moment.getTime() - Date.now()) + 20 : undefined;
  const timer = wait === undefined ? undefined : setTimeout(tick, Math.min(wait, 2 ** 31 - 1));
  return () => clearTimeout(timer);
}

/** IANA name of the zone the person is in. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

document.addEventListener('visibilitychange', tick);
