import type { FocusSession } from '../domain/focus-session.ts';
import { type Database, database, type StoredRelease, type Waiting } from './database.ts';
import { type Entries, parseRecords, parseRelease } from './record.ts';

/** Reads. Screens wrap them in `live`; none counts rows or reads more than it shows. */

/** How many wait for the next window, per tool; tools with none are left out. */
export async function readWaiting(db: Database = database): Promise<Waiting[]> {
  return (await db.waiting.toArray()).filter((tool) => tool.count > 0);
}

/** The latest focus session, running or over. */
export async function readFocus(db: Database = database): Promise<FocusSession | undefined> {
  return db.focusSessions.orderBy('start').last();
}

/** The newest releases first, at most `limit`; those that do not parse are left out. */
export async function readReleases(limit: number, db: Database = database): Promise<StoredRelease[]> {
  const newest = db.releases.orderBy('at').reverse();
  const plain = await newest.clone().limit(limit).toArray();
  // Looking at each one on the way takes longer, and is hardly ever needed.
  return plain.every(isReadable) ? plain : newest.filter(isReadable).limit(limit).toArray();
}

/** One release by its id; `undefined` when there is none, or it does not parse. */
export async function readRelease(id: string, db: Database = database): Promise<StoredRelease | undefined> {
  return parseRelease(await db.releases.get(id));
}

function isReadable(row: unknown): boolean {
  return parseRelease(row) !== undefined;
}

/** Every entry of a release, oldest first: what it brought out, without what was put off since. */
export async function readEntries(releaseId: string, db: Database = database): Promise<Entries> {
  return parseRecords(await db.notifications.where('releaseId').equals(releaseId).sortBy('raisedAt'));
}

/** One notification by its id; `undefined` when there is none, or it does not parse. */
export async function readNotificationById(id: string, db: Database = database) {
  return parseRecords([await db.notifications.get(id)]).entries[0];
}

/** How many were put off out of a release since it came out. Reads one small index range. */
export async function readPutOff(releaseId: string, db: Database = database): Promise<number> {
  return db.notifications.where('putOffFrom').equals(releaseId).count();
}

/** One release with all that a screen shows of it. */
export interface DigestRead extends Entries {
  readonly release: StoredRelease;
  /** How many were put off out of it since it came out. */
  readonly putOff: number;
  /** The newest release there is, this one or another. */
  readonly newestId: string;
}

/** A release, the newest unless one is asked for, in one transaction: a digest of 500 must be there at once. */
export function readDigest(releaseId?: string, db: Database = database): Promise<DigestRead | undefined> {
  return db.transaction('r', db.releases, db.notifications, async () => {
    const [newest] = await readReleases(1, db);
    const release = releaseId === undefined ? newest : await readRelease(releaseId, db);
    if (!release || !newest) return undefined;
    const [entries, putOff] = await Promise.all([readEntries(release.id, db), readPutOff(release.id, db)]);
    return { release, newestId: newest.id, putOff, ...entries };
  });
}

/** Another release, and how much of it the person has not handled yet. */
export interface EarlierRead {
  readonly release: StoredRelease;
  readonly open: number;
}

/** The releases before one, or all without one, the newest first, at most `limit`. Reads their entries, so it is never in a hurry. */
export function readEarlier(
  id: string | undefined,
  limit = 10,
  db: Database = database,
): Promise<EarlierRead[]> {
  return db.transaction('r', db.releases, db.notifications, async () => {
    const shown = id === undefined ? undefined : await readRelease(id, db);
    const before = db.releases.orderBy('at').reverse().filter(isReadable);
    const others = await (shown ? before.and(({ at }) => at < shown.at) : before).limit(limit).toArray();
    return Promise.all(others.map(async (release) => ({ release, open: await countOpen(release.id, db) })));
  });
}

async function countOpen(releaseId: string, db: Database): Promise<number> {
  const rows = await db.notifications.where('releaseId').equals(releaseId).toArray();
  const open = rows.filter(({ standing, handled }) => standing === 'released' && !handled);
  // Last, as it costs most: what does not parse is not on the screen, and nobody could handle it.
  return parseRecords(open).entries.length;
}
