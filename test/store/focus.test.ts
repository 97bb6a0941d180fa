import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { endFocus, storeFocus } from '../../src/store/focus.ts';
import { readFocus } from '../../src/store/queries.ts';
import { freshDatabase } from './stored.ts';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

test('without any session there is none', async () => {
  expect(await readFocus(db)).toBeUndefined();
});

test('a started session is read back, over restarts', async () => {
  await storeFocus(1_000, 5_000, db);
  db.close();
  await db.open();
  expect(await readFocus(db)).toEqual({ start: 1_000, end: 5_000 });
});

test('one that runs gets the new end instead of a second beside it', async () => {
  await storeFocus(1_000, 5_000, db);
  await storeFocus(2_000, null, db);
  expect(await db.focusSessions.toArray()).toEqual([{ start: 1_000, end: null }]);
});

test('after one is over a new one starts', async () => {
  await storeFocus(1_000, 2_000, db);
  await storeFocus(2_000, 3_000, db);
  expect(await db.focusSessions.toArray()).toHaveLength(2);
  expect(await readFocus(db)).toEqual({ start: 2_000, end: 3_000 });
});

test('stopping ends the one that runs, and twice changes nothing more', async () => {
  await storeFocus(1_000, null, db);
  await endFocus(3_000, db);
  await endFocus(4_000, db);
  expect(await readFocus(db)).toEqual({ start: 1_000, end: 3_000 });
});

test('stopping without a session does nothing', async () => {
  await endFocus(3_000, db);
  expect(await readFocus(db)).toBeUndefined();
});

test('one that starts in the future, left by a clock that was ahead, makes room for a new one', async () => {
  await storeFocus(9_000, null, db);
  await storeFocus(1_000, 2_000, db);
  expect(await db.focusSessions.toArray()).toEqual([{ start: 1_000, end: 2_000 }]);
  expect(await readFocus(db)).toEqual({ start: 1_000, end: 2_000 });
});

test('one that starts at this very moment is kept', async () => {
  await storeFocus(1_000, 5_000, db);
  await storeFocus(1_000, 7_000, db);
  expect(await db.focusSessions.toArray()).toEqual([{ start: 1_000, end: 7_000 }]);
});
