import { addToTally, addToWaiting } from './counters.ts';
import { type Database, database } from './database.ts';

/** What the person does with released entries. Each is safe to run twice: what is already so stays. */

/** Opened or done; instants in ms. */
export async function storeHandled(
  ids: readonly string[],
  how: 'opened' | 'done',
  at: number,
  db: Database = database,
): Promise<void> {
  await db.notifications
    .where('id')
    .anyOf([...ids])
    .filter(({ standing }) => standing === 'released')
    .modify({ handled: { how, at } });
}

/** Put off: held again from now on, out of its digest, until the next release. */
export async function storePutOff(
  ids: readonly string[],
  at: number,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.notifications, db.waiting, db.tally, async () => {
    const found = (await db.notifications.bulkGet([...new Set(ids)])).filter((one) => one !== undefined);
    const released = found.filter(({ standing }) => standing === 'released');
    await db.notifications.bulkPut(
      released.map(({ releaseId, handled: _, ...one }) => ({
        ...one,
        standing: 'held',
        heldAt: at,
        putOffFrom: releaseId,
      })),
    );
    await addToWaiting(released, 1, db);
    await addToTally({ putOff: released.length }, db);
  });
}

/** Takes back handled and put off; one that was put off and came out again since stays where it is. */
export async function storeUndo(ids: readonly string[], db: Database = database): Promise<void> {
  await db.transaction('rw', db.notifications, db.waiting, db.tally, async () => {
    const found = (await db.notifications.bulkGet([...new Set(ids)])).filter((one) => one !== undefined);
    // One read elsewhere that came along with a release is open in it from now on.
    const handled = found.filter(
      ({ standing, handled, releaseId }) =>
        handled && (standing === 'released' || (standing === 'read elsewhere' && releaseId !== undefined)),
    );
    const putOff = found.filter(
      ({ standing, putOffFrom }) => standing === 'held' && putOffFrom !== undefined,
    );
    await db.notifications.bulkPut([
      ...handled.map(({ handled: _, ...one }) => ({ ...one, standing: 'released' as const })),
      ...putOff.map(({ putOffFrom, ...one }) => ({
        ...one,
        standing: 'released' as const,
        releaseId: putOffFrom,
      })),
    ]);
    await addToWaiting(putOff, -1, db);
    await addToTally({ putOff: -putOff.length }, db);
  });
}
