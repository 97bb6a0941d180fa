import { tzOffset } from '@date-fns/tz';

/** One sentence of the English date files. */
export interface EnglishDateRow {
  readonly input: string;
  /** The local time it is read at, "2016-11-07T00:00:00". */
  readonly ref: string;
  /** Where the words are: `text` from `s` on; none in the file of sentences without a date. */
  readonly s?: number;
  readonly text: string | null;
  /** All values taken as right: "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss" or "hh:mm:ss". */
  readonly cand?: readonly string[];
}

/** A moment that a reader found: a half-open span and the instant. */
export interface DateFound {
  readonly start: number;
  readonly end: number;
  readonly at: Date;
}

/** Reads the text as written at `now` in the zone. */
export type DateReader = (text: string, now: Date, timeZone: string) => readonly DateFound[];

/** How many of the rows: with some overlap, with exactly the words, with one of the values taken as right. */
export interface EnglishDateScore {
  readonly rows: number;
  readonly found: number;
  readonly exact: number;
  readonly right: number;
}

/** Counts what a reader makes of rows with one date each; the found moment that shares most with the words counts. */
export function scoreEnglishDates(
  rows: readonly EnglishDateRow[],
  read: DateReader,
  timeZone = 'UTC',
): EnglishDateScore {
  const outcomes = rows.map((row) => englishDateOutcome(row, read, timeZone));
  const count = (key: keyof EnglishDateOutcome): number => outcomes.filter((outcome) => outcome[key]).length;
  return { rows: rows.length, found: count('found'), exact: count('exact'), right: count('right') };
}

export interface EnglishDateOutcome {
  readonly found: boolean;
  readonly exact: boolean;
  readonly right: boolean;
}

export function englishDateOutcome(
  row: EnglishDateRow,
  read: DateReader,
  timeZone = 'UTC',
): EnglishDateOutcome {
  const start = row.s ?? 0;
  const end = start + (row.text?.length ?? 0);
  const shared = (found: DateFound): number => Math.min(end, found.end) - Math.max(start, found.start);
  const [best] = read(row.input, referenceOf(row, timeZone), timeZone)
    .filter((found) => shared(found) > 0)
    .sort((a, b) => shared(b) - shared(a));
  if (!best) return { found: false, exact: false, right: false };
  const right = (row.cand ?? []).some((value) => isValue(best.at, value, timeZone));
  return { found: true, exact: best.start === start && best.end === end, right };
}

/** How many dates a reader sees in sentences that have none. */
export function countFalseDates(rows: readonly EnglishDateRow[], read: DateReader, timeZone = 'UTC'): number {
  return rows.reduce((sum, row) => sum + read(row.input, referenceOf(row, timeZone), timeZone).length, 0);
}

function referenceOf({ ref }: EnglishDateRow, timeZone: string): Date {
  const wall = Date.parse(`${ref}Z`);
  return new Date(wall - tzOffset(timeZone, new Date(wall)) * 60_000);
}

/** Days by the local day, times by the local minute. */
function isValue(at: Date, value: string, timeZone: string): boolean {
  if (Number.isNaN(at.getTime())) return false;
  const local = new Date(at.getTime() + tzOffset(timeZone, at) * 60_000).toISOString();
  const [day, minute] = [local.slice(0, 10), local.slice(11, 16)];
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return day === value;
  if (/^\d\d:\d\d/u.test(value)) return minute === value.slice(0, 5);
  return value.slice(0, 16).replace('T', ' ') === `${day} ${minute}`;
}
