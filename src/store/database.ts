import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Standing } from '../domain/fate.ts';
import type { FocusSession } from '../domain/focus-session.ts';
import type { Kind } from '../domain/notification.ts';
import type { Receipt } from '../domain/receipt.ts';

/** A raised notification as kept. Instants in ms. */
export interface StoredNotification {
  readonly id: string;
  /** Id of the site that read it (`web` for the generic reader), and the origin the browser attested. */
  readonly site: string;
  readonly origin: string;
  readonly sender: string;
  readonly conversation: string;
  readonly kind: Kind;
  readonly text: string;
  readonly tag: string;
  /** Where its conversation opens; always http(s) and of `origin`. */
  readonly address?: string | undefined;
  /** The page that raised it: where to go when the conversation has no address of its own. */
  readonly page?: string | undefined;
  readonly raisedAt: number;
  readonly standing: Standing;
  /** Since when it is held, for those held now or once; moved forward when put off. */
  readonly heldAt: number;
  /** Why it passed; only for those that did. */
  readonly passReason?: string | undefined;
  readonly releaseId?: string | undefined;
  /** What the person did with the released entry. */
  readonly handled?: { readonly how: 'opened' | 'done' | 'read elsewhere'; readonly at: number } | undefined;
  /** Put off by the person, out of this release; kept so that it can be undone. */
  readonly putOffFrom?: string | undefined;
  /** Where the live stand-in may still be. */
  readonly tab: { readonly tabId: number; readonly frameId: number };
}

/** One release: its id is the moment it was due (`at` in ms, as text), so the same moment twice is one release. */
export interface StoredRelease {
  readonly id: string;
  readonly why: 'window' | 'asked' | 'switched off';
  /** When it was due and when it really happened. */
  readonly dueAt: number;
  readonly at: number;
  readonly receipt: Receipt;
}

/** How many wait, per tool; kept in the same transactions as the notifications, since counting by index is linear. */
export interface Waiting {
  readonly site: string;
  readonly origin: string;
  readonly count: number;
}

/** The running sum since the last release. One row. */
export interface Tally {
  readonly key: 'since';
  readonly raised: number;
  readonly putOff: number;
  readonly passed: number;
  readonly readElsewhere: number;
}

export class Database extends Dexie {
  declare notifications: EntityTable<StoredNotification, 'id'>;
  declare releases: EntityTable<StoredRelease, 'id'>;
  declare focusSessions: EntityTable<FocusSession, 'start'>;
  declare waiting: Table<Waiting, [site: string, origin: string]>;
  declare tally: EntityTable<Tally, 'key'>;

  constructor(name = 'jeda') {
    // 'strict': an answer "held" must survive a power cut. Costs 6 to 8 ms a transaction.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      notifications: 'id, [standing+heldAt], releaseId, putOffFrom',
      releases: 'id, at',
      focusSessions: 'start',
      waiting: '[site+origin]',
      tally: 'key',
    });
  }
}

export const database = new Database();
