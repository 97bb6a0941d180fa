import { beforeEach, describe, expect, test } from 'vitest';
import { unaccounted } from '../../src/domain/receipt.ts';
import type { Database } from '../../src/store/database.ts';
import { readEntries, readRelease, readReleases } from '../../src/store/queries.ts';
import { storeRaised, storeRead } from '../../src/store/receive.ts';
import { isAnythingHeld, releaseHeld } from '../../src/store/release.ts';
import { freshDatabase, held, passed, standings, waitingCount } from './stored.ts';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

const release = (dueAt: number, now = dueAt) =>
  releaseHeld({ id: String(dueAt), why: 'window', dueAt, now }, db);

describe('a release', () => {
  test('brings out what was held before it was due, and no later one', async () => {
    await storeRaised([held('a'), held('b', { heldAt: 2_000 }), held('c', { heldAt: 3_000 })], db);
    const released = await release(2_000);
    expect(released?.entries.map(({ id }) => id)).toEqual(['a']);
    expect(await standings(db)).toEqual({ a: 'released', b: 'held', c: 'held' });
    expect(await waitingCount(db)).toBe(2);
    expect(await isAnythingHeld(2_000, db)).toBe(false);
    expect(await isAnythingHeld(2_001, db)).toBe(true);
  });

  test('brings along what was read elsewhere since the one before, already handled', async () => {
    await storeRaised([held('a'), held('b'), held('c')], db);
    await storeRead('a', 'https://chat.example', 1_500, db);
    const first = await release(2_000);
    expect(first?.entries.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(first?.release.receipt).toMatchObject({ raised: 3, here: 2, readElsewhere: 1 });
    expect((await readEntries('2000', db)).entries).toMatchObject([
      { id: 'a', standing: 'read elsewhere', handled: { how: 'read elsewhere', at: 1_500 } },
      { id: 'b', standing: 'released' },
      { id: 'c', standing: 'released' },
    ]);
    expect(await waitingCount(db)).toBe(0);
  });

  test('leaves where it is what was read elsewhere before the one before', async () => {
    await storeRaised([held('a'), held('b'), held('d', { heldAt: 2_100 }), held('e', { heldAt: 2_200 })], db);
    await storeRead('a', 'https://chat.example', 1_500, db);
    await release(2_000);
    await storeRead('e', 'https://chat.example', 2_500, db);
    expect((await release(3_000))?.release.receipt).toMatchObject({ here: 1, readElsewhere: 1 });
    expect((await readEntries('2000', db)).entries.map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await readEntries('3000', db)).entries.map(({ id }) => id)).toEqual(['d', 'e']);
  });

  test('does not come for what was read elsewhere alone; that waits for the next', async () => {
    await storeRaised([held('a')], db);
    await storeRead('a', 'https://chat.example', 1_500, db);
    expect(await isAnythingHeld(2_000, db)).toBe(false);
    expect(await release(2_000)).toBeUndefined();
    await storeRaised([held('b', { heldAt: 2_500 })], db);
    expect((await release(3_000))?.release.receipt).toMatchObject({ raised: 2, here: 1, readElsewhere: 1 });
    expect((await readEntries('3000', db)).entries.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('of nothing does not exist', async () => {
    await storeRaised([passed('a')], db);
    expect(await release(2_000)).toBeUndefined();
    expect(await readReleases(10, db)).toEqual([]);
  });

  test('prints the sum since the one before, and carries over what stays', async () => {
    await storeRaised([held('a'), passed('b'), held('c', { heldAt: 5_000 })], db);
    expect((await release(2_000))?.release.receipt).toEqual({
      raised: 2,
      putOff: 0,
      here: 1,
      passed: 1,
      readElsewhere: 0,
    });
    expect((await release(6_000))?.release.receipt).toEqual({
      raised: 1,
      putOff: 0,
      here: 1,
      passed: 0,
      readElsewhere: 0,
    });
  });

  test('of the same moment twice is one', async () => {
    await storeRaised([held('a')], db);
    await release(2_000);
    expect(await release(2_000, 9_000)).toBeUndefined();
    expect(await readReleases(10, db)).toMatchObject([{ id: '2000', at: 2_000 }]);
  });

  test('takes in what was still on its way, and keeps when it first happened', async () => {
    await storeRaised([held('a')], db);
    await release(2_000);
    await storeRaised([held('b', { heldAt: 1_999 }), passed('c', { heldAt: 1_999 })], db);
    const again = await release(2_000, 2_050);
    expect(again?.entries.map(({ id }) => id)).toEqual(['b']);
    expect(again?.release).toMatchObject({ at: 2_000, receipt: { raised: 3, here: 2, passed: 1 } });
    expect((await readEntries('2000', db)).entries.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('by two at once happens once', async () => {
    await storeRaised([held('a'), held('b')], db);
    const both = await Promise.all([release(2_000), release(2_000)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect((await readRelease('2000', db))?.receipt.here).toBe(2);
    expect(await waitingCount(db)).toBe(0);
  });

  test('of five hundred is one transaction with a true sum', async () => {
    await storeRaised(
      Array.from({ length: 500 }, (_, i) => held(`n${i}`, { heldAt: i })),
      db,
    );
    const released = await release(2_000);
    expect(released?.entries).toHaveLength(500);
    expect(released && unaccounted(released.release.receipt)).toBe(0);
  });
});
