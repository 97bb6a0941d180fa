import { describe, expect, test } from 'vitest';
import { connectable, nameOf, readerFor, readNotification, siteOf, sites } from '../../src/sites/index.ts';
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

describe('the reader', () => {
  test.each([
    ['goes by the address', 'https://app.slack.com', null, 'slack'],
    ['believes the address and not the page’s mark', 'https://app.slack.com', 'conversejs', 'slack'],
    ['goes by the mark on any other address', 'https://chat.example', 'thelounge', 'thelounge'],
    ['is the generic one without either', 'https://chat.example', null, 'web'],
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
