import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileStrings } from '../../../bench/language/hostile.ts';
import { readSentence } from '../../../src/domain/draft-checks/draft.ts';
import { checkDraft, createDraftReader, type DraftContext } from '../../../src/domain/draft-checks/index.ts';
import { applied, wednesday } from './table.ts';

const full: DraftContext = {
  ...wednesday,
  reader: { timeZone: 'America/New_York' },
  roundTrips: 3,
  sent: { urgent: 5, all: 5 },
};
const names = (draft: string, context: DraftContext = wednesday): string[] =>
  checkDraft(draft, context).map(({ check }) => check);

describe('checkDraft', () => {
  test.each([
    'Please review the attached proposal and send comments before Friday 3 pm.',
    'Silakan tinjau proposal yang terlampir dan kirimkan komentar Anda sebelum Jumat pukul 3 sore.',
    "The contract renewal needs legal's approval of sections 4.2 and 7.1 by end of day Thursday.",
    'Perpanjangan kontrak memerlukan persetujuan hukum untuk bagian 4.2 dan 7.1 hingga Kamis akhir hari.',
  ])('has nothing to say about a complete message: %s', (draft) => {
    expect(names(draft)).toEqual([]);
  });

  test.each([
    '',
    '   \n ',
    'ok',
    'ok thanks',
    '👍',
    'sudah saya kirim',
    'Sudah saya kirim ke Bu Ratna tadi pagi.',
    'haha good one',
    'see you at lunch',
    'sampai ketemu di kantin',
    'Yes, Thursday works.',
    'bisa, nanti saya kerjakan',
    'Congrats on the new job!',
    'makasih banyak ya mas',
    'I sent it yesterday.',
    '> when will it be ready?\nOn Friday.',
    'Nice weather today',
    'enak banget baksonya',
  ])('leaves answers and small talk alone: %j', (draft) => {
    expect(names(draft)).toEqual([]);
  });

  test('follows the language of the draft, or the one it is told', () => {
    const english = checkDraft('Could you send the crew list to the harbour?', wednesday);
    expect(english[0]?.why).toBe('The draft asks for something without saying by when.');
    const indonesian = checkDraft('Bisa kirim daftar kru ke pelabuhan?', wednesday);
    expect(indonesian[0]?.why).toBe('Pesan ini meminta sesuatu tanpa menyebut sampai kapan.');
    const told = checkDraft('https://a.example/1', { ...wednesday, language: 'id' });
    expect(told[0]?.why).toBe('Tautan ini belum disertai keterangan isi dan apa yang diperlukan.');
  });

  test.each([
    ['a bare link', 'pls check https://a.example/1', {}, ['bare-link', 'deadline-missing']],
    [
      'a greeting out of hours',
      'hi Jess',
      { reader: { timeZone: 'America/New_York' } },
      ['greeting-alone', 'after-hours'],
    ],
    ['a heated ask', 'You never listen. Fix it!!', {}, ['talk-instead']],
    ['a third round', 'Can you send it again?', { roundTrips: 3 }, ['call-instead']],
  ])('lets one check speak where two would say the same: %s', (_, draft, context, expected) => {
    expect(names(draft, { ...wednesday, ...context })).toEqual(expected);
  });

  test('a quote is not the writer’s', () => {
    expect(names('> Please send the crew list to the harbour ASAP!!\nWill do by 3 pm.')).toEqual([]);
  });

  test('a zone nobody knows does no harm', () => {
    const lost = { ...full, timeZone: 'Mars/Base', reader: { timeZone: 'Nowhere/Else' } };
    expect(names('Could you send the crew list?', { ...lost, roundTrips: 0 })).toContain('deadline-missing');
  });
});

describe('on any text', () => {
  const pieces = fc.constantFrom(
    'please ',
    'tolong ',
    'by Friday ',
    'ASAP',
    '🔴',
    '\n- ',
    '\n> ',
    '```\n',
    'https://a.example/',
    'hi ',
    'we decided ',
    'kita putuskan ',
    '?',
    '. ',
    '\ud83d',
    'A',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }).map((all) => all.join('')),
  );

  test('hints lie inside it, each check speaks once, and proposals can be carried out', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const hints = checkDraft(draft, full);
        expect(new Set(hints.map(({ check }) => check)).size).toBe(hints.length);
        for (const hint of hints) {
          expect(hint.start).toBeGreaterThanOrEqual(0);
          expect(hint.start).toBeLessThanOrEqual(hint.end);
          expect(hint.end).toBeLessThanOrEqual(draft.length);
          expect(hint.why).toMatch(/^[^\n]+\.$/u);
          if (hint.proposal.kind !== 'advise') expect(applied(draft, hint)).not.toBe(draft);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('hostile strings are read like others', () => {
    for (const hostile of hostileStrings(30, 600))
      expect(Array.isArray(checkDraft(hostile, full))).toBe(true);
  });
});

describe('createDraftReader', () => {
  const sentences = [
    'The rack delivery moved to Wednesday.',
    'Could you send the floor plan to Farah by Friday?',
    'We agreed that Rahmat signs the handover on 2 December.',
  ];
  const counting = () => {
    const read: string[] = [];
    const check = createDraftReader((sentence, isItem, options) => {
      read.push(sentence);
      return readSentence(sentence, isItem, options);
    });
    return { check, read };
  };

  test('gives the hints that checkDraft gives', () => {
    const check = createDraftReader();
    for (const draft of [...sentences, sentences.join(' '), sentences.join('\n- '), 'Tolong cek ini dong.']) {
      expect(check(draft, full)).toEqual(checkDraft(draft, full));
      expect(check(draft, full)).toEqual(checkDraft(draft, full));
    }
  });

  test('reads only the changed sentence again', () => {
    const { check, read } = counting();
    check(sentences.join(' '), wednesday);
    expect(read).toEqual(sentences);
    const typed = sentences.with(1, 'Could you send the floor plan to Farah by Friday noon?');
    check(typed.join(' '), { ...wednesday, now: new Date(wednesday.now.getTime() + 900) });
    expect(read.slice(sentences.length)).toEqual([typed[1]]);
  });

  test('does not read again what only moved', () => {
    const { check, read } = counting();
    check(sentences.join(' '), wednesday);
    const hints = check(`Hello all.\n${sentences.toReversed().join('\n')}`, wednesday);
    expect(read.slice(sentences.length)).toEqual(['Hello all.']);
    expect(hints).toEqual(checkDraft(`Hello all.\n${sentences.toReversed().join('\n')}`, wednesday));
  });

  test.each([
    ['minute', { now: new Date('2026-11-18T10:01:00+07:00') }],
    ['zone', { timeZone: 'Asia/Makassar' }],
    ['working day', { workingHours: { start: 480, end: 960 } }],
  ])('reads all again in another %s, which changes what times mean', (_, other) => {
    const { check, read } = counting();
    check(sentences.join(' '), wednesday);
    check(sentences.join(' '), { ...wednesday, ...other });
    expect(read).toEqual([...sentences, ...sentences]);
  });

  test('keeps no more than it needs', () => {
    const { check, read } = counting();
    for (let turn = 0; turn < 450; turn++) check(`Note ${turn}.`, wednesday);
    check('Note 449.', wednesday);
    expect(read).toHaveLength(450);
    check('Note 0.', wednesday);
    expect(read).toHaveLength(451);
  });
});
