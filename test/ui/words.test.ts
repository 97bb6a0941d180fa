import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import id from '../../public/_locales/id/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const english: Readonly<Record<string, Message>> = en;
const indonesian: Readonly<Record<string, Message>> = id;

it('says the same things in both languages, with the same values filled in', () => {
  expect(Object.keys(indonesian)).toEqual(Object.keys(english));
  for (const [key, { message, placeholders = {} }] of Object.entries(english)) {
    const other = indonesian[key];
    const named = (text = '') => [...text.matchAll(/\$(\w+)\$/gu)].map(([name]) => name).toSorted();
    expect(named(other?.message), key).toEqual(named(message));
    expect(
      Object.entries(other?.placeholders ?? {}).map(([name, { content }]) => [name, content]),
      key,
    ).toEqual(Object.entries(placeholders).map(([name, { content }]) => [name, content]));
    expect(other?.message.trim(), key).not.toBe('');
  }
});

it('keeps the purpose within what the stores allow', () => {
  for (const words of [english, indonesian]) {
    expect(words['purpose']?.message.length).toBeLessThanOrEqual(132);
    expect(words['name']?.message.length).toBeLessThanOrEqual(45);
  }
});

it('puts no words on a screen that are not in these files', () => {
  const folder = new URL('../../src/ui/', import.meta.url);
  const screens = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  for (const name of screens) {
    const code = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
    // Text between tags; the product's own name is the same everywhere.
    const texts = [...code.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)*)\s*<\//gu)].map(([, text]) => text);
    expect(
      texts.filter((text) => text !== 'Jeda'),
      name,
    ).toEqual([]);
  }
});
