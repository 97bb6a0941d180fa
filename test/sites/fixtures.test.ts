import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RawNotification } from '../../src/domain/notification.ts';
import { sites } from '../../src/sites/index.ts';
import { raised } from './raised.ts';

/** Notifications as they were recorded from the tools themselves, one file each, in a folder for each site. */
interface Fixture {
  readonly page: string;
  readonly raw: Partial<RawNotification>;
}

const folder = new URL('../fixtures/', import.meta.url);
const folders = existsSync(folder) ? readdirSync(folder) : [];

test('every folder of recorded notifications belongs to a site', () => {
  const ids = sites.map(({ id }) => id);
  for (const name of folders) expect(ids).toContain(name);
});

test('every recorded notification is read by its own site, with a sender and a text', () => {
  for (const name of folders) {
    const site = sites.find(({ id }) => id === name);
    for (const file of readdirSync(new URL(`${name}/`, folder)).filter((one) => one.endsWith('.json'))) {
      const fixture: Fixture = JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'));
      const read = site?.read(raised(fixture.raw), new URL(fixture.page));
      expect(read?.sender, `${name}/${file}`).toBeTruthy();
      expect(read?.text, `${name}/${file}`).toBeTruthy();
    }
  }
});
