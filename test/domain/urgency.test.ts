import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markUrgency, readUrgency, type UrgencyLevel, urgencyNorms } from '../../src/domain/urgency.ts';

const levels = ['red', 'yellow', 'green'] as const;

describe('readUrgency', () => {
  it.each<[string, UrgencyLevel, string]>([
    ['🔴 the gate is stuck, please call the guard', 'red', '🔴'],
    ['Thanks!\n🟡 could you read the offer', 'yellow', '🟡'],
    [':large_green_circle: new chairs arrived', 'green', ':large_green_circle:'],
    ['@sari 🔴 Please look', 'red', '🔴'],
    ['[URGENT] gate open', 'red', '[URGENT]'],
    ['[today] badge list', 'red', '[today]'],
    ['hi all [48h] please vote', 'yellow', '[48h]'],
    ['[fyi] lift works again', 'green', '[fyi]'],
    ['Urgent: call the bank', 'red', 'Urgent:'],
    ['Hi team, urgent: call the bank', 'red', 'urgent:'],
    ['URGENT please send the passport copy', 'red', 'URGENT'],
    ['PENTING kumpulkan formulir hari ini', 'red', 'PENTING'],
    ['penting: rapat pindah ruang', 'red', 'penting:'],
    ['segera: kirim surat jalan', 'red', 'segera:'],
    ['Pak, sangat mendesak, mohon tanda tangannya', 'red', 'sangat mendesak'],
    ['This is really urgent', 'red', 'This is really urgent'],
    ['ini urgent banget ya', 'red', 'ini urgent banget'],
    ['FYI the lift works again', 'green', 'FYI'],
    ['sekadar info, kantin tutup', 'green', 'sekadar info,'],
  ])('reads %j as %s', (text, level, words) => {
    const found = readUrgency(text);
    expect(found).toMatchObject({ level, words });
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([
    'This is not urgent, take your time',
    "it isn't urgent",
    'tidak mendesak kok, santai saja',
    'nggak urgent ya',
    'gak terlalu mendesak',
    'bukan hal yang mendesak',
    'Not urgent: the logo is old',
    'less urgent: the second invoice',
    'no urgency on my side',
    'Is this urgent?',
    "If it's urgent, call me",
    'kalau mendesak telepon saja',
    'The urgent ticket is closed',
    'Tiket mendesak yang tadi sudah ditutup',
    'He wrote "urgent: call me" again',
    '> 🔴 please call\nDone.',
    'please look at [urgent](https://a.example/list)',
    'Segera kirim, terima kasih',
    'The build light is 🔴 again',
    'asap would be nice',
    '',
  ])('finds no mark in %j', (text) => {
    expect(readUrgency(text)).toBeUndefined();
  });

  it('takes the first mark where there are several', () => {
    expect(readUrgency('🟢 the vote is over [urgent]')?.level).toBe('green');
  });

  it('knows the words the user adds, but not where they are denied', () => {
    const words = { red: ['sev1', 'c++ down'], green: ['  '] };
    expect(readUrgency('SEV1 in checkout', words)).toMatchObject({ level: 'red', words: 'SEV1' });
    expect(readUrgency('the c++ down thing', words)?.level).toBe('red');
    expect(readUrgency('no sev1 today', words)).toBeUndefined();
    expect(readUrgency('sev12 is a room', words)).toBeUndefined();
  });
});

describe('markUrgency', () => {
  it.each<[string, UrgencyLevel | undefined, string]>([
    ['please call the bank', 'red', '🔴 please call the bank'],
    ['🔴 please call the bank', 'green', '🟢 please call the bank'],
    ['[urgent] please call', 'yellow', '🟡 please call'],
    ['URGENT: please call', 'yellow', '🟡 please call'],
    ['hi team [48h] please vote', 'red', '🔴 hi team please vote'],
    ['🔴 one\n🔴 two', undefined, 'one\ntwo'],
    ['[urgent] already red', 'red', '[urgent] already red'],
    ['> their words\nmine', 'red', '🔴\n> their words\nmine'],
    ['- a point', 'green', '🟢\n- a point'],
    ['no mark', undefined, 'no mark'],
  ])('%j as %s', (text, level, marked) => {
    expect(markUrgency(text, level)).toBe(marked);
  });

  const piece = fc.constantFrom(
    ...[
      '🔴',
      '🟡 ',
      '[urgent]',
      '(fyi) ',
      'urgent: ',
      'URGENT',
      'not ',
      'fyi ',
      '> ',
      '\n',
      '- ',
      '```',
      '"',
      ', ',
      'call me ',
      'mendesak ',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );

  it('is read back as the level written', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...levels), (any, level) => {
        expect(readUrgency(markUrgency(any, level))?.level).toBe(level);
      }),
    );
  });

  it('written twice is written once', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...levels), (any, level) => {
        const once = markUrgency(any, level);
        expect(markUrgency(once, level)).toBe(once);
      }),
    );
  });
});

describe('urgencyNorms', () => {
  it('give each level its own mark', () => {
    expect(levels.map((level) => urgencyNorms[level].mark)).toEqual(['🔴', '🟡', '🟢']);
    expect(urgencyNorms.yellow.hours).toBe(48);
  });
});
