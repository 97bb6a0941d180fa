import { afterEach, describe, expect, test } from 'vitest';
import { readDeadlines } from '../../../src/domain/deadline/index.ts';
import { local, read } from './local.ts';

const processZone = process.env['TZ'];
afterEach(() => {
  if (processZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = processZone;
});

type Case = readonly [zone: string, now: string, sentence: string, ...expected: string[]];

describe('days and times are those of the writer', () => {
  test.each<Case>([
    ['Asia/Kathmandu', '2026-06-10T18:14:00Z', 'Send it today.', 'today = 2026-06-10 at'],
    ['Asia/Kathmandu', '2026-06-10T18:16:00Z', 'Send it today.', 'today = 2026-06-11 at'],
    ['UTC', '2026-06-10T23:59:00Z', 'Send it tomorrow.', 'tomorrow = 2026-06-11 at'],
    ['America/New_York', '2026-06-11T02:00:00Z', 'Send it tomorrow.', 'tomorrow = 2026-06-11 at'],
    ['Europe/Berlin', '2026-06-11T02:00:00Z', 'Send it tomorrow.', 'tomorrow = 2026-06-12 at'],
    ['Europe/Berlin', '2026-06-11T02:00:00Z', 'Call me at 4pm.', '4pm = 2026-06-11 16:00 at'],
    ['Australia/Lord_Howe', '2026-01-15T00:00:00Z', 'Call me at 4pm.', '4pm = 2026-01-15 16:00 at'],
    ['Asia/Jakarta', '2026-12-31T20:00:00Z', 'Send it today.', 'today = 2027-01-01 at'],
    ['America/New_York', '2026-02-28T12:00:00Z', 'Reply in 2 days.', 'in 2 days = 2026-03-02 at'],
    ['UTC', '2026-06-14T12:00:00Z', 'The demo is next Monday.', 'next Monday = 2026-06-15 at'],
  ])('%s at %s: %s', (zone, now, sentence, ...expected) => {
    expect(read(sentence, now, zone)).toEqual(expected);
  });
});

describe('an hour that clocks skip or show twice', () => {
  test.each([
    // Spring: the hour is not there, and lands as much after the gap.
    ['America/New_York', '2026-03-07T12:00:00Z', 'Restart at 2:30 am tomorrow.', '2026-03-08T07:30:00.000Z'],
    ['Europe/Berlin', '2026-03-28T12:00:00Z', 'Restart at 2:30 am tomorrow.', '2026-03-29T01:30:00.000Z'],
    [
      'Australia/Lord_Howe',
      '2026-10-03T00:00:00Z',
      'Restart at 2:15 am tomorrow.',
      '2026-10-03T15:45:00.000Z',
    ],
    // Autumn: the first of the two.
    ['America/New_York', '2026-10-31T12:00:00Z', 'Restart at 1:30 am tomorrow.', '2026-11-01T05:30:00.000Z'],
    ['Europe/Berlin', '2026-10-24T12:00:00Z', 'Restart at 2:30 am tomorrow.', '2026-10-25T00:30:00.000Z'],
    [
      'Australia/Lord_Howe',
      '2026-04-04T00:00:00Z',
      'Restart at 1:45 am tomorrow.',
      '2026-04-04T14:45:00.000Z',
    ],
    // A length of time is not a wall clock.
    ['America/New_York', '2026-03-08T06:30:00Z', 'Restart in 2 hours.', '2026-03-08T08:30:00.000Z'],
  ])('%s: %s %s', (timeZone, now, sentence, at) => {
    const [deadline] = readDeadlines(sentence, { now: new Date(now), timeZone, language: 'en' });
    expect(deadline?.at.toISOString()).toBe(at);
  });
});

describe('a zone in the words wins over the zone of the writer', () => {
  test.each([
    ['at 3pm WIB', '2026-06-10T08:00:00.000Z'],
    ['at 3pm WITA', '2026-06-10T07:00:00.000Z'],
    ['at 3pm WIT', '2026-06-10T06:00:00.000Z'],
    ['at 3pm UTC', '2026-06-10T15:00:00.000Z'],
    ['at 3pm GMT', '2026-06-10T15:00:00.000Z'],
    ['at 3pm CET', '2026-06-10T13:00:00.000Z'],
    ['at 3pm EST', '2026-06-10T20:00:00.000Z'],
    ['at 3pm ET', '2026-06-10T19:00:00.000Z'],
    ['at 3pm PT', '2026-06-10T22:00:00.000Z'],
    ['at 3pm JST', '2026-06-10T06:00:00.000Z'],
    ['at 3pm (IST)', '2026-06-10T09:30:00.000Z'],
    ['at 3pm UTC+7', '2026-06-10T08:00:00.000Z'],
    ['at 15:00 GMT-3', '2026-06-10T18:00:00.000Z'],
    ['at 15:00 +05:45', '2026-06-10T09:15:00.000Z'],
    ['at 3pm Berlin time', '2026-06-10T13:00:00.000Z'],
    ['at 3pm New York time', '2026-06-10T19:00:00.000Z'],
    ['at 3pm Singapore time', '2026-06-10T07:00:00.000Z'],
    ['today, 3pm WIB', '2026-06-10T08:00:00.000Z'],
    ['2026-06-10T15:00:00Z', '2026-06-10T15:00:00.000Z'],
  ])('%s', (words, at) => {
    const now = new Date('2026-06-10T00:00:00Z');
    const [deadline] = readDeadlines(`Call us ${words}.`, {
      now,
      timeZone: 'Asia/Kathmandu',
      language: 'en',
    });
    expect(deadline?.at.toISOString()).toBe(at);
    expect(words).toContain(deadline?.words);
  });

  test('small words that look like a zone are none', () => {
    const now = '2026-06-10T00:00:00Z';
    expect(read('Meet at 3pm at our place, et cetera.', now, 'UTC')).toEqual(['3pm = 2026-06-10 15:00 at']);
    expect(read('Meet at 3pm it is.', now, 'UTC')).toEqual(['3pm = 2026-06-10 15:00 at']);
  });
});

describe('what is set for the writer', () => {
  const now = new Date('2026-06-10T03:00:00Z');
  const timeZone = 'Asia/Jakarta';

  test('the end of the day is the end of their work', () => {
    const workingHours = { start: 480, end: 930, days: [0, 1, 2, 3, 4] };
    const [day, week] = readDeadlines('Send A by EOD and B by EOW.', { now, timeZone, workingHours });
    expect(day && local(day.at, timeZone)).toBe('2026-06-10 15:30');
    // The week ends with its last working day, a Sunday here.
    expect(week && local(week.at, timeZone)).toBe('2026-06-14 15:30');
  });

  test('working days are those they work', () => {
    const workingHours = { start: 480, end: 930, days: [0, 1, 2, 3] };
    const [deadline] = readDeadlines('Reply in 2 working days.', { now, timeZone, workingHours });
    expect(deadline && local(deadline.at, timeZone)).toBe('2026-06-15 00:00');
  });

  test('weeks start on their first day', () => {
    const [monday] = readDeadlines('The demo is on Sunday next week.', { now, timeZone });
    const [sunday] = readDeadlines('The demo is on Sunday next week.', { now, timeZone, weekStart: 0 });
    expect(monday && local(monday.at, timeZone)).toBe('2026-06-21 00:00');
    expect(sunday && local(sunday.at, timeZone)).toBe('2026-06-14 00:00');
  });
});

describe('the zone of the machine does not matter', () => {
  const sentences =
    'By Friday 3 pm. In 2 hours. Tomorrow at 2:30 am. Two weeks from now. 12 - 14 June. 2026-06-15T09:30. 9-11am. EOM.';
  const readAll = (): string[] =>
    ['2026-03-08T07:10:00Z', '2026-10-25T00:40:00Z', '2026-11-01T05:40:00Z', '2026-06-10T12:00:00Z'].flatMap(
      (now) =>
        ['Asia/Jakarta', 'America/New_York', 'Australia/Lord_Howe'].flatMap((zone) =>
          read(sentences, now, zone),
        ),
    );
  process.env['TZ'] = 'UTC';
  const expected = readAll();

  test.each([
    ['Asia/Jakarta', -420],
    ['America/New_York', 240],
    ['Australia/Lord_Howe', -630],
    ['Europe/London', -60],
  ])('%s', (zone, offset) => {
    process.env['TZ'] = zone;
    // The machine really is elsewhere now.
    expect(new Date('2026-06-01T12:00Z').getTimezoneOffset()).toBe(offset);
    expect(readAll()).toEqual(expected);
  });
});
