import { readFileSync } from 'node:fs';
import { tzOffset } from '@date-fns/tz';
import * as v from 'valibot';
import type { Language } from '../../src/domain/language.ts';

/** The half that is tuned on, and the half that is only counted. */
export type Half = 'dev' | 'test';

const check = v.picklist([
  'context-missing',
  'ask-missing',
  'deadline-missing',
  'deadline-vague',
  'several-asks',
  'bare-link',
  'long-without-summary',
  'after-hours',
  'urgent-without-reason',
  'everything-urgent',
  'talk-instead',
  'decision-incomplete',
  'call-instead',
  'greeting-alone',
]);

/** All checks, in the order of the table. */
export const checkNames = check.options;

const words = v.pipe(v.string(), v.nonEmpty());
const instant = v.pipe(v.string(), v.isoTimestamp());
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const header = v.strictObject({
  half: v.picklist(['dev', 'test']),
  language: v.picklist(['en', 'id']),
  now: instant,
  timeZone: words,
});

const reader = v.strictObject({
  timeZone: words,
  workingHours: v.exactOptional(
    v.strictObject({ start: minutes, end: minutes, days: v.exactOptional(v.array(count)) }),
  ),
});

const draft = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^(?:en|id)-(?:dev|test)-\d{3}$/u)),
  language: v.picklist(['en', 'id']),
  text: words,
  now: v.exactOptional(instant),
  context: v.exactOptional(
    v.strictObject({
      roundTrips: v.exactOptional(count),
      sent: v.exactOptional(v.strictObject({ urgent: count, all: count })),
      reader: v.exactOptional(reader),
    }),
  ),
  checks: v.array(check),
  asks: v.array(
    v.strictObject({
      words,
      kind: v.picklist(['request', 'question', 'decision']),
      owner: v.exactOptional(words),
      deadline: v.exactOptional(words),
    }),
  ),
  promises: v.array(v.strictObject({ words, deadline: v.exactOptional(words) })),
  deadlines: v.array(
    v.strictObject({
      words,
      at: v.pipe(v.string(), v.isoDateTime()),
      grain: v.picklist(['day', 'time']),
      relation: v.picklist(['by', 'before', 'at', 'from']),
      part: v.exactOptional(v.literal(true)),
      or: v.exactOptional(v.array(v.pipe(v.string(), v.isoDateTime()))),
    }),
  ),
  wide: v.exactOptional(v.array(words)),
  urgency: v.exactOptional(v.picklist(['red', 'yellow', 'green'])),
});

type Header = v.InferOutput<typeof header>;

/** A draft of the corpus with what a careful reader sees in it; the README says what each field means. */
export type CorpusDraft = v.InferOutput<typeof draft> & { readonly now: string; readonly timeZone: string };

/**
 * The drafts of one half in one language.
 * @throws with the file, the line and what is wrong there, when anything is
 */
export function readCorpus(half: Half, language: Language, folder = corpusFolder): CorpusDraft[] {
  const file = `${half}.${language}.jsonl`;
  const [first = '', ...rest] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  const shared = parseLine(header, first, `${file}, line 1`);
  if (shared.half !== half || shared.language !== language)
    throw new Error(`${file}, line 1: says ${shared.half}.${shared.language}`);
  return rest.map((line, index) => readDraft(line, `${file}, line ${index + 2}`, shared));
}

const corpusFolder = new URL('corpus/', import.meta.url);

function readDraft(line: string, where: string, { now, timeZone, language }: Header): CorpusDraft {
  const read = parseLine(draft, line, where);
  if (read.language !== language) throw new Error(`${where}: is ${read.language}`);
  if (new Set(read.checks).size !== read.checks.length) throw new Error(`${where}: names a check twice`);
  for (const list of [read.asks, read.promises, read.deadlines]) {
    const missing = list.find((_, index) => spansOf(read.text, list)[index] === undefined);
    if (missing) throw new Error(`${where}: "${missing.words}" does not stand in the text`);
  }
  for (const { deadline } of [...read.asks, ...read.promises]) {
    if (deadline !== undefined && !read.deadlines.some((one) => one.words === deadline))
      throw new Error(`${where}: "${deadline}" is not among the deadlines`);
  }
  return { ...read, now: read.now ?? now, timeZone };
}

/** A line as JSON of the shape, or an error that says where and what. */
export function parseLine<T>(shape: v.GenericSchema<unknown, T>, line: string, where: string): T {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: ${String(error)}`);
  }
  const parsed = v.safeParse(shape, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${where}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
}

/** A half-open span of UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand, each after the one before; `undefined` where they do not. */
export function spansOf(text: string, all: readonly { readonly words: string }[]): (Span | undefined)[] {
  let from = 0;
  return all.map((one) => {
    const start = text.indexOf(one.words, from);
    if (start === -1) return undefined;
    from = start + 1;
    return { start, end: start + one.words.length };
  });
}

/** The instant of a local time in a zone. */
export function instantOf(local: string, timeZone: string): Date {
  const wall = Date.parse(`${local}Z`);
  return new Date(wall - tzOffset(timeZone, new Date(wall)) * 60_000);
}
