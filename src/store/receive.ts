import type { PassReason } from '../domain/fate.ts';
import type { Decision } from '../messages/protocol.ts';
import { addToTally, addToWaiting } from './counters.ts';
import { type Database, database, type StoredNotification } from './database.ts';

/**
 * Stores what a page raised and answers for each, in one durable transaction. The id makes it exact: one that
 * is stored already gets the answer it got before, and one of another origin is never touched or told about.
 */
export async function storeRaised(
  records: readonly StoredNotification[],
  db: Database = database,
): Promise<Decision[]> {
  return db.transaction('rw', db.notifications, db.waiting, db.tally, async () => {
    const before = await db.notifications.bulkGet(records.map(({ id }) => id));
    const ids = new Set<string>();
    const added = records.filter(({ id }, i) => !before[i] && !ids.has(id) && ids.add(id));
    await db.notifications.bulkAdd(added);
    await addToWaiting(
      added.filter(({ standing }) => standing === 'held'),
      1,
      db,
    );
    await addToTally(
      { raised: added.length, passed: added.filter(({ standing }) => standing === 'passed').length },
      db,
    );
    return records.map((record, i): Decision => {
      const kept = before[i] ?? record;
      const isOurs = kept.origin === record.origin && kept.standing !== 'passed';
      return { id: record.id, outcome: isOurs ? 'held' : 'pass' };
    });
  });
}

/**
 * The page showed these itself: its deadline passed, or nobody answered. A late commit of ours must then not
 * bring them out a second time.
 */
export async function storeShown(
  records: readonly StoredNotification[],
  db: Database = database,
): Promise<void> {
  const passed = { standing: 'passed', passReason: 'shown by the page' satisfies PassReason } as const;
  const once = [...new Map(records.map((record) => [record.id, record])).values()];
  await db.transaction('rw', db.notifications, db.waiting, db.tally, async () => {
    const before = await db.notifications.bulkGet(once.map(({ id }) => id));
    const late = before.flatMap((one, i) =>
      one?.standing === 'held' && one.origin === once[i]?.origin ? [one] : [],
    );
    const unknown = once.filter((_, i) => !before[i]);
    await db.notifications.bulkPut([...late, ...unknown].map((one) => ({ ...one, ...passed })));
    await addToWaiting(late, -1, db);
    await addToTally({ raised: unknown.length, passed: late.length + unknown.length }, db);
  });
}

/**
 * The person read one in its page. It comes with the next release all the same, already handled: a page may be
 * wrong about what was read. Nothing happens to one of another origin, or unknown.
 */
export async function storeRead(
  id: string,
  origin: string,
  at: number,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.notifications, db.waiting, db.tally, async () => {
    const one = await db.notifications.get(id);
    if (one?.origin !== origin || one.handled) return;
    const handled = { how: 'read elsewhere', at } as const;
    if (one.standing === 'released') {
      await db.notifications.update(id, { handled });
    } else if (one.standing === 'held') {
      await db.notifications.update(id, { standing: 'read elsewhere', handled });
      await addToWaiting([one], -1, db);
      await addToTally({ readElsewhere: 1 }, db);
    }
  });
}
