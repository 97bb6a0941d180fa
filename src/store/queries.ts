import type { FocusSession } from '../domain/focus-session.ts';
import { type Database, database, type StoredRelease, type Waiting } from './database.ts';
import { type Entries, parseRecords } from './record.ts';

/** Reads. Screens wrap them in `live`; none counts rows or reads more than it shows. */

/** How many wait for the next window, per tool; tools with none are left out. */
export async function readWaiting(db: Database = database): Promise<Waiting[]> {
  return (await db.waiting.toArray()).filter((tool) => tool.count > 0);
}

/** The latest focus session, running or over. */
export async function readFocus(db: Database = database): Promise<FocusSession | undefined> {
  return db.focusSessions.orderBy('start').last();
}

/** The newest releases first, at most `limit`. */
export async function readReleases(limit: number, db: Database = database): Promise<StoredRelease[]> {
  return db.releases.orderBy('at').reverse().limit(limit).toArray();
}

export async function readRelease(id: string, db: Database = database): Promise<StoredRelease | undefined> {
  return db.releases.get(id);
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
