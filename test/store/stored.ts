import { Database, type StoredNotification } from '../../src/store/database.ts';

let count = 0;

/** A database of its own: nothing of another test is in it. */
export function freshDatabase(): Database {
  return new Database(`test-${count++}`);
}

/** A notification as `receive` makes it: held, raised and received at `heldAt`. */
export function held(id: string, change: Partial<StoredNotification> = {}): StoredNotification {
  const heldAt = change.heldAt ?? 1_000;
  return {
    id,
    site: 'web',
    origin: 'https://chat.example',
    sender: 'Ana',
    conversation: '#ops',
    kind: 'channel',
    text: `text of ${id}`,
    tag: '',
    address: 'https://chat.example/rooms',
    raisedAt: heldAt,
    standing: 'held',
    heldAt,
    tab: { tabId: 1, frameId: 0 },
    ...change,
  };
}

/** The same, let through at once. */
export function passed(id: string, change: Partial<StoredNotification> = {}): StoredNotification {
  return held(id, { standing: 'passed', passReason: 'window open', ...change });
}

/** Where each notification stands now. */
export async function standings(db: Database): Promise<Record<string, string>> {
  const rows = await db.notifications.toArray();
  return Object.fromEntries(rows.map(({ id, standing }) => [id, standing]));
}

/** How many wait by the counters, over all tools. */
export async function waitingCount(db: Database): Promise<number> {
  return (await db.waiting.toArray()).reduce((sum, { count }) => sum + count, 0);
}
