import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, type Source, sourcesIn } from './tree.ts';

/** A `_locales` file, as far as the browser reads it. */
type Words = Readonly<
  Record<string, { readonly message: string; readonly placeholders?: Record<string, { content: string }> }>
>;

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const english: Words = JSON.parse(read('public/_locales/en/messages.json'));
const indonesian: Words = JSON.parse(read('public/_locales/id/messages.json'));
const src = sourcesIn('src');
const manifest = { path: 'manifest.json', text: read('manifest.json') };

/** Keys that nothing names in full, each with its reason. None so far. */
const unnamed: Readonly<Record<string, string>> = {};

/** What one language says that the other does not, or with other values in it. */
function differences(one: Words, other: Words): string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => {
    const [mine, theirs] = [one[key], other[key]];
    if (!mine || !theirs) return [`${key}: only in one language`];
    const isSame = JSON.stringify(valuesIn(mine)) === JSON.stringify(valuesIn(theirs));
    return isSame ? [] : [`${key}: not the same placeholders`];
  });
}

/** The placeholders a message uses, and what each stands for; one that stands for nothing is its own problem. */
function valuesIn({ message, placeholders = {} }: Words[string]): [name: string, content: string][] {
  const names = new Set([...message.matchAll(/\$(\w+)\$/gu)].map(([, name = '']) => name.toLowerCase()));
  const unused = Object.keys(placeholders).filter((name) => !names.has(name));
  return [...names, ...unused.map((name) => `unused ${name}`)]
    .toSorted()
    .map((name) => [name, placeholders[name]?.content ?? 'nothing']);
}

/** Keys named by `t('…')` or `__MSG_…__` that there are no words for. */
function missing(words: Words, sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bt\(\s*'(\w+)'|__MSG_(\w+)__/gu)]
      .map(([, called, named]) => called ?? named ?? '')
      .filter((key) => !(key in words))
      .map((key) => `${path}: ${key}`),
  );
}

/** Keys that no source names. */
function unused(words: Words, sources: readonly Source[]): string[] {
  const named = sources.flatMap(({ text }) => [...text.matchAll(/'(\w+)'|__MSG_(\w+)__/gu)]);
  const keys = new Set(named.map(([, quoted, message]) => quoted ?? message));
  return Object.keys(words).filter((key) => !keys.has(key) && !(key in unnamed));
}

/** Words a person would see that are not from `_locales`: text between tags, or in an attribute that is read out. */
function hardCoded({ path, text }: Source): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '').replace(/=>/gu, '');
  const between = [...code.matchAll(/<\/?[a-zA-Z][^<>]*>([^<>{}]*\p{L}{2,}[^<>{}]*)<\//gu)];
  const spoken = [...code.matchAll(/\b(?:title|alt|placeholder|aria-label)="([^"]*\p{L}{2,}[^"]*)"/gu)];
  return [...between, ...spoken]
    .map(([, words = '']) => words.trim())
    .filter((words) => words !== 'Jeda')
    .map((words) => `${path}: ${words}`);
}

const sample = (text: string): Source => ({ path: 'sample.tsx', text });

describe('the words', () => {
  test('are the same in both languages, with the same values in them', () => {
    expect(differences(english, indonesian)).toEqual([]);
  });

  test('are there for every key that is named', () => {
    expect(missing(english, [...src, manifest])).toEqual([]);
  });

  test('are all used', () => {
    expect(unused(english, [...src, manifest])).toEqual([]);
  });

  test('are never empty, and never have a value that stands for nothing', () => {
    for (const [key, words] of [...Object.entries(english), ...Object.entries(indonesian)]) {
      expect(words.message.trim(), key).not.toBe('');
      expect(
        valuesIn(words).filter(([name, content]) => name.startsWith('unused') || content === 'nothing'),
        key,
      ).toEqual([]);
    }
  });

  test('on the screens all come from there', () => {
    expect(src.filter(({ path }) => path.endsWith('.tsx')).flatMap(hardCoded)).toEqual([]);
  });

  test('that name what waits and why have an allowed exception only with a reason', () => {
    for (const [key, reason] of Object.entries(unnamed)) {
      expect(english).toHaveProperty(key);
      expect(reason.length).toBeGreaterThan(10);
    }
  });
});

describe('the checks themselves see', () => {
  const count = { message: '$COUNT$ left', placeholders: { count: { content: '$1' } } };

  test.each<[string, Words, Words, string]>([
    ['a key of one language', { a: { message: 'x' } }, {}, 'a: only in one language'],
    ['a key of the other', {}, { a: { message: 'x' } }, 'a: only in one language'],
    ['a value left out', { a: count }, { a: { message: 'sisa' } }, 'a: not the same placeholders'],
    [
      'values swapped',
      { a: count },
      { a: { ...count, placeholders: { count: { content: '$2' } } } },
      'a: not the same placeholders',
    ],
  ])('%s', (_, one, other, problem) => {
    expect(differences(one, other)).toEqual([problem]);
  });

  test('a key without words', () => {
    expect(missing({}, [sample("t('gone', 1)"), sample('"name": "__MSG_lost__"')])).toEqual([
      'sample.tsx: gone',
      'sample.tsx: lost',
    ]);
  });

  test('words nobody uses', () => {
    const words = { used: { message: 'x' }, named: { message: 'x' }, left: { message: 'x' } };
    expect(unused(words, [sample("const how = 'used'; __MSG_named__")])).toEqual(['left']);
  });

  test.each([
    ['<p>Hello there</p>', 'Hello there'],
    ['<button type="button" onClick={() => act()}>Save</button>', 'Save'],
    ['<p>\n  Selamat pagi\n</p>', 'Selamat pagi'],
    ['<input placeholder="Your name" />', 'Your name'],
    ['<img alt="A cat" />', 'A cat'],
    ['<button aria-label="Close">×</button>', 'Close'],
  ])('words in %s', (text, words) => {
    expect(hardCoded(sample(text))).toEqual([`sample.tsx: ${words}`]);
  });

  test.each([
    "<p>{t('hello')}</p>",
    '<h1>Jeda</h1>',
    '<span>·</span>',
    '<p title={t("x")}>{name}</p>',
    '// <p>Hello</p>',
    'const more: Map<string, number> = new Map<string, number>();',
  ])('nothing in %s', (text) => {
    expect(hardCoded(sample(text))).toEqual([]);
  });
});
