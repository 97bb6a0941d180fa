import { describe, expect, it } from 'vitest';
import { openingOf, withoutTitle } from '../../../src/domain/speech-acts/opening.ts';

describe('openingOf', () => {
  it.each<[string, string, string | undefined]>([
    ['Hi Mira, please call', 'please call', 'Mira'],
    ['Hi Mira', 'Mira', 'Mira'],
    ['Good morning everyone, please call', 'please call', undefined],
    ['@ana @budi.s please call', 'please call', 'ana'],
    ['Pak Joko tolong telepon', 'tolong telepon', 'Joko'],
    ['Sari and Tomas: please call', 'please call', 'Sari'],
    ['budi, tolong telepon', 'tolong telepon', 'budi'],
    ['Also, when you get back, please call', 'please call', undefined],
    ['🙏 "please call', 'please call', undefined],
    ['Otherwise, we wait', 'we wait', undefined],
    ['Klien minta diskon', 'Klien minta diskon', undefined],
    ['Terus tolong telepon', 'tolong telepon', undefined],
    ['Ask Budi about it', 'Ask Budi about it', undefined],
    ['', '', undefined],
  ])('of %j leaves %j', (words, core, name) => {
    const opening = openingOf(words);
    expect(words.slice(opening.end)).toBe(core);
    expect(opening.name).toBe(name);
  });
});

describe('withoutTitle', () => {
  it.each([
    ['Pak Joko', 'Joko'],
    ['Mrs. Lim', 'Lim'],
    ['Mbak', 'Mbak'],
    ['Masayu', 'Masayu'],
  ])('of %j is %j', (name, bare) => {
    expect(withoutTitle(name)).toBe(bare);
  });
});
