import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { collectLetters, passedIn } from '../../src/background/letters.ts';
import type { RawNotification } from '../../src/domain/notification.ts';
import { type Letter, letterPrefix } from '../../src/messages/letter.ts';
import { onLetter } from '../../src/platform/letters.ts';
import { database } from '../../src/store/database.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { raised } from '../sites/raised.ts';
import { freshBrowser, monday, notices, state } from './browser-state.ts';

const holding = monday('12:00');
const open = monday('13:10');
const line = (given: Partial<RawNotification>) => JSON.stringify(raised({ title: 'Ana', ...given }));
const leave = (...letters: string[][]) =>
  fakeBrowser.storage.local.set(
    Object.fromEntries(
      letters.map((said, i) => [
        `${letterPrefix}1 ${i}`,
        { origin: 'https://chat.example', page: 'https://chat.example/rooms', said } satisfies Letter,
      ]),
    ),
  );
const left = async () =>
  Object.keys(await fakeBrowser.storage.local.get()).filter((key) => key.startsWith(letterPrefix));
const standings = async () => (await database.notifications.toArray()).map(({ standing }) => standing);

beforeEach(async () => {
  await freshBrowser();
  state.origins = ['https://chat.example/*'];
});

describe('what a page left behind', () => {
  test('is held while holding, read by its site, and the letter is gone', async () => {
    await leave(['raised', line({ id: 'a', body: 'hi' }), line({ id: 'b' })]);
    await collectLetters(holding);
    expect(await database.notifications.toArray()).toMatchObject([
      { id: 'a', sender: 'Ana', text: 'hi', standing: 'held', page: 'https://chat.example/rooms' },
      { id: 'b' },
    ]);
    expect(await left()).toEqual([]);
    expect(await notices()).toEqual([]);
  });

  test('is stored once when its message came through as well, or the letter is taken twice', async () => {
    await leave(['raised', line({ id: 'a' })]);
    await Promise.all([collectLetters(holding), collectLetters(holding)]);
    await leave(['raised', line({ id: 'a' })]);
    await collectLetters(holding);
    expect(await standings()).toEqual(['held']);
  });

  test.each(['in an open window', 'switched off'])('is shown in its place %s', async (when) => {
    if (when === 'switched off') await changeSettings({ switchedOn: false });
    await leave(['raised', line({ id: 'a', body: 'hi' })]);
    await collectLetters(open);
    const [shown] = await notices();
    expect(shown).toMatchObject({ title: 'Ana', message: 'hi\nchat.example' });
    expect(passedIn(shown?.id ?? '')).toEqual({ id: 'a', address: 'https://chat.example/rooms' });
    expect(await standings()).toEqual(when === 'switched off' ? [] : ['passed']);
  });

  test('is not shown a second time when the page had shown it', async () => {
    await leave(['shown', line({ id: 'a' })]);
    await collectLetters(open);
    expect(await notices()).toEqual([]);
    expect(await standings()).toEqual(['passed']);
  });

  test('that is the page’s own message to its worker is neither held nor shown', async () => {
    await leave(['raised', line({ id: 'a', path: 'worker message', data: '{"type":"ping","title":"x"}' })]);
    await collectLetters(open);
    expect(await notices()).toEqual([]);
    expect(await standings()).toEqual([]);
  });

  test('that was read there is read', async () => {
    await leave(['raised', line({ id: 'a' })], ['closed', 'a', 'here']);
    await collectLetters(holding);
    expect(await standings()).toEqual(['read elsewhere']);
  });

  test.each<[string, unknown]>([
    ['no letter', 'text'],
    ['no page of the web', { origin: 'file://', page: '', said: ['raised', line({})] }],
    ['an origin that is none', { origin: 'null', page: '', said: ['raised', line({})] }],
    ['lines that are no notification', { origin: 'https://chat.example', page: 'x', said: ['raised', '{'] }],
  ])('and is %s is put away, and the next is taken', async (_, letter) => {
    await fakeBrowser.storage.local.set({ [`${letterPrefix}0`]: letter });
    await leave(['raised', line({ id: 'a' })]);
    await collectLetters(holding);
    expect(await standings()).toEqual(['held']);
    expect(await left()).toEqual([]);
  });

  test('stays for the next wake when it cannot be stored now, and holds up no other', async () => {
    await leave(['shown', line({ id: 'a' })], ['raised', line({ id: 'b' })]);
    const refuse = vi.spyOn(database.notifications, 'bulkPut').mockRejectedValueOnce(new Error('disk full'));
    await collectLetters(holding);
    expect(await standings()).toEqual(['held']);
    expect(await left()).toHaveLength(1);
    refuse.mockRestore();
    await collectLetters(holding);
    expect(await left()).toEqual([]);
  });
});

test('a letter wakes; its removal and other items do not', async () => {
  let woken = 0;
  onLetter(() => woken++);
  await fakeBrowser.storage.local.set({ settings: {} });
  expect(woken).toBe(0);
  await leave([]);
  expect(woken).toBe(1);
  await fakeBrowser.storage.local.remove(`${letterPrefix}1 0`);
  expect(woken).toBe(1);
});

test('a system notification of ours says whether it stands for one of a page', () => {
  expect(passedIn('passed abc https://a.example/')).toEqual({ id: 'abc', address: 'https://a.example/' });
  expect(passedIn('release 1')).toBeUndefined();
});
