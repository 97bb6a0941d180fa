import { describe, expect, it } from 'vitest';
import { readDecisions } from '../../src/domain/decision.ts';

const options = { now: new Date('2026-11-18T03:00:00Z'), timeZone: 'Asia/Jakarta' };

describe('readDecisions', () => {
  it.each([
    ['We decided to paint the hall green.', 'paint the hall green'],
    ["We've agreed on two deliveries a week.", 'two deliveries a week'],
    ['Decision: the shop closes at six.', 'the shop closes'],
    ["We'll go with the smaller van.", 'the smaller van'],
    ["It's settled: no more paper forms.", 'no more paper forms'],
    ['Keputusan: rapat tetap hari Senin', 'rapat tetap'],
    ['Sudah diputuskan kita ganti kurir.', 'ganti kurir'],
    ['Kita sepakat untuk menunda pameran.', 'menunda pameran'],
    ['oke jadi kita pakai vendor lama', 'vendor lama'],
  ])('finds one in %j', (text, action) => {
    expect(readDecisions(text, options)).toMatchObject([{ action }]);
  });

  it.each([
    'Did we decide anything?',
    'We have not decided yet.',
    'Have we agreed on a colour?',
    'The mayor decided to move the holiday.',
    'Tolong diputuskan sebelum Jumat.',
    'Belum diputuskan, masih menunggu data.',
    'Gimana kalau kita pakai vendor lama aja?',
    "Let's go with the blue one?",
    '> we decided to wait',
  ])('finds none in %j', (text) => {
    expect(readDecisions(text, options)).toEqual([]);
  });

  it.each([
    ['Decision: the ops team moves the backups by December 11.', 'the ops team', '2026-12-11'],
    ['Decided: Yusuf signs the lease on 24 November.', 'Yusuf', '2026-11-24'],
    ['Keputusan: Rina yang menulis ulang aturan retur paling lambat 1 Desember.', 'Rina', '2026-12-01'],
  ])('%j is for %s, on %s', (text, owner, day) => {
    const [decided] = readDecisions(text, options);
    expect(decided?.owner).toBe(owner);
    expect(decided?.date?.at.toLocaleDateString('en-CA', { timeZone: 'Asia/Jakarta' })).toBe(day);
  });

  it('leaves out the owner and the date that are not named', () => {
    const [decided] = readDecisions('We decided to drop the old forms.', options);
    expect(decided).not.toHaveProperty('owner');
    expect(decided).not.toHaveProperty('date');
  });
});
