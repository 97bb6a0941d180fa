import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathsIn, readAll, root, type Source, sourcesIn } from './tree.ts';

/** A rule of the house for files: `of` names those it is about, `breaks` says what is wrong with one. */
interface Rule {
  readonly says: string;
  readonly of: (path: string) => boolean;
  readonly breaks: (source: Source) => boolean;
  /** One that breaks it, to prove that the rule sees. */
  readonly planted: Source;
}

const inside =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder));
const anywhere = () => true;
/** The text without comments, which may name what the code must not. */
const code = ({ text }: Source) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu, '');
const has = (pattern: RegExp) => (source: Source) => pattern.test(code(source));

const rules: readonly Rule[] = [
  {
    says: 'no file is over 250 lines',
    of: anywhere,
    breaks: ({ text }) => text.trimEnd().split('\n').length > 250,
    planted: { path: 'src/domain/long.ts', text: 'x\n'.repeat(251) },
  },
  {
    says: 'no file or folder is named for being useful',
    of: anywhere,
    breaks: ({ path }) =>
      path
        .split('/')
        .some((part) => /^(?:.*-)?(?:utils?|helpers?|common|managers?|services?)(?:$|[.-])/u.test(part)),
    planted: { path: 'src/ui/date-utils.ts', text: '' },
  },
  {
    says: 'every file and folder is in kebab-case',
    of: anywhere,
    breaks: ({ path }) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:[-.][a-z0-9]+)*$/u.test(path),
    planted: { path: 'src/ui/DigestPage.tsx', text: '' },
  },
  {
    says: 'nothing is sent anywhere',
    of: inside('src/'),
    breaks: has(
      /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|\bEventSource\b|\bimportScripts\b/u,
    ),
    planted: { path: 'src/background/spy.ts', text: "await fetch('https://a.example')" },
  },
  {
    says: 'no markup is made of text',
    of: inside('src/'),
    breaks: has(
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|document\.write\b|\beval\(/u,
    ),
    planted: { path: 'src/ui/digest/raw.tsx', text: '<p dangerouslySetInnerHTML={{ __html: text }} />' },
  },
  {
    says: 'the clock is read in the composition root and the screens alone',
    of: (path) =>
      inside('src/domain/', 'src/background/', 'src/store/', 'src/sites/')(path) &&
      path !== 'src/background/main.ts',
    breaks: has(/\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b/u),
    planted: { path: 'src/domain/late.ts', text: 'const now = new Date();' },
  },
  {
    says: 'no day is counted in milliseconds',
    of: inside('src/background/', 'src/store/', 'src/ui/'),
    breaks: has(/[-+*]\s*86_?400_?000\b|24 \* 60 \* 60/u),
    planted: { path: 'src/ui/parts/tomorrow.ts', text: 'now + 86_400_000' },
  },
  {
    says: 'no async function listens to browser messages: it would answer every message, and first',
    of: inside('src/'),
    breaks: has(/\.onMessage(?:External)?\.addListener\(\s*async\b/u),
    planted: {
      path: 'src/platform/answer.ts',
      text: 'browser.runtime.onMessage.addListener(async (m) => m)',
    },
  },
  {
    says: 'browser messages have one root, which is the messaging library’s',
    of: inside('src/'),
    breaks: has(/\bruntime\.onMessage(?:External)?\b/u),
    planted: { path: 'src/ui/live-root.ts', text: 'chrome.runtime.onMessage.addListener(listen)' },
  },
  {
    says: 'the browser’s API is used in the platform and the messages alone',
    of: (path) => inside('src/')(path) && !inside('src/platform/', 'src/messages/')(path),
    breaks: has(/(?<![\w.'"/-])(?:globalThis\.)?(?:chrome|browser)\??\.(?=[a-z])/u),
    planted: { path: 'src/ui/tabs.ts', text: 'const [tab] = await browser.tabs.query({});' },
  },
  {
    says: 'the page scripts are bundled whole: nothing is imported late',
    of: inside('src/page/', 'src/content/'),
    breaks: has(/\bimport\(/u),
    planted: { path: 'src/page/later.ts', text: "await import('./raise.ts')" },
  },
  {
    says: 'nothing is kept where a page could read it',
    of: inside('src/'),
    breaks: has(/\b(?:localStorage|sessionStorage|document\.cookie)\b/u),
    planted: { path: 'src/content/memory.ts', text: "localStorage.setItem('a', 'b')" },
  },
  {
    says: 'no type is switched off',
    of: anywhere,
    breaks: has(/@ts-(?:ignore|nocheck)|\bas any\b/u),
    planted: { path: 'src/ui/loose.ts', text: 'x as any' },
  },
  {
    says: 'no test is skipped, or keeps the others from running',
    of: inside('test/'),
    breaks: has(/\b(?:test|it|describe)\.(?:skip|only|todo)\b/u),
    planted: { path: 'test/domain/lazy.test.ts', text: "test.skip('x')" },
  },
];

const files = [
  ...sourcesIn('src', 'test', 'bench', 'scripts', 'build'),
  ...readAll(/\.css$/u, 'src', 'test'),
].filter(
  // This one names what is not allowed.
  ({ path }) => path !== 'test/house/files.test.ts',
);

describe.each(rules)('$says', ({ of, breaks, planted }) => {
  test('in this house', () => {
    expect(files.filter((file) => of(file.path) && breaks(file)).map(({ path }) => path)).toEqual([]);
  });

  test('and the rule sees one that breaks it', () => {
    expect(of(planted.path) && breaks(planted)).toBe(true);
  });
});

test('the styles are among the files looked at', () => {
  expect(files.map(({ path }) => path)).toContain('src/ui/digest/digest.css');
});

test.each([
  ["chrome.runtime.getURL('x')", true],
  ['globalThis.chrome?.runtime?.id', true],
  ['// chrome.runtime.id', false],
  ['/** See browser.tabs. */', false],
  ["const from = 'https://developer.chrome.com/docs';", false],
])('of %j the rule for the browser’s API thinks: %s', (text, breaks) => {
  const rule = rules.find(({ says }) => says.startsWith('the browser’s API'));
  expect(rule?.breaks({ path: 'src/ui/a.ts', text })).toBe(breaks);
});

test('names of folders without scripts follow the rules too', () => {
  const named = /^(?:utils?|helpers?|common|managers?|services?)$/u;
  const folders = pathsIn('src', 'test', 'bench', 'scripts', 'build', 'docs').flatMap((path) =>
    path.split('/').slice(0, -1),
  );
  expect([...new Set(folders)].filter((folder) => named.test(folder))).toEqual([]);
});

/** Sites with a file of their own that the registry does not import. */
function unregistered(paths: readonly string[], registry: string): string[] {
  const shape = ['site', 'index', 'match-pattern', 'payload'];
  return paths
    .map((path) => path.replace(/^src\/sites\/|\.ts$/gu, ''))
    .filter((name) => !shape.includes(name) && !registry.includes(`'./${name}.ts'`));
}

describe('every site', () => {
  test('is in the registry', () => {
    const registry = readFileSync(join(root, 'src/sites/index.ts'), 'utf8');
    expect(unregistered(pathsIn('src/sites'), registry)).toEqual([]);
  });

  test('that is not there is seen', () => {
    expect(unregistered(['src/sites/slack.ts', 'src/sites/site.ts'], "from './web.ts'")).toEqual(['slack']);
  });
});
