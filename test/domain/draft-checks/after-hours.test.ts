import { expect, test } from 'vitest';
import { applied, describeCheck, hintOn } from './table.ts';

const jakarta = { timeZone: 'Asia/Jakarta' };
const evening = { now: new Date('2026-11-18T20:00:00+07:00'), reader: jakarta };
const saturday = { now: new Date('2026-11-21T10:00:00+07:00'), reader: jakarta };

describeCheck('after-hours', {
  English: {
    given: [
      ['Please send the crew list by Friday noon.', evening],
      ['The crew list is in the folder.', saturday],
      ['hi', evening],
      ['Please send the crew list by Friday noon.', { reader: { timeZone: 'America/Los_Angeles' } }],
      ['The crew list is done.', { reader: { ...jakarta, workingHours: { start: 660, end: 1200 } } }],
      [
        'The crew list is done.',
        { reader: { ...jakarta, workingHours: { start: 540, end: 1020, days: [1, 2] } } },
      ],
    ],
    quiet: [
      ['Please send the crew list by Friday noon.', { reader: jakarta }],
      ['Please send the crew list by Friday noon.', { now: evening.now }],
      ['The crew list is in the folder. No need to answer before Monday 09:00.', saturday],
      ['Nothing urgent, this can wait until Monday: the crew list is in the folder.', saturday],
      ["Please don't answer tonight, tomorrow is fine.", evening],
      ['The crew list is done.', { ...evening, reader: { timeZone: 'Europe/Berlin' } }],
      ['   ', evening],
      [
        'The crew list is done.',
        { ...evening, reader: { ...jakarta, workingHours: { start: 540, end: 1020, days: [] } } },
      ],
    ],
  },
  Indonesian: {
    given: [
      ['Tolong kirim daftar kru sebelum Jumat siang.', evening],
      ['Daftar kru sudah di folder.', saturday],
      ['pagi kak', evening],
    ],
    quiet: [
      ['Tolong kirim daftar kru sebelum Jumat siang.', { reader: jakarta }],
      ['Daftar kru sudah di folder. Tidak perlu dibalas sebelum Senin pukul 09.00.', saturday],
      ['Dibalas Senin aja ya: daftar kru sudah di folder.', saturday],
      ['gak usah dibalas malam ini, besok aja', evening],
    ],
  },
});

test("the line names the reader's next working start, and whose clock it is where the clocks differ", () => {
  const draft = 'The crew list is in the folder.';
  const here = hintOn(draft, 'after-hours', saturday);
  expect(here && applied(draft, here)).toBe(`${draft}\n\nNo need to answer before Monday 09:00.`);
  const there = hintOn(draft, 'after-hours', { reader: { timeZone: 'America/New_York' } });
  expect(there && applied(draft, there)).toBe(
    `${draft}\n\nNo need to answer before Wednesday 09:00 your time.`,
  );
});

test('in Indonesian too', () => {
  const draft = 'Daftar kru sudah di folder.';
  const hint = hintOn(draft, 'after-hours', saturday);
  expect(hint && applied(draft, hint)).toBe(`${draft}\n\nTidak perlu dibalas sebelum Senin pukul 09.00.`);
});

test('the next start is right over a change of the clocks', () => {
  // Clocks in Berlin go forward on Sunday 29 March 2026.
  const hint = hintOn('The crew list is done.', 'after-hours', {
    now: new Date('2026-03-28T12:00:00Z'),
    timeZone: 'UTC',
    reader: { timeZone: 'Europe/Berlin' },
  });
  expect(hint?.proposal).toMatchObject({ text: '\n\nNo need to answer before Monday 09:00 your time.' });
});

test('a deadline before the next working hours is not contradicted', () => {
  const hint = hintOn('Please send the crew list by 11 pm today.', 'after-hours', evening);
  expect(hint?.proposal.kind).toBe('advise');
});
