import { describe, expect, test } from 'vitest';
import { defaultSchedule, lastOpening, nextOpening, type Schedule } from '../../src/domain/schedule.ts';

const never: Schedule = [[], [], [], [], [], [], []];
const only = (weekday: number, start: number, end: number): Schedule =>
  never.map((_, day) => (day === weekday ? [{ start, end }] : []));

/** Instants are written with their offset, so that the table does not lean on the code it tests. */
const next: readonly (readonly [what: string, zone: string, now: string, start: string, end: string])[] = [
  ['before the first of the day', 'UTC', '2026-06-01T08:00Z', '2026-06-01T09:30Z', '2026-06-01T10:00Z'],
  ['a millisecond before one', 'UTC', '2026-06-01T09:29:59.999Z', '2026-06-01T09:30Z', '2026-06-01T10:00Z'],
  ['exactly at a start', 'UTC', '2026-06-01T09:30Z', '2026-06-01T13:00Z', '2026-06-01T13:30Z'],
  ['inside one', 'UTC', '2026-06-01T13:10Z', '2026-06-01T16:30Z', '2026-06-01T17:00Z'],
  ['after the last of the day', 'UTC', '2026-06-01T17:00Z', '2026-06-02T09:30Z', '2026-06-02T10:00Z'],
  ['after the last of Friday', 'UTC', '2026-06-05T16:30Z', '2026-06-08T09:30Z', '2026-06-08T10:00Z'],
  ['on Saturday', 'UTC', '2026-06-06T12:00Z', '2026-06-08T09:30Z', '2026-06-08T10:00Z'],
  ['on Sunday night', 'UTC', '2026-06-07T23:59Z', '2026-06-08T09:30Z', '2026-06-08T10:00Z'],
  ['over the year', 'UTC', '2026-12-31T18:00Z', '2027-01-01T09:30Z', '2027-01-01T10:00Z'],
  [
    'east of Greenwich',
    'Asia/Jakarta',
    '2026-06-05T23:00+07:00',
    '2026-06-08T09:30+07:00',
    '2026-06-08T10:00+07:00',
  ],
  [
    'at a quarter of an hour',
    'Asia/Kathmandu',
    '2026-06-01T13:00+05:45',
    '2026-06-01T16:30+05:45',
    '2026-06-01T17:00+05:45',
  ],
  [
    'over the start of summer time',
    'America/New_York',
    '2026-03-06T17:00-05:00',
    '2026-03-09T09:30-04:00',
    '2026-03-09T10:00-04:00',
  ],
  [
    'over its end',
    'America/New_York',
    '2026-10-30T17:00-04:00',
    '2026-11-02T09:30-05:00',
    '2026-11-02T10:00-05:00',
  ],
  [
    'over a change of half an hour',
    'Australia/Lord_Howe',
    '2026-04-03T17:00+11:00',
    '2026-04-06T09:30+10:30',
    '2026-04-06T10:00+10:30',
  ],
  [
    'over a change of half an hour, back',
    'Australia/Lord_Howe',
    '2026-10-02T17:00+10:30',
    '2026-10-05T09:30+11:00',
    '2026-10-05T10:00+11:00',
  ],
];

describe('the next opening', () => {
  test.each(next)('%s (%s, %s) is at %s', (_, zone, now, start, end) => {
    expect(nextOpening(defaultSchedule, new Date(now), zone)).toEqual({
      start: new Date(start),
      end: new Date(end),
    });
  });

  test('does not exist without any window', () => {
    expect(nextOpening(never, new Date('2026-06-01T08:00Z'), 'UTC')).toBeUndefined();
  });

  test('of one window a week is a week later, once it has begun', () => {
    const sunday = only(0, 600, 630);
    const start = new Date('2026-06-07T10:00Z');
    expect(nextOpening(sunday, start, 'UTC')?.start).toEqual(new Date('2026-06-14T10:00Z'));
    expect(nextOpening(sunday, new Date(start.getTime() - 1), 'UTC')?.start).toEqual(start);
  });

  test('of a window that fills the day ends at the next midnight', () => {
    expect(nextOpening(only(2, 0, 1440), new Date('2026-06-01T08:00Z'), 'UTC')).toEqual({
      start: new Date('2026-06-02T00:00Z'),
      end: new Date('2026-06-03T00:00Z'),
    });
  });
});

const last: readonly (readonly [what: string, zone: string, now: string, start: string])[] = [
  ['exactly at a start', 'UTC', '2026-06-01T09:30Z', '2026-06-01T09:30Z'],
  ['a millisecond before one', 'UTC', '2026-06-02T09:29:59.999Z', '2026-06-01T16:30Z'],
  ['long over', 'UTC', '2026-06-01T12:59Z', '2026-06-01T09:30Z'],
  ['on Monday before the first', 'UTC', '2026-06-08T08:00Z', '2026-06-05T16:30Z'],
  ['on Sunday', 'Asia/Jakarta', '2026-06-07T12:00+07:00', '2026-06-05T16:30+07:00'],
  ['over the start of summer time', 'America/New_York', '2026-03-09T08:00-04:00', '2026-03-06T16:30-05:00'],
  ['over half an hour', 'Australia/Lord_Howe', '2026-04-06T08:00+10:30', '2026-04-03T16:30+11:00'],
  ['at a quarter of an hour', 'Asia/Kathmandu', '2026-06-01T13:00+05:45', '2026-06-01T13:00+05:45'],
];

describe('the last opening', () => {
  test.each(last)('%s (%s, %s) was at %s', (_, zone, now, start) => {
    expect(lastOpening(defaultSchedule, new Date(now), zone)?.start).toEqual(new Date(start));
  });

  test('does not exist without any window', () => {
    expect(lastOpening(never, new Date('2026-06-01T08:00Z'), 'UTC')).toBeUndefined();
  });

  test('of one window a week may be a week ago', () => {
    expect(lastOpening(only(0, 600, 630), new Date('2026-06-14T09:59Z'), 'UTC')?.start).toEqual(
      new Date('2026-06-07T10:00Z'),
    );
  });
});
