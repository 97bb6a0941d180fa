import * as v from 'valibot';
import type { StoredNotification, StoredRelease } from './database.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));
const instant = v.pipe(v.number(), v.finite());

const record = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  site: text,
  origin: text,
  sender: text,
  conversation: text,
  kind: v.picklist(['direct', 'mention', 'channel', 'call', 'other']),
  text,
  tag: text,
  address: v.optional(v.pipe(text, v.regex(/^https?:/))),
  page: v.optional(v.pipe(text, v.regex(/^https?:/))),
  raisedAt: instant,
  standing: v.picklist(['held', 'released', 'passed', 'read elsewhere', 'expired']),
  heldAt: instant,
  passReason: v.optional(text),
  releaseId: v.optional(text),
  handled: v.optional(v.object({ how: v.picklist(['opened', 'done', 'read elsewhere']), at: instant })),
  putOffFrom: v.optional(text),
  tab: v.object({ tabId: v.number(), frameId: v.number() }),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const release = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  why: v.picklist(['window', 'asked', 'switched off']),
  dueAt: instant,
  at: instant,
  receipt: v.object({ raised: count, putOff: count, here: count, passed: count, readElsewhere: count }),
});

/** What a screen gets of a list of stored records: those that parse, and how many do not. Those stay stored as they are. */
export interface Entries {
  readonly entries: readonly StoredNotification[];
  readonly unreadable: number;
}

export function parseRecords(rows: readonly unknown[]): Entries {
  const entries = rows.flatMap((row) => {
    const parsed = v.safeParse(record, row);
    return parsed.success ? [parsed.output] : [];
  });
  return { entries, unreadable: rows.length - entries.length };
}

/** A stored release; `undefined` when it does not parse. It stays stored as it is. */
export function parseRelease(row: unknown): StoredRelease | undefined {
  const parsed = v.safeParse(release, row);
  return parsed.success ? parsed.output : undefined;
}
