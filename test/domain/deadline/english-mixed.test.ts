import { describe, expect, test } from 'vitest';
import { readDeadlines } from '../../../src/domain/deadline/index.ts';
import { local } from './local.ts';

/** A Wednesday morning in Jakarta. */
const now = new Date('2026-06-10T10:30+07:00');
const timeZone = 'Asia/Jakarta';

describe('sentences that borrow from the other language', () => {
  test.each([
    ['Tolong kirim by Friday ya', 'by Friday', '2026-06-12 00:00', 'by'],
    ['Bisa review sebelum Friday 3pm?', 'sebelum Friday 3pm', '2026-06-12 15:00', 'before'],
    ['Meeting besok 3pm di ruang rapat', 'besok 3pm', '2026-06-11 15:00', 'at'],
    ['Deadline-nya EOD Kamis ya', 'EOD Kamis', '2026-06-11 17:00', 'by'],
    ['Aku follow up next week', 'next week', '2026-06-15 00:00', 'at'],
    ['See you besok', 'besok', '2026-06-11 00:00', 'at'],
    ['Can you send it jam 3 sore?', 'jam 3 sore', '2026-06-10 15:00', 'at'],
    ['Please finish sebelum tomorrow noon', 'sebelum tomorrow noon', '2026-06-11 12:00', 'before'],
  ])('%s', (text, words, at, relation) => {
    const found = readDeadlines(text, { now, timeZone });
    expect(
      found.map((deadline) => [deadline.words, local(deadline.at, timeZone), deadline.relation]),
    ).toEqual([[words, at, relation]]);
  });

  test('each sentence is read in its own language', () => {
    const text = 'Please send it by Monday.\nTolong kirim paling lambat Selasa.';
    expect(readDeadlines(text, { now, timeZone }).map(({ at }) => local(at, timeZone))).toEqual([
      '2026-06-15 00:00',
      '2026-06-16 00:00',
    ]);
  });

  test('the day comes first in Indonesian and the month in English', () => {
    expect(
      readDeadlines('Kita rapat tanggal 7/8.', { now, timeZone }).map(({ at }) => local(at, timeZone)),
    ).toEqual(['2026-08-07 00:00']);
    expect(readDeadlines('We meet on 7/8.', { now, timeZone }).map(({ at }) => local(at, timeZone))).toEqual([
      '2026-07-08 00:00',
    ]);
  });
});
