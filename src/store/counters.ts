import type { Database, Tally, Waiting } from './database.ts';

/** Both run inside the caller's transaction: the counts can then never differ from the notifications. */

/** Adds (or with -1 takes away) so many waiting to their tools. */
export async function addToWaiting(
  records: readonly { readonly site: string; readonly origin: string }[],
  sign: 1 | -1,
  db: Database,
): Promise<void> {
  const more = new Map<string, Waiting>();
  for (const { site, origin } of records) {
    const key = `${site} ${origin}`;
    more.set(key, { site, origin, count: (more.get(key)?.count ?? 0) + sign });
  }
  for (const { site, origin, count } of more.values()) {
    const before = (await db.waiting.get([site, origin]))?.count ?? 0;
    await db.waiting.put({ site, origin, count: before + count });
  }
}

const zero: Tally = { key: 'since', raised: 0, putOff: 0, passed: 0, readElsewhere: 0 };

export async function readTally(db: Database): Promise<Tally> {
  return (await db.tally.get('since')) ?? zero;
}

export async function addToTally(more: Partial<Omit<Tally, 'key'>>, db: Database): Promise<void> {
  const now = await readTally(db);
  await db.tally.put({
    key: 'since',
    raised: now.raised + (more.raised ?? 0),
    putOff: now.putOff + (more.putOff ?? 0),
    passed: now.passed + (more.passed ?? 0),
    readElsewhere: now.readElsewhere + (more.readElsewhere ?? 0),
  });
}
