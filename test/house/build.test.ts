import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manifestFor } from '../../build/manifest.ts';
import { budgets, problemsOf } from '../../build/verify.ts';
import { plant } from './tree.ts';

const manifest = {
  permissions: ['alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
  optional_host_permissions: ['http://*/*', 'https://*/*'],
};
const clean = {
  'manifest.json': JSON.stringify(manifest),
  'assets/notification-hook.iife.js': 'x'.repeat(budgets.hook),
  'src/content/main.iife.js': 'x'.repeat(budgets.bridge),
  'assets/main.js': "const names = 'http://www.w3.org/2000/svg'; import './other.js';",
  'src/ui/popup/index.html': '<script type="module" src="/assets/main.js"></script>',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jeda-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const problems = (change: Readonly<Record<string, string>>) => {
  plant(folder, { ...clean, ...change });
  return problemsOf(folder);
};
const withManifest = (more: object) => ({ 'manifest.json': JSON.stringify({ ...manifest, ...more }) });

test('a clean build has no problem', () => {
  expect(problems({})).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ['a page could detect', withManifest({ web_accessible_resources: [{}] }), /^web_accessible_resources/u],
  ['asks for a host at once', withManifest({ host_permissions: ['https://a.example/*'] }), /required host/u],
  ['runs scripts without a grant', withManifest({ content_scripts: [{}] }), /static content_scripts/u],
  ['asks for more', withManifest({ permissions: ['tabs', 'alarms'] }), /written reason: tabs$/u],
  [
    'has too long a hook',
    { 'assets/notification-hook.iife.js': 'x'.repeat(budgets.hook + 1) },
    /budget 6000/u,
  ],
  ['has too long a bridge', { 'src/content/main.iife.js': 'x'.repeat(budgets.bridge + 1) }, /budget 8000/u],
  [
    'loads its page script late',
    { 'src/content/main.iife.js': '(async () => { await import("./main.js") })()' },
    /loaded asynchronously/u,
  ],
  [
    'has too large a background, counting what it imports',
    {
      ...withManifest({ background: { service_worker: 'worker.js' } }),
      'worker.js': "import './assets/big.js';",
      'assets/big.js': 'x'.repeat(budgets.background),
    },
    /the background: 180\d+ bytes/u,
  ],
  [
    'imports from afar',
    { 'assets/a.js': 'import("https://cdn.example/x.js")' },
    /a\.js: loads from a remote/u,
  ],
  ['imports from afar by name', { 'assets/a.js': 'import x from "https://cdn.example/x.js"' }, /remote/u],
  ['fetches', { 'assets/a.js': 'fetch("https://a.example/")' }, /remote/u],
  ['loads a script from afar', { 'a.html': '<script src="//cdn.example/x.js"></script>' }, /a\.html: loads/u],
  [
    'loads a style from afar',
    { 'a.html': '<link rel="stylesheet" href="https://a.example/x.css">' },
    /remote/u,
  ],
  ['loads a font from afar', { 'a.css': '@font-face { src: url(https://a.example/x.woff2) }' }, /a\.css/u],
  ['imports a style from afar', { 'a.css': "@import 'https://a.example/x.css';" }, /remote/u],
])('a build that %s has exactly that problem', (_, change, problem) => {
  expect(problems(change)).toEqual([expect.stringMatching(problem)]);
});

test.each(['chromium', 'firefox'] as const)('the manifest for %s is one that may be shipped', (browser) => {
  plant(folder, { 'manifest.json': JSON.stringify(manifestFor(browser)) });
  expect(problemsOf(folder)).toEqual([]);
});

test('only Chromium gets a service worker, only Firefox a background script', () => {
  expect(manifestFor('chromium')['background']).not.toHaveProperty('scripts');
  expect(manifestFor('firefox')['background']).not.toHaveProperty('service_worker');
});

test('neither runs in private windows, nor may connect anywhere', () => {
  for (const browser of ['chromium', 'firefox'] as const) {
    const made = manifestFor(browser);
    expect(made['incognito']).toBe('not_allowed');
    expect(JSON.stringify(made['content_security_policy'])).toContain("connect-src 'none'");
  }
});
