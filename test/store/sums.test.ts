import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unaccounted } from '../../src/domain/receipt.ts';
import type { Database } from '../../src/store/database.ts';
import { storeRaised, storeRead, storeShown } from '../../src/store/receive.ts';
import { releaseHeld } from '../../src/store/release.ts';
import { storeHandled, storePutOff, storeUndo } from '../../src/store/triage.ts';
import { freshDatabase, held, passed } from './stored.ts';

const origins = ['https://a.example', 'https://b.example'];

/** Ids of both origins may be the same: a page can guess the other's. */
const ref = fc.record({ id: fc.constantFrom('1', '2', '3'), origin: fc.constantFrom(...origins) });
const refs = fc.array(ref, { minLength: 1, maxLength: 3 });

/** Everything that can happen to the store, at a moment a little later than the step before. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('raise' as const), refs }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('raise in a window' as const), refs }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('show' as const), refs }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('read' as const), refs }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('put off' as const), refs }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('undo' as const), refs }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('done' as const), refs }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('release' as const), refs }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('release again' as const), refs }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take({ what, refs }: Step, now: number, db: Database): Promise<unknown> {
  const ids = refs.map(({ id }) => id);
  const [first] = refs;
  switch (what) {
    case 'raise':
      return storeRaised(
        refs.map(({ id, origin }) => held(id, { origin, heldAt: now })),
        db,
      );
    case 'raise in a window':
      return storeRaised(
        refs.map(({ id, origin }) => passed(id, { origin, heldAt: now })),
        db,
      );
    case 'show':
      return storeShown(
        refs.map(({ id, origin }) => passed(id, { origin, heldAt: now })),
        db,
      );
    case 'read':
      return first && storeRead(first.id, first.origin, now, db);
    case 'put off':
      return storePutOff(ids, now, db);
    case 'undo':
      return storeUndo(ids, db);
    case 'done':
      return storeHandled(ids, 'done', now, db);
    default: {
      // "Again" is a moment that was released before, as when two contexts wake up.
      const dueAt = what === 'release' ? now : now - (now % 50);
      return releaseHeld({ id: String(dueAt), why: 'window', dueAt, now }, db);
    }
  }
}

/** What must hold after every step. */
async function check(db: Database): Promise<void> {
  const rows = await db.notifications.toArray();
  const releases = await db.releases.toArray();
  const tally = await db.tally.get('since');
  const heldRows = rows.filter(({ standing }) => standing === 'held');

  for (const { site, origin, count } of await db.waiting.toArray()) {
    const really = heldRows.filter((row) => row.site === site && row.origin === origin).length;
    expect({ origin, count }).toEqual({ origin, count: really });
  }
  expect((await db.waiting.toArray()).reduce((sum, { count }) => sum + count, 0)).toBe(heldRows.length);

  for (const { receipt } of releases) {
    expect(unaccounted(receipt)).toBe(0);
    expect(Math.min(...Object.values(receipt))).toBeGreaterThanOrEqual(0);
  }
  // The running sum accounts for what waits, and all sums together for every notification once.
  const since = tally ?? { raised: 0, putOff: 0, passed: 0, readElsewhere: 0 };
  expect(since.raised + since.putOff - since.passed - since.readElsewhere).toBe(heldRows.length);
  expect(since.raised + releases.reduce((sum, { receipt }) => sum + receipt.raised, 0)).toBe(rows.length);

  // The next release brings along exactly those read since the one before.
  const read = rows.filter(({ standing, releaseId }) => standing === 'read elsewhere' && !releaseId);
  expect(since.readElsewhere).toBe(read.length);

  // In one place: a digest, or none; and only in one that exists.
  for (const { standing, releaseId, handled } of rows) {
    if (standing === 'released') expect(releaseId).toBeDefined();
    else if (standing !== 'read elsewhere') expect(releaseId).toBeUndefined();
    // Read elsewhere is handled, whether or not a release has brought it along yet.
    if (standing === 'read elsewhere') expect(handled?.how).toBe('read elsewhere');
    if (releaseId !== undefined) expect(releases.map(({ id }) => id)).toContain(releaseId);
  }
}

describe('after any sequence of what can happen', () => {
  test('the counters are the rows, every receipt sums, and each notification is in one place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        const db = freshDatabase();
        try {
          for (const [index, one] of steps.entries()) {
            await take(one, 1_000 + index * 10, db);
            await check(db);
          }
        } finally {
          await db.delete();
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  test('done at once instead of one after another, too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        const db = freshDatabase();
        try {
          await Promise.all(steps.map((one, index) => take(one, 1_000 + index * 10, db)));
          await check(db);
        } finally {
          await db.delete();
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
