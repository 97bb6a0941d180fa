import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathsIn, root, type Source } from './tree.ts';

/** What a newcomer looks for. */
const required = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/adding-a-site.md',
];

const docs: readonly Source[] = [
  ...new Set([...required, ...pathsIn('docs').filter((path) => path.endsWith('.md'))]),
]
  .filter((path) => existsSync(join(root, path)))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** The first folder or the name of what a path in backquotes may point at; anything else in backquotes is code. */
const ours =
  /^(?:\.\/)?(?:(?:src|test|build|bench|scripts|docs|public|\.ci)\/[\w./-]+|[A-Z]+\.md|[\w.-]+\.(?:json|cjs|config\.ts))$/u;

/** Every path of this project that a text names: by a link, or in backquotes. */
function pathsNamed({ path, text }: Source): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gmu, '');
  const linked = [...prose.matchAll(/\]\(([^)\s]+)[^)]*\)|\bsrc="([^"]+)"/gu)]
    .map(([, link, source]) => link ?? source ?? '')
    .filter((link) => !/^(?:[a-z]+:|#|\/\/)/iu.test(link))
    .map((link) => join(dirname(path), link.replace(/[#?].*$/u, '')));
  const quoted = [...prose.matchAll(/`([^`\n]+)`/gu)]
    .map(([, name = '']) => name)
    .filter((name) => ours.test(name));
  return [...linked, ...quoted].map((name) => normalize(name));
}

/** Every `npm run x` a text names, fenced commands too. */
function commandsNamed({ text }: Source): string[] {
  return [...text.matchAll(/\bnpm run ([\w:-]+)/gu)].map(([, name = '']) => name);
}

/** Made by `npm run build` and not kept, or the tool that every example adds. */
const mayBeMissing = (path: string) => /^(?:dist|node_modules)\/|\bmy-tool\b/u.test(path);

test.each(required)('there is a %s', (path) => {
  expect(existsSync(join(root, path))).toBe(true);
});

test('every path the documents name is there', () => {
  const gone = docs.flatMap((doc) =>
    pathsNamed(doc)
      .filter((path) => !mayBeMissing(path) && !existsSync(join(root, path)))
      .map((path) => `${doc.path}: ${path}`),
  );
  expect(gone).toEqual([]);
});

test('every command the documents name is there', () => {
  const gone = docs.flatMap((doc) =>
    commandsNamed(doc)
      .filter((name) => !(name in scripts))
      .map((name) => `${doc.path}: npm run ${name}`),
  );
  expect(gone).toEqual([]);
});

test('no document names a file of the workshop it was made in', () => {
  for (const { path, text } of docs) expect(text, path).not.toMatch(/\/work\/|\bfacts\/|\bPRODUCT\.md\b/u);
});

describe('the checks themselves see', () => {
  const doc = (text: string) => ({ path: 'docs/guide.md', text });

  test.each([
    ['a [link](../src/gone.ts)', ['src/gone.ts']],
    ['a [link](other.md#part "Title")', ['docs/other.md']],
    ['![a picture](pictures/digest.png)', ['docs/pictures/digest.png']],
    ['<img src="pictures/digest.png" width="400">', ['docs/pictures/digest.png']],
    ['in `src/domain/hold.ts` and `SECURITY.md`', ['src/domain/hold.ts', 'SECURITY.md']],
    ['in `test/house/`', ['test/house/']],
    ['[afar](https://a.example/x.md), [here](#part), `npm test`, `new Date()`', []],
    ['```\nsrc/sites/<id>.ts\n[x](y.md)\n```\n', []],
  ])('paths in %j', (text, paths) => {
    expect(pathsNamed(doc(text))).toEqual(paths);
  });

  test('commands, fenced or not', () => {
    expect(commandsNamed(doc('`npm run try`\n```sh\nnpm run new:site -- x\n```\nnpm test'))).toEqual([
      'try',
      'new:site',
    ]);
  });
});
