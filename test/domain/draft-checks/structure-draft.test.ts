import { describe, expect, test } from 'vitest';
import {
  checkDraft,
  type DraftParts,
  type Presentation,
  structureDraft,
} from '../../../src/domain/draft-checks/index.ts';

const jakarta: Presentation = {
  markup: 'plain',
  language: 'en',
  now: new Date('2026-11-18T10:00:00+07:00'),
  timeZone: 'Asia/Jakarta',
};
const parts: DraftParts = {
  mark: 'yellow',
  summary: 'Approve the lease of hall 2.',
  context: 'The old lease ends in January. The landlord offers two years.',
  ask: { words: 'approve sections 3 and 9', owner: 'Rina' },
  deadline: { at: new Date('2026-11-20T15:00:00+07:00'), grain: 'time' },
  decision: { words: 'We keep hall 1.', owner: 'Bayu', date: new Date('2026-12-04T00:00:00+07:00') },
  noAnswerBefore: new Date('2026-11-19T09:00:00+07:00'),
};

describe('structureDraft', () => {
  test('writes every part, a paragraph each', () => {
    expect(structureDraft(parts, jakarta)).toBe(
      [
        '🟡 TL;DR: Approve the lease of hall 2.',
        '',
        'Context: The old lease ends in January. The landlord offers two years.',
        '',
        'Ask: Rina: approve sections 3 and 9',
        'Deadline: Friday 20 November 15:00',
        '',
        'Decision: We keep hall 1.',
        'Owner: Bayu',
        'Deadline: Friday 4 December',
        '',
        'No need to answer before Thursday 09:00.',
      ].join('\n'),
    );
  });

  test('in Indonesian', () => {
    expect(structureDraft(parts, { ...jakarta, language: 'id' })).toBe(
      [
        '🟡 Ringkasan: Approve the lease of hall 2.',
        '',
        'Konteks: The old lease ends in January. The landlord offers two years.',
        '',
        'Permintaan: Rina: approve sections 3 and 9',
        'Tenggat: Jumat 20 November pukul 15.00',
        '',
        'Keputusan: We keep hall 1.',
        'Penanggung jawab: Bayu',
        'Tenggat: Jumat 4 Desember',
        '',
        'Tidak perlu dibalas sebelum Kamis pukul 09.00.',
      ].join('\n'),
    );
  });

  test.each([
    ['slack', '*Context:* Hall 2.'],
    ['markdown', '**Context:** Hall 2.'],
    ['plain', 'Context: Hall 2.'],
  ] as const)('labels in %s', (markup, message) => {
    expect(structureDraft({ context: ' Hall 2. ' }, { ...jakarta, markup })).toBe(message);
  });

  test.each([
    ['nothing', {}, ''],
    ['only blanks', { context: '  ', ask: { words: '\n', owner: 'Rina' } }, ''],
    ['only a mark', { mark: 'red' }, '🔴'],
    ['an owner without a decision', { decision: { words: ' ', owner: 'Bayu' } }, ''],
  ] as const)('leaves out %s', (_, given, message) => {
    expect(structureDraft(given, jakarta)).toBe(message);
  });
});

describe('times in a structured draft', () => {
  const deadline = (at: string, other: Partial<Presentation>, grain: 'day' | 'time' = 'time'): string =>
    structureDraft({ deadline: { at: new Date(at), grain } }, { ...jakarta, ...other });

  test.each([
    ['one clock', '2026-11-20T15:00+07:00', {}, 'Deadline: Friday 20 November 15:00'],
    [
      'two zones with one clock',
      '2026-11-20T15:00+07:00',
      { readerTimeZone: 'Asia/Bangkok' },
      'Deadline: Friday 20 November 15:00',
    ],
    [
      'two clocks, in winter',
      '2026-11-20T15:00+07:00',
      { readerTimeZone: 'Europe/Berlin' },
      'Deadline: Friday 20 November 15:00 WIB (09:00 Berlin time)',
    ],
    [
      'two clocks, in summer',
      '2026-07-03T15:00+07:00',
      { readerTimeZone: 'Europe/Berlin' },
      'Deadline: Friday 3 July 15:00 WIB (10:00 Berlin time)',
    ],
    [
      'the hour before clocks go back',
      '2026-10-25T00:30Z',
      { timeZone: 'UTC', readerTimeZone: 'Europe/London' },
      'Deadline: Sunday 25 October 00:30 UTC (01:30 London time)',
    ],
    [
      'the hour after',
      '2026-10-25T01:30Z',
      { timeZone: 'UTC', readerTimeZone: 'Europe/London' },
      'Deadline: Sunday 25 October 01:30',
    ],
    [
      'two days',
      '2026-11-20T08:00+07:00',
      { readerTimeZone: 'America/New_York' },
      'Deadline: Friday 20 November 08:00 WIB (Thursday 19 November 20:00 New York time)',
    ],
    [
      'Indonesia east and west',
      '2026-11-20T15:00+07:00',
      { readerTimeZone: 'Asia/Jayapura', language: 'id' },
      'Tenggat: Jumat 20 November pukul 15.00 WIB (pukul 17.00 WIT)',
    ],
    [
      'a quarter of an hour',
      '2026-11-20T15:00+07:00',
      { readerTimeZone: 'Asia/Kathmandu', language: 'id' },
      'Tenggat: Jumat 20 November pukul 15.00 WIB (pukul 13.45 waktu Kathmandu)',
    ],
    [
      'a zone nobody knows',
      '2026-11-20T15:00+07:00',
      { readerTimeZone: 'Mars/Base' },
      'Deadline: Friday 20 November 15:00 WIB (08:00 UTC)',
    ],
  ] as const)('over %s', (_, at, other, line) => {
    expect(deadline(at, other)).toBe(line);
  });

  test('a day is a day on the sender’s calendar', () => {
    const at = '2026-11-20T00:00+07:00';
    expect(deadline(at, { readerTimeZone: 'America/New_York' }, 'day')).toBe('Deadline: Friday 20 November');
  });

  test('the no-answer line shows the reader’s clock, and the date where the weekday is another week’s', () => {
    const far = { noAnswerBefore: new Date('2026-11-30T09:00+09:00') };
    expect(structureDraft(far, { ...jakarta, readerTimeZone: 'Asia/Tokyo' })).toBe(
      'No need to answer before Monday 30 November 09:00 your time.',
    );
  });
});

describe('the writer’s own words', () => {
  const context = (words: string, markup: Presentation['markup']): string =>
    structureDraft({ context: words }, { ...jakarta, markup }).replace(/^\*{0,2}Context:\*{0,2} /u, '');

  test.each([
    ['2*3*4 pallets', '2\\*3\\*4 pallets'],
    ['all *.ts and *.js', 'all \\*.ts and \\*.js'],
    ['a < b and <b>not bold', 'a < b and \\<b>not bold'],
    ['keep *this* and **that** and `code_*`', 'keep *this* and **that** and `code_*`'],
    ['snake_case_name and _so_', 'snake_case_name and _so_'],
    ['see https://a.example/x_*y*_z now', 'see https://a.example/x_*y*_z now'],
    ['points:\n* one\n* two', 'points:\n* one\n* two'],
    ['an open ` tick', 'an open \\` tick'],
    ['```\nopen', '```\nopen\n```'],
  ])('in Markdown %j', (words, written) => {
    expect(context(words, 'markdown')).toBe(written);
  });

  test.each([
    ['R&D < sales > ops', 'R&D < sales > ops'],
    ['2*3*4 pallets', '2*3*4 pallets'],
    ['tell <!channel> nothing', 'tell <\u2060!channel> nothing'],
    ['```\nopen', '```\nopen\n```'],
  ])('in Slack %j', (words, written) => {
    expect(context(words, 'slack')).toBe(written);
  });

  test('are left alone where there is no markup', () => {
    const words = '2*3*4 <!here> `x` _y_ ```';
    expect(context(words, 'plain')).toBe(words);
  });
});

test.each(['en', 'id'] as const)('a structured draft reads as complete (%s)', (language) => {
  for (const markup of ['slack', 'markdown', 'plain'] as const) {
    const message = structureDraft(
      {
        context: parts.context ?? '',
        ask: { words: 'approve sections 3 and 9' },
        deadline: parts.deadline ?? { at: jakarta.now, grain: 'day' },
      },
      { ...jakarta, language, markup },
    );
    expect(checkDraft(message, { now: jakarta.now, timeZone: jakarta.timeZone })).toEqual([]);
  }
});
