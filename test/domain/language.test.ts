import { describe, expect, it } from 'vitest';
import { type Language, languageOf, languagesIn } from '../../src/domain/language.ts';

describe('languageOf', () => {
  it.each<[string, Language]>([
    ['Could you look at the invoice for Semarang?', 'en'],
    ['Mohon dicek dulu fakturnya sebelum dikirim.', 'id'],
    ['kirim by Friday ya', 'id'],
    ['deck-nya udah di-share belum?', 'id'],
    ['gue follow up ke vendor abis meeting', 'id'],
    ['Terima kasih, can you send the file to me?', 'en'],
    ['Dan, could you open the ticket?', 'en'],
    ['Sampaikan salam', 'id'],
    ['👍', 'en'],
    ['', 'en'],
  ])('of %j is %s', (sentence, language) => {
    expect(languageOf(sentence)).toBe(language);
  });

  it('does not read addresses, mentions, channels and file names', () => {
    expect(languagesIn('https://a.example/the/and/for @the_and #yang dan.pdf')).not.toContain('en');
    expect(languagesIn('@dan #yang')).toEqual([]);
  });
});

describe('languagesIn', () => {
  it.each<[string, Language[]]>([
    ['please cek ya, thanks', ['id', 'en']],
    ['the report is not ready, ya', ['en', 'id']],
    ['Kenya', []],
    ['ok 👍', []],
  ])('of %j are %j', (sentence, languages) => {
    expect(languagesIn(sentence)).toEqual(languages);
  });
});
