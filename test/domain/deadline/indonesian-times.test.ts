import { describe, expect, test } from 'vitest';
import { type Case, read } from './indonesian-reading.ts';

const clocks: readonly Case[] = [
  ['Rapat jam 3 sore', 'jam 3 sore = 2026-06-10 15:00 at'],
  ['Rapat pukul 15.00', 'pukul 15.00 = 2026-06-10 15:00 at'],
  ['Rapat pukul 15:00', 'pukul 15:00 = 2026-06-10 15:00 at'],
  ['rapat jam 15', 'jam 15 = 2026-06-10 15:00 at'],
  ['jam 1530 di lobi', 'jam 1530 = 2026-06-10 15:30 at'],
  ['jam 3 ya', 'jam 3 = 2026-06-10 15:00 at ?'],
  ['jam 3an di lobi', 'jam 3an = 2026-06-10 15:00 at ?'],
  ['jam 11 siang', 'jam 11 siang = 2026-06-10 11:00 at'],
  ['jam 1 siang', 'jam 1 siang = 2026-06-10 13:00 at'],
  ['jam 12 siang', 'jam 12 siang = 2026-06-10 12:00 at'],
  ['jam 7 malam', 'jam 7 malam = 2026-06-10 19:00 at'],
  ['jam 12 malam', 'jam 12 malam = 2026-06-11 00:00 at'],
  ['jam sepuluh malam', 'jam sepuluh malam = 2026-06-10 22:00 at'],
  ['pukul enam belas', 'pukul enam belas = 2026-06-10 16:00 at'],
  ['jam setengah empat sore', 'jam setengah empat sore = 2026-06-10 15:30 at'],
  ['jam setengah satu siang', 'jam setengah satu siang = 2026-06-10 12:30 at'],
  ['setengah delapan malam ngumpul', 'setengah delapan malam = 2026-06-10 19:30 at'],
  ['jam 3 lewat 10 sore', 'jam 3 lewat 10 sore = 2026-06-10 15:10 at'],
  ['jam 3 kurang 5 sore', 'jam 3 kurang 5 sore = 2026-06-10 14:55 at'],
  ['pukul tiga lewat seperempat', 'pukul tiga lewat seperempat = 2026-06-10 15:15 at ?'],
  ['pukul tiga kurang seperempat sore', 'pukul tiga kurang seperempat sore = 2026-06-10 14:45 at'],
  ['jam empat tiga puluh sore', 'jam empat tiga puluh sore = 2026-06-10 16:30 at'],
  ['jam 3 pm', 'jam 3 pm = 2026-06-10 15:00 at'],
  ['6 sore di parkiran', '6 sore = 2026-06-10 18:00 at'],
  ['Standup 15.30, jangan telat', '15.30 = 2026-06-10 15:30 at'],
  ['mulai tepat 13:45', '13:45 = 2026-06-10 13:45 at'],
  ['sampai tengah malam', 'sampai tengah malam = 2026-06-11 00:00 by'],
  ['tengah hari kita makan', 'tengah hari = 2026-06-10 12:00 at'],
  ['habis magrib kita call', 'magrib = 2026-06-10 19:00 from ?'],
  ['Pukul: 14.00 WIB', 'Pukul: 14.00 WIB = 2026-06-10 14:00 at'],
  ['sebelum makan siang ya', 'sebelum makan siang = 2026-06-10 12:00 before ?'],
];

/** A clock time that is over is tomorrow's, unless the sentence tells of the past. */
const over: readonly Case[] = [
  ['jam 9 pagi kita mulai', 'jam 9 pagi = 2026-06-11 09:00 at ?'],
  ['jam 4 subuh berangkat', 'jam 4 subuh = 2026-06-11 04:00 at ?'],
  ['nanti subuh berangkat', 'nanti subuh = 2026-06-11 05:00 at ?'],
  ['Sudah naik ke staging jam 9.40', 'jam 9.40 = 2026-06-10 09:40 at'],
  ['Server mati jam 3 pagi tadi', 'jam 3 pagi tadi = 2026-06-10 03:00 at'],
  ['Deploy gagal jam 9 malam tadi', 'jam 9 malam tadi = 2026-06-09 21:00 at'],
  ['Server down jam 8.10', 'jam 8.10 = 2026-06-10 08:10 at'],
  ['Error sejak jam 8.15', 'jam 8.15 = 2026-06-10 08:15 from'],
];

const parts: readonly Case[] = [
  ['malam ini deploy', 'malam ini = 2026-06-10 21:00 at ?'],
  ['nanti sore aku kabari', 'nanti sore = 2026-06-10 15:00 at ?'],
  ['ntar malem ya', 'ntar malem = 2026-06-10 21:00 at ?'],
  ['besok pagi kita cek', 'besok pagi = 2026-06-11 09:00 at ?'],
  ['pagi besok kita cek', 'pagi besok = 2026-06-11 09:00 at ?'],
  ['lusa siang', 'lusa siang = 2026-06-12 12:00 at ?'],
  ['Kamis malam', 'Kamis malam = 2026-06-11 21:00 at ?'],
  ['malam Minggu jangan deploy', 'malam Minggu = 2026-06-13 21:00 at ?'],
  ['tadi malam server mati', 'tadi malam = 2026-06-09 21:00 at ?'],
  ['tadi pagi sudah dicek', 'tadi pagi = 2026-06-10 09:00 at ?'],
  ['semalam ada gangguan', 'semalam = 2026-06-09 21:00 at ?'],
];

const whole: readonly Case[] = [
  ['besok jam 2 siang di ruang 3', 'besok jam 2 siang = 2026-06-11 14:00 at'],
  ['jam 2 siang besok', 'jam 2 siang besok = 2026-06-11 14:00 at'],
  ['besok pagi jam 8', 'besok pagi jam 8 = 2026-06-11 08:00 at'],
  ['jam 8 besok pagi', 'jam 8 besok pagi = 2026-06-11 08:00 at'],
  ['besok malam jam 7', 'besok malam jam 7 = 2026-06-11 19:00 at'],
  ['jam 7 nanti malam', 'jam 7 nanti malam = 2026-06-10 19:00 at'],
  ['nanti sore jam 4', 'nanti sore jam 4 = 2026-06-10 16:00 at'],
  ['jam 6 pagi pada Jumat', 'jam 6 pagi pada Jumat = 2026-06-12 06:00 at'],
  ['Jumat jam 6 pagi', 'Jumat jam 6 pagi = 2026-06-12 06:00 at'],
  ['Jumat jam 12 malam', 'Jumat jam 12 malam = 2026-06-13 00:00 at'],
  ['Sabtu depan jam 7 malam', 'Sabtu depan jam 7 malam = 2026-06-20 19:00 at ?'],
  ['Selasa minggu depan pukul 13.00', 'Selasa minggu depan pukul 13.00 = 2026-06-16 13:00 at'],
  ['Jumat, 12 Juni 2026 pukul 14.00', 'Jumat, 12 Juni 2026 pukul 14.00 = 2026-06-12 14:00 at'],
  ['Jumat (12 Juni) jam 2 siang', 'Jumat (12 Juni) jam 2 siang = 2026-06-12 14:00 at'],
  ['tgl 25 jam 5 sore', 'tgl 25 jam 5 sore = 2026-06-25 17:00 at'],
  ['25/6 15.00', '25/6 15.00 = 2026-06-25 15:00 at ?'],
  ['besok setelah makan siang', 'besok setelah makan siang = 2026-06-11 13:00 from ?'],
  ['besok setengah delapan malam', 'besok setengah delapan malam = 2026-06-11 19:30 at'],
  ['dua hari lagi jam 3 sore', 'dua hari lagi jam 3 sore = 2026-06-12 15:00 at'],
  ['besok (jam 3 sore)', 'besok (jam 3 sore) = 2026-06-11 15:00 at'],
  ['setiap Senin jam 1 siang', 'setiap Senin jam 1 siang = 2026-06-15 13:00 at ?'],
];

describe.each([
  ['clock times', clocks],
  ['clock times that are over', over],
  ['parts of the day', parts],
  ['days with a time, as one', whole],
])('%s', (_what, cases) => {
  test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
