import { describe, expect, test } from 'vitest';
import { readIndonesian } from '../../../src/domain/deadline/indonesian/index.ts';
import { type Case, read, wednesday } from './indonesian-reading.ts';

const cases: readonly Case[] = [
  [
    'Silakan tinjau proposal yang terlampir dan kirimkan komentar Anda sebelum Jumat pukul 3 sore.',
    'sebelum Jumat pukul 3 sore = 2026-06-12 15:00 before',
  ],
  [
    'Perpanjangan kontrak memerlukan persetujuan hukum untuk bagian 4.2 dan 7.1 hingga Kamis akhir hari.',
    'hingga Kamis akhir hari = 2026-06-11 17:00 by',
  ],
  ['Invoice paling lambat tgl 25', 'paling lambat tgl 25 = 2026-06-25 by'],
  ['Paling telat jam 5 sore ini ya', 'Paling telat jam 5 sore ini = 2026-06-10 17:00 by'],
  ['Isi selambat-lambatnya tanggal 30 Juni', 'selambat-lambatnya tanggal 30 Juni = 2026-06-30 by'],
  ['Kirim hingga pukul 17.00', 'hingga pukul 17.00 = 2026-06-10 17:00 by'],
  ['Saya tunggu sampai Senin', 'sampai Senin = 2026-06-15 by'],
  ['Berlaku s/d 15 Juli', 's/d 15 Juli = 2026-07-15 by'],
  ['Formulir diisi sampai dengan tanggal 20', 'sampai dengan tanggal 20 = 2026-06-20 by'],
  ['maks besok siang', 'maks besok siang = 2026-06-11 12:00 by ?'],
  ['max kamis ya', 'max kamis = 2026-06-11 by'],
  ['Deadline: Senin 09.00', 'Senin 09.00 = 2026-06-15 09:00 by'],
  ['deadline-nya Jumat depan', 'Jumat depan = 2026-06-19 by ?'],
  ['Deadline pendaftaran: 30 Juni 2026, 23:59', '30 Juni 2026, 23:59 = 2026-06-30 23:59 by'],
  ['Jatuh tempo 25 Juli', '25 Juli = 2026-07-25 by'],
  ['Jumat paling lambat ya', 'Jumat paling lambat = 2026-06-12 by'],
  ['jam 5 sore max', 'jam 5 sore max = 2026-06-10 17:00 by'],
  ['kirim by Friday ya', 'by Friday = 2026-06-12 by'],
  ['sblm jam 5 sore', 'sblm jam 5 sore = 2026-06-10 17:00 before'],
  ['besok sebelum jam 3 sore', 'besok sebelum jam 3 sore = 2026-06-11 15:00 before'],
  ['besok paling lambat jam 3 sore', 'besok paling lambat jam 3 sore = 2026-06-11 15:00 by'],
  ['Aku butuh angkanya sebelum rapat jam 14.00', 'sebelum rapat jam 14.00 = 2026-06-10 14:00 before'],
  ['sebelum akhir bulan', 'sebelum akhir bulan = 2026-07-01 before'],
  ['sebelum akhir hari', 'sebelum akhir hari = 2026-06-10 17:00 by'],
  ['EOD besok', 'EOD besok = 2026-06-11 17:00 by'],
  ['sebelum jam pulang kantor', 'sebelum jam pulang kantor = 2026-06-10 17:00 by'],
  ['paling lambat 3 hari kerja lagi', 'paling lambat 3 hari kerja lagi = 2026-06-15 by'],
  ['Mulai Senin saya di Surabaya', 'Senin = 2026-06-15 from'],
  ['Tarif baru per 1 Juli', '1 Juli = 2026-07-01 from'],
  ['Libur sejak Senin', 'Senin = 2026-06-08 from'],
  ['Rapat pada Kamis', 'Kamis = 2026-06-11 at'],
];

const ranges: readonly Case[] = [
  ['Senin sampai Rabu saya cuti', 'Senin sampai Rabu = 2026-06-15 from'],
  ['jam 2-4 sore saya rapat', 'jam 2-4 sore = 2026-06-10 14:00 from'],
  ['Pelatihan 10-12 Juli', '10-12 Juli = 2026-07-10 from'],
  ['Pelatihan 28 Juni hingga 2 Juli', '28 Juni hingga 2 Juli = 2026-06-28 from'],
  ['tgl 20 s/d 22 di Bali', 'tgl 20 s/d 22 = 2026-06-20 from'],
  ['besok dari jam 13.00 sampai jam 15.00', 'besok dari jam 13.00 sampai jam 15.00 = 2026-06-11 13:00 from'],
  [
    'Selasa, 16 Juni, pukul 10.00–11.30 WIB',
    'Selasa, 16 Juni, pukul 10.00–11.30 WIB = 2026-06-16 10:00 from',
  ],
  ['11.00 - 12.00 WIB', '11.00 - 12.00 WIB = 2026-06-10 11:00 from'],
  ['besok atau lusa', 'besok = 2026-06-11 at', 'lusa = 2026-06-12 at'],
];

describe.each([
  ['what ties a moment to what is asked', cases],
  ['ranges start with their first moment', ranges],
])('%s', (_what, rows) => {
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});

test('the day ends when the working hours of the writer end', () => {
  const options = {
    now: new Date(wednesday),
    timeZone: 'Asia/Jakarta',
    workingHours: { start: 480, end: 990 },
  };
  const [deadline] = readIndonesian('kirim besok akhir hari', options);
  expect(deadline?.at).toEqual(new Date('2026-06-11T16:30+07:00'));
});

test('working days are those of the writer', () => {
  const options = {
    now: new Date(wednesday),
    timeZone: 'Asia/Jakarta',
    workingHours: { start: 540, end: 1020, days: [0, 1, 2, 3, 4] },
  };
  const [deadline] = readIndonesian('selesai dalam 2 hari kerja', options);
  expect(deadline?.at).toEqual(new Date('2026-06-14T00:00+07:00'));
});

test('a week starts on the day that the writer says', () => {
  const options = { now: new Date(wednesday), timeZone: 'Asia/Jakarta', weekStart: 0 };
  const [deadline] = readIndonesian('minggu depan', options);
  expect(deadline?.at).toEqual(new Date('2026-06-14T00:00+07:00'));
});
