import type { Deadline, ReadingOptions } from '../../src/domain/deadline/deadline.ts';
import { wallClockAt } from '../../src/domain/wall-clock.ts';

/** A sentence of the xSID file: `spans` are half-open; `silver` is the value, where two readers agreed on one. */
export interface XsidRow {
  readonly text: string;
  readonly spans: readonly { readonly type: string; readonly start: number; readonly end: number }[];
  /** Local time the sentence was said at, without an offset. */
  readonly ref?: string;
  readonly silver?: Silver | null;
}

export interface Silver {
  readonly type: string;
  /** A day, a time of day, or both; of a period its first day. */
  readonly value: string;
}

/** A phrase of the Duckling fork, which is one date from end to end. */
export interface PhraseRow {
  readonly text: string;
  readonly ref: string;
  readonly value: string;
  readonly grain: string;
}

export type Reader = (text: string, options: ReadingOptions) => readonly Deadline[];

/** How often, out of how many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

export interface XsidScore {
  /** Spans touched by some reading, and spans read from their first to their last letter. */
  readonly overlap: Share;
  readonly exact: Share;
  /** Right values, of the rows that have one. */
  readonly value: Share;
  /** Readings that touch no span, in all rows; and rows without any span in which something was read. */
  readonly stray: number;
  readonly falseRows: Share;
}

// The rows name no zone; one without clock changes keeps local times apart from questions of summer time.
const timeZone = 'Asia/Jakarta';
const usualRef = '2025-06-11T10:00:00';

/** Reads all rows and counts. */
export function scoreXsid(rows: readonly XsidRow[], reader: Reader): XsidScore {
  const read = rows.map((row) => ({ row, found: reader(row.text, optionsAt(row.ref ?? usualRef)) }));
  const spans = read.flatMap(({ row, found }) => row.spans.map((span) => ({ span, found })));
  const valued = read.flatMap(({ row, found }) => (row.silver ? [{ row, silver: row.silver, found }] : []));
  const empty = read.filter(({ row }) => row.spans.length === 0);
  return {
    overlap: share(spans, ({ span, found }) => found.some((deadline) => touches(deadline, span))),
    exact: share(spans, ({ span, found }) =>
      found.some(({ start, end }) => start === span.start && end === span.end),
    ),
    value: share(valued, ({ row, silver, found }) => {
      const [span] = row.spans;
      return (
        span !== undefined && found.some((deadline) => touches(deadline, span) && agrees(deadline, silver))
      );
    }),
    stray: read.flatMap(({ row, found }) =>
      found.filter((one) => !row.spans.some((span) => touches(one, span))),
    ).length,
    falseRows: share(empty, ({ found }) => found.length > 0),
  };
}

/** Phrases read as one span from end to end, with the local day right, and the hour where the row has one. */
export function scorePhrases(rows: readonly PhraseRow[], reader: Reader): { exact: Share; value: Share } {
  const read = rows.map((row) => ({ row, found: reader(row.text, optionsAt(row.ref)) }));
  return {
    exact: share(read, ({ row, found }) =>
      found.some(({ start, end }) => start === 0 && end === row.text.length),
    ),
    value: share(read, ({ row, found }) => {
      const clock = !['Day', 'Week', 'Month', 'Year'].includes(row.grain);
      const silver = { type: clock ? 'datetime' : 'date', value: row.value.slice(0, clock ? 19 : 10) };
      return found.some((deadline) => agrees(deadline, silver));
    }),
  };
}

/** Whether the reading says what the silver value says, as far as that goes: a day, a time, or both to the minute. */
export function agrees(deadline: Deadline, { type, value }: Silver): boolean {
  const { day, minute } = wallClockAt(deadline.at, timeZone);
  const date = [day.year, day.month, day.day].map((part) => String(part).padStart(2, '0')).join('-');
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  if (type === 'time') return deadline.grain === 'time' && value.startsWith(time);
  if (type === 'datetime')
    return deadline.grain === 'time' && value.replace('T', ' ').startsWith(`${date} ${time}`);
  return value.startsWith(date);
}

function touches(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

function optionsAt(local: string): ReadingOptions {
  return { now: new Date(`${local}+07:00`), timeZone, language: 'id' };
}

function share<T>(all: readonly T[], hit: (one: T) => boolean): Share {
  return { hits: all.filter(hit).length, of: all.length };
}
