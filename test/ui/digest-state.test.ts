// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { database } from '../../src/store/database.ts';
import { watchDigest } from '../../src/ui/digest/digest-state.ts';
import { exampleNotifications, exampleRelease } from './examples.ts';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.releases.put(exampleRelease('r', 4, 1_000_000));
  await database.notifications.bulkPut(exampleNotifications('r', 4, 1_000_000));
});

it('lists as handled what came out already read, and does not count it as progress', async () => {
  const handled = { how: 'read elsewhere', at: 1 } as const;
  await database.notifications.update('r-0', { standing: 'read elsewhere', handled });
  await database.notifications.update('r-1', { handled: { how: 'done', at: 1 } });
  const state = watchDigest('r');
  await waitFor(() => expect(state.handled.value.map(({ id }) => id)).toEqual(['r-0', 'r-1']));
  expect(state.progress.value).toEqual({ handled: 1, all: 3 });
  state.overlay.say(['r-0'], 'open');
  expect(state.handled.value.map(({ id }) => id)).toEqual(['r-1']);
});
