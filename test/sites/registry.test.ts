import { describe, expect, test } from 'vitest';
import {
  connectable,
  marksFor,
  nameOf,
  readerFor,
  readNotification,
  showsNotification,
  siteOf,
  sites,
} from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { raised } from './raised.ts';

describe('the site of an origin', () => {
  test.each([
    ['https://app.slack.com', 'slack'],
    ['https://teams.microsoft.com', 'teams'],
    ['https://acme.zulipchat.com', 'zulip'],
    ['https://discord.com', 'discord'],
    ['https://chat.example', undefined],
    ['http://app.slack.com', undefined],
    ['nonsense', undefined],
  ])('%s is %s', (origin, id) => {
    expect(siteOf(origin)?.id).toBe(id);
  });

  test('is one alone: no host is claimed twice', () => {
    const hosts = connectable.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});

describe('the marks to look for', () => {
  test('are none where the address says what it is', () => {
    expect(marksFor('https://app.slack.com')).toEqual([]);
  });

  test('are those of what people host themselves anywhere else', () => {
    expect(marksFor('https://chat.example').map(({ site }) => site)).toEqual(['conversejs', 'thelounge']);
    for (const { selector } of marksFor('https://chat.example')) expect(selector).not.toBe('');
  });
});

describe('a message of a page to its worker', () => {
  const whole = { type: 'notification', chanId: 4, title: 'ana says:', body: 'hi' };

  test.each<[string, string, unknown, boolean]>([
    ['of the form of a tool people host', 'https://chat.example', whole, true],
    ['with more in it', 'https://chat.example', { ...whole, timestamp: 1 }, true],
    ['with an empty key', 'https://chat.example', { ...whole, body: null }, true],
    ['of another type', 'https://chat.example', { ...whole, type: 'sync' }, false],
    ['of a type that is no text', 'https://chat.example', { ...whole, type: ['notification'] }, false],
    ['without a type', 'https://chat.example', { chanId: 4, title: 'a', body: 'b' }, false],
    [
      'without one of the keys',
      'https://chat.example',
      { type: 'notification', title: 'a', body: 'b' },
      false,
    ],
    ['with the keys one level down', 'https://chat.example', { type: 'notification', payload: whole }, false],
    ['in a list', 'https://chat.example', [whole], false],
    ['that is no object', 'https://chat.example', 'notification', false],
    ['at the address of another tool', 'https://app.slack.com', whole, false],
  ])('%s (%s) makes it show: %j → %s', (_, origin, data, shows) => {
    const raw = raised({ path: 'worker message', data: JSON.stringify(data) });
    expect(showsNotification(origin, raw)).toBe(shows);
  });

  test.each(['', '{', 'null'])('that cannot be read (%j) makes it show nothing', (data) => {
    expect(showsNotification('https://chat.example', raised({ path: 'worker message', data }))).toBe(false);
  });

  test('is known in every example a site gives of one', () => {
    const examples = sites.flatMap((site) => site.examples.map(({ page, raw }) => ({ page, raw })));
    const messages = examples.filter(({ raw }) => raw.path === 'worker message');
    expect(messages.length).toBeGreaterThan(0);
    for (const { page, raw } of messages)
      expect(showsNotification(new URL(page).origin, raised(raw))).toBe(true);
  });
});

describe('the reader', () => {
  test.each([
    ['goes by the address', 'https://app.slack.com', '', 'slack'],
    ['believes the address and not the page’s mark', 'https://app.slack.com', 'conversejs', 'slack'],
    ['goes by the mark on any other address', 'https://chat.example', 'thelounge', 'thelounge'],
    ['is the generic one without either', 'https://chat.example', '', 'web'],
    ['is the generic one for a mark nobody knows', 'https://chat.example', 'nonsense', 'web'],
    [
      'is the generic one for the mark of a tool that is not hosted by people',
      'https://chat.example',
      'slack',
      'web',
    ],
  ])('%s', (_, origin, mark, id) => {
    expect(readerFor(origin, mark).id).toBe(id);
  });

  const page = new URL('https://chat.example/');
  const site = (read: Site['read']): Site => ({
    id: 'x',
    name: 'X',
    hosts: [],
    coverage: 'not known',
    examples: [],
    read,
  });

  test('hands over to the generic one what the site does not know', () => {
    expect(
      readNotification(
        site(() => undefined),
        raised({ title: 'Ana', body: 'hi' }),
        page,
      ),
    ).toMatchObject({
      sender: 'Ana',
      text: 'hi',
    });
  });

  test('hands over to the generic one where the site breaks', () => {
    const broken = site(() => {
      throw new TypeError('the tool has changed');
    });
    expect(readNotification(broken, raised({ title: 'Ana' }), page).sender).toBe('Ana');
  });
});

test('a stored site has the name people know it by, but for the generic one', () => {
  for (const { id, name } of sites) expect(nameOf(id)).toBe(id === 'web' ? undefined : name);
  expect(nameOf('gone')).toBeUndefined();
});
