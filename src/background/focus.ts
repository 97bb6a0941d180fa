import { type FocusLength, focusEnd, isRunning } from '../domain/focus-session.ts';
import { nextOpening } from '../domain/schedule.ts';
import { endFocus, storeFocus } from '../store/focus.ts';
import { reconcile } from './release.ts';
import { readRules } from './rules.ts';

/** Starts a session, or gives the running one a new end. What was due before it is released first. */
export async function startFocus(length: FocusLength, now: Date): Promise<void> {
  await reconcile(now);
  const { schedule, timeZone } = await readRules();
  const end = focusEnd(length, now, nextOpening(schedule, now, timeZone)?.start);
  await storeFocus(now.getTime(), end);
  await reconcile(now);
}

export async function stopFocus(now: Date): Promise<void> {
  await endFocus(now.getTime());
  await reconcile(now);
}

/** The keyboard's one switch. */
export async function toggleFocus(now: Date): Promise<void> {
  const { focus } = await readRules();
  if (isRunning(focus, now)) await stopFocus(now);
  else await startFocus('until next window', now);
}
