import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../src/domain/speech-acts/clauses.ts';

describe('clausesOf', () => {
  it.each<[string, string[]]>([
    ['please review and comment', ['please review and comment']],
    ['the copier jams, can you call somebody', ['the copier jams, ', 'can you call somebody']],
    ['send the report and please book a table', ['send the report ', 'and please book a table']],
    [
      'two favours today: call the bank, bring the ladder back',
      ['two favours today: ', 'call the bank, ', 'bring the ladder back'],
    ],
    ['if you have time, could you look', ['if you have time, could you look']],
    ['can you, by tomorrow, send me the file', ['can you, by tomorrow, send me the file']],
    [
      'rapat tim: @ani kirim notulen, @rob hitung lisensi',
      ['rapat tim: ', '@ani kirim notulen, ', '@rob hitung lisensi'],
    ],
    ['', ['']],
  ])('of %j', (words, clauses) => {
    expect(clausesOf(words).map(({ start, end }) => words.slice(start, end))).toEqual(clauses);
  });
});
