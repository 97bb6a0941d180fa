import type { Receipt } from '../domain/receipt.ts';
import { addToWaiting, readTally } from './counters.ts';
import { type Database, database, type StoredNotification, type StoredRelease } from './database.ts';

/** What is to be released: everything held since before `dueAt` (ms), as the release of that moment. */
export interface Due {
  readonly id: string;
  readonly why: StoredRelease['why'];
  readonly dueAt: number;
  readonly now: number;
}

/** What one release brought out now, for the system notification. */
export interface Released {
  readonly release: StoredRelease;
  readonly entries: readonly StoredNotification[];
  /** False when they only joined a release that was there. */
  readonly isNew: boolean;
}

/** Is anything held since before this instant (ms)? One look at the index. */
export async function isAnythingHeld(before: number, db: Database = database): Promise<boolean> {
  return (await heldBetween(Number.NEGATIVE_INFINITY, before, db).limit(1).count()) > 0;
}

/**
 * Releases in one transaction. The id makes it exact: the same moment again adds what was still on its way to
 * the same release, and nothing otherwise. `undefined` when nothing was held.
 */
export async function releaseHeld(due: Due, db: Database = database): Promise<Released | undefined> {
  return db.transaction('rw', db.notifications, db.releases, db.waiting, db.tally, async () => {
    // What the person asks for is everything, also what a clock that was set back has left in the future.
    const until = due.why === 'window' ? due.dueAt : Number.POSITIVE_INFINITY;
    const entries = await heldBetween(Number.NEGATIVE_INFINITY, until, db).toArray();
    if (!entries.length) return undefined;
    const before = await db.releases.get(due.id);
    const read = await readSince((await readTally(db)).readElsewhere, db);
    const release: StoredRelease = {
      id: due.id,
      why: due.why,
      dueAt: due.dueAt,
      at: before?.at ?? due.now,
      receipt: await takeReceipt(entries.length, until, before?.receipt, db),
    };
    await db.releases.put(release);
    await db.notifications.bulkPut([
      ...entries.map((entry) => ({ ...entry, standing: 'released' as const, releaseId: due.id })),
      ...read.map((entry) => ({ ...entry, releaseId: due.id })),
    ]);
    await addToWaiting(entries, -1, db);
    return { release, entries, isNew: !before };
  });
}

/** Half-open, in ms. */
function heldBetween(from: number, to: number, db: Database) {
  return db.notifications.where('[standing+heldAt]').between(['held', from], ['held', to], true, false);
}

/** The last so many that were read elsewhere: they come along, already handled. */
function readSince(count: number, db: Database): Promise<StoredNotification[]> {
  return db.notifications
    .where('[standing+heldAt]')
    .between(['read elsewhere', Number.NEGATIVE_INFINITY], ['read elsewhere', Number.POSITIVE_INFINITY])
    .reverse()
    .filter(({ releaseId }) => releaseId === undefined)
    .limit(count)
    .toArray();
}

/** Closes the running sum. What stays held (raised after the due moment) goes into the next one. */
async function takeReceipt(
  here: number,
  until: number,
  before: Receipt | undefined,
  db: Database,
): Promise<Receipt> {
  const sum = await readTally(db);
  const staying = await heldBetween(until, Number.POSITIVE_INFINITY, db).toArray();
  const stayingPutOff = staying.filter(({ putOffFrom }) => putOffFrom !== undefined).length;
  const next = { raised: staying.length - stayingPutOff, putOff: stayingPutOff };
  await db.tally.put({ key: 'since', ...next, passed: 0, readElsewhere: 0 });
  return {
    raised: sum.raised - next.raised + (before?.raised ?? 0),
    putOff: sum.putOff - next.putOff + (before?.putOff ?? 0),
    here: here + (before?.here ?? 0),
    passed: sum.passed + (before?.passed ?? 0),
    readElsewhere: sum.readElsewhere + (before?.readElsewhere ?? 0),
  };
}
