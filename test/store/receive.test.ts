import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { storeRaised, storeRead, storeShown } from '../../src/store/receive.ts';
import { releaseHeld } from '../../src/store/release.ts';
import { storeHandled } from '../../src/store/triage.ts';
import { freshDatabase, held, passed, standings, waitingCount } from './stored.ts';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

const release = (dueAt: number) => releaseHeld({ id: String(dueAt), why: 'window', dueAt, now: dueAt }, db);
const tally = async () => {
  const { key: _, ...counts } = (await db.tally.get('since')) ?? { key: 'since' };
  return counts;
};

describe('what is raised', () => {
  test('is answered one by one, and stored before the answer', async () => {
    expect(await storeRaised([held('a'), passed('b')], db)).toEqual([
      { id: 'a', outcome: 'held' },
      { id: 'b', outcome: 'pass' },
    ]);
    expect(await standings(db)).toEqual({ a: 'held', b: 'passed' });
    expect(await tally()).toEqual({ raised: 2, putOff: 0, passed: 1, readElsewhere: 0 });
    expect(await waitingCount(db)).toBe(1);
  });

  test('twice gets the same answer and is stored once', async () => {
    const first = await storeRaised([held('a')], db);
    // The window opened between the two tries.
    expect(await storeRaised([passed('a')], db)).toEqual(first);
    expect(await storeRaised([held('a', { text: 'changed' })], db)).toEqual(first);
    expect((await db.notifications.get('a'))?.text).toBe('text of a');
    expect(await tally()).toMatchObject({ raised: 1, passed: 0 });
    expect(await waitingCount(db)).toBe(1);
  });

  test('twice in one batch is one', async () => {
    expect(await storeRaised([held('a'), held('a')], db)).toHaveLength(2);
    expect(await tally()).toMatchObject({ raised: 1 });
    expect(await waitingCount(db)).toBe(1);
  });

  test('again after its release is still held, since the digest has it', async () => {
    await storeRaised([held('a')], db);
    await release(2_000);
    expect(await storeRaised([held('a')], db)).toEqual([{ id: 'a', outcome: 'held' }]);
    expect(await standings(db)).toEqual({ a: 'released' });
  });

  test('under the id of another origin passes, and that one is neither changed nor told of', async () => {
    await storeRaised([held('a')], db);
    const stolen = held('a', { origin: 'https://evil.example', text: 'mine' });
    expect(await storeRaised([stolen], db)).toEqual([{ id: 'a', outcome: 'pass' }]);
    expect(await db.notifications.get('a')).toEqual(held('a'));
    expect(await tally()).toMatchObject({ raised: 1, passed: 0 });
  });

  test('is committed durably', async () => {
    const durabilities: (string | undefined)[] = [];
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === 'readwrite') durabilities.push(options?.durability);
      return open.call(this, stores, mode, options);
    };
    try {
      await storeRaised([held('a')], db);
      await release(2_000);
    } finally {
      IDBDatabase.prototype.transaction = open;
    }
    expect(durabilities.length).toBeGreaterThanOrEqual(2);
    expect(new Set(durabilities)).toEqual(new Set(['strict']));
  });

  test('leaves nothing behind when its transaction fails', async () => {
    // Cannot be cloned into the database.
    const broken = { ...held('b'), tab: { tabId: 1, frameId: 0, act: () => 1 } };
    await expect(storeRaised([held('a'), broken], db)).rejects.toThrow();
    expect(await standings(db)).toEqual({});
    expect(await waitingCount(db)).toBe(0);
  });
});

describe('what the page showed itself', () => {
  test('is counted as passed, though nobody was asked', async () => {
    await storeShown([passed('a')], db);
    expect(await db.notifications.get('a')).toMatchObject({
      standing: 'passed',
      passReason: 'shown by the page',
    });
    expect(await tally()).toMatchObject({ raised: 1, passed: 1 });
  });

  test('never comes out a second time, when its commit was late', async () => {
    await storeRaised([held('a')], db);
    await storeShown([passed('a')], db);
    expect(await waitingCount(db)).toBe(0);
    expect(await release(2_000)).toBeUndefined();
    expect(await tally()).toMatchObject({ raised: 1, passed: 1 });
  });

  test('never comes out a second time, when its commit was even later', async () => {
    await storeShown([passed('a')], db);
    expect(await storeRaised([held('a')], db)).toEqual([{ id: 'a', outcome: 'pass' }]);
    expect(await release(2_000)).toBeUndefined();
    expect(await tally()).toMatchObject({ raised: 1, passed: 1 });
  });

  test('said twice is counted once', async () => {
    await storeRaised([held('late')], db);
    const both = [passed('late'), passed('new')];
    await storeShown([...both, ...both], db);
    await storeShown(both, db);
    expect(await tally()).toMatchObject({ raised: 2, passed: 2 });
    expect(await waitingCount(db)).toBe(0);
  });

  test('does not touch what is in a digest already', async () => {
    await storeRaised([held('a')], db);
    await release(2_000);
    await storeShown([passed('a')], db);
    expect(await standings(db)).toEqual({ a: 'released' });
  });

  test('under the id of another origin does not touch that one', async () => {
    await storeRaised([held('a')], db);
    await storeShown([passed('a', { origin: 'https://evil.example' })], db);
    expect(await standings(db)).toEqual({ a: 'held' });
    expect(await waitingCount(db)).toBe(1);
  });
});

describe('what the person reads in the page', () => {
  test('waits no longer, and is handled', async () => {
    await storeRaised([held('a'), held('b')], db);
    await storeRead('a', 'https://chat.example', 2_000, db);
    expect(await standings(db)).toEqual({ a: 'read elsewhere', b: 'held' });
    expect((await db.notifications.get('a'))?.handled).toEqual({ how: 'read elsewhere', at: 2_000 });
    expect(await waitingCount(db)).toBe(1);
  });

  test('is in the store at any age', async () => {
    await storeRaised([held('a')], db);
    await storeRead('a', 'https://chat.example', 1_000, db);
    expect(await standings(db)).toEqual({ a: 'read elsewhere' });
  });

  test('twice is counted once', async () => {
    await storeRaised([held('a')], db);
    for (const at of [2_000, 3_000]) await storeRead('a', 'https://chat.example', at, db);
    expect(await tally()).toMatchObject({ raised: 1, readElsewhere: 1 });
    expect(await waitingCount(db)).toBe(0);
  });

  test('in the digest, is handled there, and not twice', async () => {
    await storeRaised([held('a')], db);
    await release(2_000);
    for (const at of [3_000, 4_000]) await storeRead('a', 'https://chat.example', at, db);
    expect(await db.notifications.get('a')).toMatchObject({
      standing: 'released',
      releaseId: '2000',
      handled: { how: 'read elsewhere', at: 3_000 },
    });
    expect(await tally()).toMatchObject({ readElsewhere: 0 });
  });

  test('after the person did it in the digest, stays as it is', async () => {
    await storeRaised([held('a')], db);
    await release(2_000);
    await storeHandled(['a'], 'done', 2_500, db);
    await storeRead('a', 'https://chat.example', 3_000, db);
    expect((await db.notifications.get('a'))?.handled).toEqual({ how: 'done', at: 2_500 });
  });

  test.each([
    ['of another origin', 'a', 'https://evil.example'],
    ['nobody knows', 'b', 'https://chat.example'],
  ])('%s, changes nothing', async (_, id, origin) => {
    await storeRaised([held('a')], db);
    await storeRead(id, origin, 2_000, db);
    expect(await standings(db)).toEqual({ a: 'held' });
    expect((await db.notifications.get('a'))?.handled).toBeUndefined();
    expect(await waitingCount(db)).toBe(1);
  });

  test('after it had passed, stays passed', async () => {
    await storeRaised([passed('a')], db);
    await storeRead('a', 'https://chat.example', 2_000, db);
    expect(await standings(db)).toEqual({ a: 'passed' });
    expect(await tally()).toMatchObject({ readElsewhere: 0 });
  });
});
