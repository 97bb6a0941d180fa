import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseLine } from './corpus.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const englishDate = v.object({
  input: v.string(),
  ref: v.string(),
  s: v.exactOptional(count),
  text: v.nullable(v.string()),
  cand: v.exactOptional(v.array(v.string())),
});

const xsid = v.object({
  text: v.string(),
  spans: v.array(v.object({ type: v.string(), start: count, end: count })),
  ref: v.exactOptional(v.string()),
  silver: v.exactOptional(v.nullable(v.object({ type: v.string(), value: v.string() }))),
});

const phrase = v.object({ text: v.string(), ref: v.string(), value: v.string(), grain: v.string() });

const intent = v.object({ text: v.string(), ask: v.picklist([0, 1]) });

const votes = v.object({ text: v.string(), ask_votes: count, commit_votes: count, of: count });

/** The files of `../shared/data/language`, and what a line of each says. Its README tells where they come from. */
export const publicSets = {
  en_date_single: englishDate,
  en_date_deadline: englishDate,
  en_date_negative: englishDate,
  id_date_xsid: xsid,
  id_date_duckling_fork: phrase,
  en_ask_parakweet: intent,
  en_ask_commit_bc3: votes,
} as const;

type SetName = keyof typeof publicSets;

/** A line of one of the sets. */
export type PublicRow<N extends SetName> = v.InferOutput<(typeof publicSets)[N]>;

/** Whether the folder is there at all; without it only our own corpus is measured. */
export function havePublicSets(folder: string): boolean {
  return existsSync(join(folder, 'en_date_single.jsonl'));
}

/**
 * All lines of a set.
 * @throws with the file, the line and what is wrong there
 */
export function readPublicSet<N extends SetName>(folder: string, name: N): PublicRow<N>[] {
  const file = join(folder, `${name}.jsonl`);
  const shape: v.GenericSchema<unknown, PublicRow<N>> = publicSets[name] as never;
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => parseLine(shape, line, `${file}, line ${index + 1}`));
}
