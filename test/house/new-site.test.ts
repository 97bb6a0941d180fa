import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addSite, type NewSite, problemOf } from '../../scripts/new-site.ts';
import type { Site } from '../../src/sites/site.ts';
import { root } from './tree.ts';

const myTool: NewSite = { id: 'my-tool', name: 'My Tool', hosts: ['https://app.my-tool.com/*'] };

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'jeda-new-site-'));
  for (const folder of ['src/sites', 'src/domain'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(copy, path), 'utf8');

interface Registry {
  readonly connectable: readonly Site[];
  readonly selfHosted: readonly Site[];
  readonly sites: readonly Site[];
}
/** The registry as the extension would load it. */
const load = (): Promise<Registry> => import(/* @vite-ignore */ join(copy, 'src/sites/index.ts'));

describe('a new site', () => {
  test('is in the registry, and reads its example', async () => {
    addSite(copy, myTool);
    const { connectable, sites } = await load();
    const site = connectable.find(({ id }) => id === 'my-tool');
    expect(site).toMatchObject({ name: 'My Tool', hosts: myTool.hosts });
    expect(sites.filter(({ id }) => id === 'my-tool')).toHaveLength(1);
    const [example] = site?.examples ?? [];
    const raw = {
      id: '1',
      tag: '',
      data: '',
      title: '',
      body: '',
      raisedAt: 0,
      ...example?.raw,
      path: 'constructor' as const,
    };
    expect(site?.read(raw, new URL(example?.page ?? ''))).toEqual(example?.reads);
  });

  test('is followed by another', async () => {
    addSite(copy, myTool);
    addSite(copy, { id: 'a-tool', name: 'A Tool', hosts: ['https://*.a-tool.com/*'] });
    const { connectable } = await load();
    expect(connectable.slice(-2).map(({ id }) => id)).toEqual(['my-tool', 'a-tool']);
  });

  test('that people host themselves is among those known by a mark', async () => {
    const left = addSite(copy, { ...myTool, hosts: [] });
    const { selfHosted } = await load();
    expect(selfHosted.map(({ id }) => id)).toContain('my-tool');
    expect(left.join()).toContain('mark');
  });

  test.each(['slack', 'teams', 'zoom'])('takes over from the generic reader: %s', async (id) => {
    addSite(copy, { id, name: 'Taken Over', hosts: ['https://app.tool.example/*'] });
    const { sites } = await load();
    expect(sites.filter((site) => site.id === id)).toMatchObject([{ name: 'Taken Over' }]);
    expect(read('src/sites/hosted.ts')).not.toContain(`'${id}'`);
  });

  test('keeps the imports in order', () => {
    addSite(copy, myTool);
    const imports = [...read('src/sites/index.ts').matchAll(/^import .* from '(\.\/.*)';$/gmu)].map(
      ([, path]) => path,
    );
    expect(imports).toEqual(imports.toSorted());
  });

  test('comes with a place for what it really raises, and says what is left', () => {
    const left = addSite(copy, myTool);
    expect(JSON.parse(read('test/fixtures/my-tool/first.json'))).toMatchObject({
      page: 'https://app.my-tool.com/',
    });
    expect(left.join('\n')).toContain('test/fixtures/my-tool');
  });

  test('is written as the house writes, so that the checks pass', () => {
    addSite(copy, myTool);
    const biome = join(root, 'node_modules/.bin/biome');
    cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
    const args = [biome, 'check', '--vcs-enabled=false', 'src/sites'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  });
});

describe('refused, with the reason, is', () => {
  test.each<[string, Partial<NewSite>, RegExp]>([
    ['nothing at all', { id: '', name: '' }, /Say the id and the name/u],
    ['no name', { name: '' }, /Say the id and the name/u],
    ['an id with capitals', { id: 'MyTool' }, /"MyTool" is no id/u],
    ['an id that leads elsewhere', { id: '../evil' }, /is no id/u],
    ['an id with a dash at its end', { id: 'my-' }, /is no id/u],
    ['a site that has a file', { id: 'thelounge' }, /src\/sites\/thelounge\.ts is there already/u],
    ['a file of the reader itself', { id: 'payload' }, /another id/u],
    ['a name that would break the file', { name: "O'Tool" }, /quotes/u],
    ['a host without a path', { hosts: ['https://app.my-tool.com'] }, /no match pattern/u],
    ['a host that is not encrypted', { hosts: ['http://app.my-tool.com/*'] }, /no match pattern/u],
    ['every host there is', { hosts: ['https://*/*'] }, /no match pattern/u],
  ])('%s', (_, change, reason) => {
    expect(problemOf(copy, { ...myTool, ...change })).toMatch(reason);
  });

  test('not what can be added', () => {
    expect(problemOf(copy, myTool)).toBeUndefined();
    expect(problemOf(copy, { ...myTool, id: 'slack' })).toBeUndefined();
  });

  test('at the keyboard, with nothing written', () => {
    const tsx = join(root, 'node_modules/.bin/tsx');
    const args = [tsx, join(root, 'scripts/new-site.ts'), 'Bad Id', 'Name'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr.trim()]).toEqual([1, expect.stringContaining('"Bad Id" is no id')]);
    expect(existsSync(join(root, 'src/sites/Bad Id.ts'))).toBe(false);
  });
});
