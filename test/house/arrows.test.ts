import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plant, root } from './tree.ts';

/** One broken arrow for each rule: the file that breaks it, and what it reaches for. */
const planted: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'no-cycles': ['src/domain/egg.ts', "import './hen.ts';"],
  'domain-is-pure': ['src/domain/impure.ts', "import '../platform/thing.ts';"],
  'sites-are-data': ['src/sites/curious.ts', "import '../store/queries.ts';"],
  'page-stands-alone': ['src/page/social.ts', "import '../domain/thing.ts';"],
  'browser-behind-platform': ['src/ui/popup/direct.ts', "import 'webextension-polyfill';"],
  'no-database-in-pages': ['src/content/hoarder.ts', "import '../messages/leaky.ts';"],
  'no-polyfill-in-pages': ['src/content/heavy.ts', "import '../platform/browser.ts';"],
  'background-writes': ['src/ui/popup/writer.ts', "import '../../store/receive.ts';"],
  'background-alone': ['src/background/nosy.ts', "import '../ui/parts/thing.ts';"],
  'content-alone': ['src/content/nosy.ts', "import '../background/quiet.ts';"],
  'ui-alone': ['src/ui/popup/nosy.ts', "import '../../background/thing.ts';"],
  'screens-apart': ['src/ui/popup/neighbour.ts', "import '../digest/thing.ts';"],
  'below-stays-below': ['src/platform/climber.ts', "import '../background/thing.ts';"],
};

/** What the broken arrows point at, and some that are allowed. */
const allowed: Readonly<Record<string, string>> = {
  'src/domain/hen.ts': "import './egg.ts';",
  'src/domain/thing.ts': "import 'date-fns'; import '@date-fns/tz';",
  'src/platform/thing.ts': 'export {};',
  'src/platform/browser.ts': "import 'webextension-polyfill';",
  'src/messages/page-protocol.ts': 'export {};',
  'src/messages/protocol.ts': "import '@webext-core/messaging'; import '../domain/thing.ts';",
  // Not itself wrong, but nothing in a page may reach it.
  'src/messages/leaky.ts': "import '../store/queries.ts';",
  'src/store/queries.ts': "import 'dexie';",
  'src/store/receive.ts': "import './queries.ts';",
  'src/store/settings.ts': "import '@wxt-dev/storage';",
  'src/sites/index.ts': "import '../domain/thing.ts';",
  'src/page/notification-hook.iife.ts': "import '../messages/page-protocol.ts';",
  'src/content/main.iife.ts': "import '../messages/protocol.ts'; import '../platform/thing.ts';",
  'src/background/quiet.ts': 'export {};',
  'src/background/thing.ts':
    "import '../store/receive.ts'; import '../content/main.iife.ts'; import '../sites/index.ts';",
  'src/ui/parts/thing.ts': "import '../../store/queries.ts'; import '../../messages/protocol.ts';",
  'src/ui/digest/thing.ts': "import '../parts/thing.ts';",
};

/** Stand-ins: real ones would be linked from outside the folder, and read as from there. */
const packages = [
  'date-fns',
  '@date-fns/tz',
  'dexie',
  'webextension-polyfill',
  '@webext-core/messaging',
  '@wxt-dev/storage',
];
const modules = Object.fromEntries(
  packages.flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'export {};'],
  ]),
);

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let folder: string;
let violations: readonly Violation[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jeda-arrows-'));
  plant(folder, { ...modules, ...allowed, ...Object.fromEntries(Object.values(planted)) });
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    copyFileSync(join(root, file), join(folder, file));
  const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [tool, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  violations = JSON.parse(stdout).summary.violations;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(planted))(
  '%s reports the file that breaks it, and no other rule does',
  (name, [path]) => {
    const rules = new Set(violations.filter(({ from }) => from === path).map(({ rule }) => rule.name));
    expect([...rules]).toEqual([name]);
  },
);

test('nothing is reported of what is allowed', () => {
  const broken = Object.values(planted).map(([path]) => path);
  const others = violations
    .filter(({ from }) => !broken.includes(from))
    .map(({ from, rule }) => [from, rule.name]);
  expect(others).toEqual([]);
});

test('every rule has its broken arrow', () => {
  const config: { forbidden: readonly { name: string }[] } = createRequire(import.meta.url)(
    join(root, '.dependency-cruiser.cjs'),
  );
  expect(config.forbidden.map(({ name }) => name).toSorted()).toEqual(Object.keys(planted).toSorted());
});
