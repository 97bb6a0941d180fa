import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type CorpusDraft,
  checkNames,
  instantOf,
  parseLine,
  readCorpus,
  spansOf,
} from '../../bench/language/corpus.ts';

const halves = ['dev', 'test'] as const;
const languages = ['en', 'id'] as const;
const files = halves.flatMap((half) =>
  languages.map((language) => ({ half, language, drafts: readCorpus(half, language) })),
);
const all = files.flatMap(({ drafts }) => drafts);

function countOf(drafts: readonly CorpusDraft[], check: string): number {
  return drafts.filter(({ checks }) => checks.some((one) => one === check)).length;
}

describe('the corpus of drafts', () => {
  it('has at least 640 drafts, and as many in each language as in a half of that', () => {
    expect(all.length).toBeGreaterThanOrEqual(640);
    for (const { drafts } of files) expect(drafts.length).toBeGreaterThanOrEqual(160);
  });

  it.each(languages)('has twelve drafts or more for every check in %s, and some in each half', (language) => {
    for (const check of checkNames) {
      const own = files.filter((file) => file.language === language);
      const counts = own.map(({ drafts }) => countOf(drafts, check));
      expect(
        counts.reduce((sum, count) => sum + count),
        check,
      ).toBeGreaterThanOrEqual(12);
      expect(Math.min(...counts), check).toBeGreaterThanOrEqual(5);
    }
  });

  it('has nothing to hint at in a quarter of each file or more', () => {
    for (const { drafts } of files) {
      const quiet = drafts.filter(({ checks }) => checks.length === 0).length;
      expect(quiet / drafts.length).toBeGreaterThanOrEqual(0.25);
    }
  });

  it('names every draft once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { half, language, drafts } of files)
      for (const { id } of drafts) expect(id).toMatch(new RegExp(`^${language}-${half}-`, 'u'));
  });

  it('has no draft twice, and none in the dev half that is nearly one of the test half', () => {
    const texts = all.map(({ text }) => text.toLowerCase().replace(/\P{L}+/gu, ' '));
    expect(all.filter((_, index) => texts.indexOf(texts[index] ?? '') !== index).map(({ id }) => id)).toEqual(
      [],
    );
    const [dev, test] = halves.map((half) => all.filter(({ id }) => id.includes(half)).map(wordsOf));
    const alike = (dev ?? []).filter((one) => (test ?? []).some((other) => overlap(one, other) >= 0.6));
    expect(alike.map((words) => [...words].join(' '))).toEqual([]);
  });

  it('gives one hint where two would say the same', () => {
    const together = (one: string, ...others: string[]): string[] =>
      all
        .filter(({ checks }) => checks.some((check) => check === one))
        .filter(({ checks }) => checks.some((check) => others.includes(check)))
        .map(({ id }) => id);
    expect(together('deadline-vague', 'deadline-missing')).toEqual([]);
    expect(together('bare-link', 'context-missing')).toEqual([]);
    expect(together('talk-instead', 'ask-missing', 'deadline-missing', 'decision-incomplete')).toEqual([]);
    expect(together('call-instead', 'context-missing', 'deadline-missing', 'deadline-vague')).toEqual([]);
    const greetings = all.filter(({ checks }) => checks.includes('greeting-alone'));
    for (const { checks, id } of greetings)
      expect(
        checks.filter((check) => check !== 'greeting-alone' && check !== 'after-hours'),
        id,
      ).toEqual([]);
  });

  it.each<[string, (draft: CorpusDraft) => boolean]>([
    ['call-instead', ({ context }) => (context?.roundTrips ?? 0) >= 3],
    ['several-asks', ({ asks }) => asks.length >= 2],
    ['urgent-without-reason', ({ urgency }) => urgency === 'red'],
    ['everything-urgent', ({ urgency }) => urgency === 'red'],
    ['after-hours', ({ context }) => context?.reader !== undefined],
    ['deadline-missing', ({ asks }) => asks.some(({ kind }) => kind !== 'question')],
    ['deadline-vague', ({ asks }) => asks.some(({ kind }) => kind !== 'question')],
    ['ask-missing', ({ asks }) => asks.length === 0],
  ])('hints %s only where what it is about stands in the draft or beside it', (check, holds) => {
    const hinted = all.filter(({ checks }) => checks.some((one) => one === check));
    expect(hinted.filter((draft) => !holds(draft)).map(({ id }) => id)).toEqual([]);
  });
});

describe('a line of a bench file', () => {
  const shape = v.strictObject({ text: v.string() });

  it('is refused with the place and the reason', () => {
    expect(() => parseLine(shape, '{"text":1}', 'dev.en.jsonl, line 7')).toThrow(
      /^dev\.en\.jsonl, line 7: text: .*string/u,
    );
    expect(() => parseLine(shape, '{"text":', 'x.jsonl, line 2')).toThrow(/^x\.jsonl, line 2: SyntaxError/u);
  });

  it('finds words that stand twice, one after the other', () => {
    expect(spansOf('by Friday, yes, Friday', [{ words: 'Friday' }, { words: 'Friday' }])).toEqual([
      { start: 3, end: 9 },
      { start: 16, end: 22 },
    ]);
    expect(spansOf('by Friday', [{ words: 'Monday' }])).toEqual([undefined]);
  });

  it('takes a local time in its zone', () => {
    expect(instantOf('2026-11-20T15:00', 'Asia/Jakarta').toISOString()).toBe('2026-11-20T08:00:00.000Z');
    expect(instantOf('2026-07-20T15:00', 'Europe/Berlin').toISOString()).toBe('2026-07-20T13:00:00.000Z');
  });
});

function wordsOf({ text }: CorpusDraft): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function overlap(one: Set<string>, other: Set<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}
