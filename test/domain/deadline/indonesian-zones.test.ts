import { describe, expect, test } from 'vitest';
import { readIndonesian } from '../../../src/domain/deadline/indonesian/index.ts';

const zones: readonly (readonly [zone: string, now: string, text: string, at: string])[] = [
  ['Asia/Jakarta', '2026-06-10T10:00+07:00', 'besok jam 3 sore', '2026-06-11T15:00+07:00'],
  ['Asia/Makassar', '2026-06-10T10:00+08:00', 'besok jam 3 sore', '2026-06-11T15:00+08:00'],
  ['Asia/Jayapura', '2026-06-10T10:00+09:00', 'besok jam 3 sore', '2026-06-11T15:00+09:00'],
  ['Europe/Amsterdam', '2026-06-10T10:00+02:00', 'besok jam 3 sore', '2026-06-11T15:00+02:00'],
  ['UTC', '2026-06-10T10:00Z', 'besok jam 3 sore', '2026-06-11T15:00Z'],
  ['Asia/Jakarta', '2026-06-10T23:30Z', 'hari ini', '2026-06-11T00:00+07:00'],
  ['Asia/Jayapura', '2026-06-10T16:00Z', 'besok', '2026-06-12T00:00+09:00'],
  ['Europe/Amsterdam', '2026-06-10T22:30Z', 'besok', '2026-06-12T00:00+02:00'],
  ['Europe/Amsterdam', '2026-10-23T10:00+02:00', 'Senin jam 9 pagi', '2026-10-26T09:00+01:00'],
  ['Europe/Amsterdam', '2026-10-23T10:00+02:00', 'hari Minggu', '2026-10-25T00:00+02:00'],
  ['Europe/Amsterdam', '2026-03-28T10:00+01:00', 'besok malam jam 8', '2026-03-29T20:00+02:00'],
  ['Asia/Makassar', '2026-06-10T10:00+08:00', 'pukul 15.00 WIB', '2026-06-10T15:00+07:00'],
  ['Asia/Jakarta', '2026-06-10T10:00+07:00', 'pukul 15.00 WITA', '2026-06-10T15:00+08:00'],
  ['Asia/Jakarta', '2026-06-10T10:00+07:00', 'besok jam 9 pagi WIT', '2026-06-11T09:00+09:00'],
  ['Asia/Jakarta', '2026-06-10T10:00+07:00', 'jam 4 sore waktu Jayapura', '2026-06-10T16:00+09:00'],
  ['UTC', '2026-06-10T10:00Z', '17.00 WIB besok', '2026-06-11T17:00+07:00'],
  ['Asia/Jakarta', '2026-12-30T10:00+07:00', 'lusa', '2027-01-01T00:00+07:00'],
  ['Asia/Jakarta', '2026-12-30T10:00+07:00', 'tanggal 5', '2027-01-05T00:00+07:00'],
  ['Asia/Jakarta', '2026-12-30T10:00+07:00', '17 Agustus', '2027-08-17T00:00+07:00'],
  ['Asia/Jakarta', '2028-02-28T10:00+07:00', 'besok', '2028-02-29T00:00+07:00'],
  ['Asia/Jakarta', '2026-01-31T10:00+07:00', 'sebulan lagi', '2026-02-28T00:00+07:00'],
];

describe('days and clocks are those of the writer', () => {
  test.each(zones.map(([zone, now, text, at]) => ({ zone, now, text, at })))(
    '$text in $zone at $now',
    (row) => {
      const [deadline] = readIndonesian(row.text, { now: new Date(row.now), timeZone: row.zone });
      expect(deadline?.at.toISOString()).toBe(new Date(row.at).toISOString());
      expect(deadline?.words).toBe(row.text);
    },
  );
});
