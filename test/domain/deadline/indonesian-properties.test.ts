import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIndonesian } from '../../../src/domain/deadline/indonesian/index.ts';

const words =
  'sebelum hingga sampai paling lambat jam pukul tgl tanggal Jumat Minggu minggu hari besok lusa depan lalu ini nanti lagi dalam setengah dua puluh lima belas tiga pagi sore malam akhir bulan Mei Juni 3 15.00 10/5 2026 2-4 WIB dari sekarang setelah kerja ( ) , . - : \n \u00a0 😀 ke se-'.split(
    ' ',
  );
const phrase = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', ', ', '\n')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const zone = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Europe/Amsterdam', 'UTC');
const now = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });

test('deadlines are read in order, apart from each other, with the words that stand there and a real instant', () => {
  fc.assert(
    fc.property(fc.oneof(phrase, fc.string({ unit: 'binary' })), zone, now, (text, timeZone, at) => {
      let from = 0;
      for (const { start, end, words: read, at: instant } of readIndonesian(text, { now: at, timeZone })) {
        const isSound =
          start >= from && end > start && read === text.slice(start, end) && read === read.trim();
        expect({ isSound, time: Number.isFinite(instant.getTime()) }).toEqual({ isSound: true, time: true });
        from = end;
      }
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('capitals and a longer text around do not change what is read', () => {
  const phrases = fc.constantFrom(
    'besok jam 3 sore',
    'jumat depan',
    'paling lambat tgl 25',
    'dalam 2 hari kerja',
  );
  fc.assert(
    fc.property(phrases, zone, now, fc.boolean(), (text, timeZone, at, isLoud) => {
      const options = { now: at, timeZone };
      const [alone] = readIndonesian(text, options);
      const [within] = readIndonesian(`Kak, tolong dicek ${isLoud ? text.toUpperCase() : text} ya.`, options);
      expect(alone?.at).toBeDefined();
      expect(within).toMatchObject({ at: alone?.at, grain: alone?.grain, relation: alone?.relation });
    }),
    { numRuns: 300 },
  );
});

test('a longest message of repeated words is read in a moment', () => {
  for (const word of ['jam ', 'setengah ', 'dua puluh ', '10/', '1.', 'sebelum ', 'hari ', '(', 'besok, ']) {
    const before = process.cpuUsage().user;
    readIndonesian(word.repeat(Math.ceil(5000 / word.length)), { now: new Date(0), timeZone: 'UTC' });
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(250);
  }
});
