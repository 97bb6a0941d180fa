import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNotification, selfHosted, sites } from '../../src/sites/index.ts';
import { raised } from './raised.ts';

const examples = sites.flatMap((site) =>
  site.examples.map((example, index) => ({ site, example, name: `${site.name}, example ${index + 1}` })),
);

/** What the hook may send: any text, and JSON of any shape. */
const anyRaw = fc.record({
  path: fc.constantFrom('constructor' as const, 'registration' as const, 'worker message' as const),
  title: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Ana says', 'ana (#x) says:', '(', ') (', ' in #'),
  ),
  body: fc.string({ unit: 'binary' }),
  tag: fc.oneof(fc.string(), fc.constantFrom('chan-1', 'chan-99999999999999999999')),
  data: fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        url: fc.oneof(fc.webUrl(), fc.string()),
        chanId: fc.anything(),
        title: fc.string(),
        body: fc.string(),
      })
      .map((value) => JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? 1 : one)) ?? ''),
  ),
});
const anyPage = fc
  .webUrl({ withFragments: true, withQueryParameters: true })
  .map((address) => new URL(address));

describe('every site', () => {
  test.each(examples)('reads what it says it reads: $name', ({ site, example }) => {
    expect(site.read(raised(example.raw), new URL(example.page))).toEqual(example.reads);
  });

  test('has an id of its own, in kebab-case, and a name', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
    for (const { id, name } of sites) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
      expect(name).toBe(name.trim());
      expect(name).not.toBe('');
    }
  });

  test.each(sites.flatMap(({ id, hosts }) => hosts.map((host) => [id, host])))(
    '%s asks for a host and all of its paths: %s',
    (_, host) => {
      expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/u);
    },
  );

  test.each(selfHosted.map((site) => [site.id, site.mark ?? '']))(
    '%s, which people host themselves, is known by a mark: %s',
    (_, mark) => {
      expect(mark).not.toBe('');
    },
  );

  test.each(selfHosted)('$name shows by examples what it reads', ({ examples: shown }) => {
    expect(shown.length).toBeGreaterThanOrEqual(2);
  });

  test.each(sites.map((site) => [site.id, site] as const))(
    '%s never throws, whatever a page raises',
    (_, site) => {
      fc.assert(
        fc.property(anyRaw, anyPage, (raw, page) => {
          expect(() => site.read(raised(raw), page)).not.toThrow();
        }),
        { numRuns: 100 },
      );
    },
  );

  test.each(sites.map((site) => [site.id, site] as const))(
    '%s gives no address but http(s) ones of the page’s own origin',
    (_, site) => {
      fc.assert(
        fc.property(anyRaw, anyPage, (raw, page) => {
          const { address } = readNotification(site, raised(raw), page);
          if (address === undefined) return;
          expect(new URL(address).origin).toBe(page.origin);
          expect(address).toMatch(/^https?:/u);
        }),
        { numRuns: 100 },
      );
    },
  );
});
