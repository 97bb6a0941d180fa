import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { readDigest, readReleases, readWaiting } from '../../src/store/queries.ts';
import { storeRaised } from '../../src/store/receive.ts';
import { releaseHeld } from '../../src/store/release.ts';
import { storePutOff } from '../../src/store/triage.ts';
import { freshDatabase, held } from './stored.ts';

let db: Database;
beforeEach(async () => {
  db = freshDatabase();
  for (const heldAt of [1_000, 2_000, 3_000]) {
    await storeRaised(
      [held(`b${heldAt}`, { heldAt, raisedAt: 2 }), held(`a${heldAt}`, { heldAt, raisedAt: 1 })],
      db,
    );
    const dueAt = heldAt + 500;
    await releaseHeld({ id: String(dueAt), why: 'window', dueAt, now: dueAt }, db);
  }
});

describe('a digest', () => {
  test('is the newest one, unless another is asked for', async () => {
    expect(await readDigest(undefined, db)).toMatchObject({ release: { id: '3500' }, newestId: '3500' });
    expect(await readDigest('1500', db)).toMatchObject({ release: { id: '1500' }, newestId: '3500' });
  });

  test('has its entries, the oldest first, and how many were put off since', async () => {
    await storePutOff(['a3000'], 4_000, db);
    const digest = await readDigest('3500', db);
    expect(digest?.entries.map(({ id }) => id)).toEqual(['b3000']);
    expect(digest?.putOff).toBe(1);
    expect((await readDigest('2500', db))?.entries.map(({ id }) => id)).toEqual(['a2000', 'b2000']);
  });

  test('that is not stored does not exist', async () => {
    expect(await readDigest('unknown', db)).toBeUndefined();
    expect(await readDigest(undefined, freshDatabase())).toBeUndefined();
  });
});

test('the newest releases come first, and no more than asked for', async () => {
  expect((await readReleases(2, db)).map(({ id }) => id)).toEqual(['3500', '2500']);
});

test('tools with nothing waiting are left out', async () => {
  expect(await readWaiting(db)).toEqual([]);
  await storeRaised([held('x', { heldAt: 5_000, site: 'slack' })], db);
  expect(await readWaiting(db)).toEqual([{ site: 'slack', origin: 'https://chat.example', count: 1 }]);
});
