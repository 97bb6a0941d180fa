// @vitest-environment happy-dom
import { render, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { database } from '../../src/store/database.ts';
import { readDigest, readEarlier } from '../../src/store/queries.ts';
import { EarlierDigests } from '../../src/ui/digest/earlier-digests.tsx';
import { exampleNotifications, exampleRelease } from './examples.ts';

const at = new Date(2026, 10, 22, 9).getTime();
const day = (back: number): number => new Date(2026, 10, 22 - back, 9).getTime();

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const [id, back] of [
    ['new', 0],
    ['left', 1],
    ['finished', 2],
  ] as const) {
    await database.releases.put(exampleRelease(id, 3, day(back)));
    await database.notifications.bulkPut(
      exampleNotifications(id, 3, day(back)).map((one) => ({
        ...one,
        ...(id === 'finished' && { handled: { how: 'done' as const, at } }),
      })),
    );
  }
});

it('reads the other releases, the newest first, with what is open in them', async () => {
  const opens = async (id: string | undefined, limit?: number) =>
    (await readEarlier(id, limit)).map(({ release, open }) => [release.id, open]);
  expect(await opens('new')).toEqual([
    ['left', 3],
    ['finished', 0],
  ]);
  // What came after it is told by the banner above.
  expect(await opens('left', 1)).toEqual([['finished', 0]]);
  expect(await opens(undefined)).toHaveLength(3);
});

it('does not count as open what was read in the chat before it came out', async () => {
  const handled = { how: 'read elsewhere', at } as const;
  await database.notifications.update('left-0', { standing: 'read elsewhere', handled });
  expect((await readEarlier('new'))[0]?.open).toBe(2);
});

it('leaves out a release that does not parse, here and as the newest', async () => {
  const bad: object = { id: 'bad', at: at + 1, receipt: 'none' };
  await database.table('releases').put(bad);
  expect((await readEarlier('new')).map(({ release }) => release.id)).toEqual(['left', 'finished']);
  expect((await readDigest())?.release.id).toBe('new');
  expect(await readDigest('bad')).toBeUndefined();
});

it('shows them as links', async () => {
  const { container, findAllByRole } = render(<EarlierDigests except="new" />);
  const links = await findAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['?release=left', '?release=finished']);
  await waitFor(() => expect(container.textContent).toContain('3 still open'));
  expect(container.textContent).not.toContain('0 still open');
});
