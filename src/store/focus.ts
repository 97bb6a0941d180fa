import { isRunning } from '../domain/focus-session.ts';
import { type Database, database } from './database.ts';

/** Starts a session at `now` (ms) until `end`; one that runs gets the new end instead of a second beside it. */
export async function storeFocus(now: number, end: number | null, db: Database = database): Promise<void> {
  await db.transaction('rw', db.focusSessions, async () => {
    // Left by a clock that was ahead: it would stay the latest until the clock is there again.
    await db.focusSessions.where('start').above(now).delete();
    const last = await db.focusSessions.orderBy('start').last();
    const start = last && isRunning(last, new Date(now)) ? last.start : now;
    await db.focusSessions.put({ start, end });
  });
}

/** Ends the running session at `now` (ms); nothing happens when none runs. */
export async function endFocus(now: number, db: Database = database): Promise<void> {
  await db.transaction('rw', db.focusSessions, async () => {
    const last = await db.focusSessions.orderBy('start').last();
    if (last && isRunning(last, new Date(now))) await db.focusSessions.put({ start: last.start, end: now });
  });
}
