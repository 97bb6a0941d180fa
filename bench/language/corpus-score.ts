import { tzOffset } from '@date-fns/tz';
import type { CheckName, DraftContext } from '../../src/domain/draft-checks/hint.ts';
import { type CorpusDraft, checkNames, instantOf, type Span, spansOf } from './corpus.ts';

/** What was said rightly, what was said wrongly, and what was not said, with the drafts where it went wrong. */
export class Tally {
  right = 0;
  /** Words missed that should have been found. */
  readonly missed: Slip[] = [];
  /** Words found that should not have been. */
  readonly extra: Slip[] = [];
  /** How many were found, and how many of those rightly: several may be found where one was annotated. */
  found = 0;
  hits = 0;

  /** One that is found or not, and should be or not. */
  add(slip: Slip, isFound: boolean, isThere: boolean): void {
    if (isFound) this.found++;
    if (isFound && isThere) {
      this.right++;
      this.hits++;
    } else if (isThere) this.missed.push(slip);
    else if (isFound) this.extra.push(slip);
  }

  /** Share of what was found that is right; 1 when nothing was found. */
  get precision(): number {
    return share(this.hits, this.found);
  }

  /** Share of what was there that was found; 1 when nothing was there. */
  get recall(): number {
    return share(this.right, this.n);
  }

  /** How many there were to find. */
  get n(): number {
    return this.right + this.missed.length;
  }
}

/** One thing that went wrong, for the list of the dev half. */
export interface Slip {
  readonly draft: CorpusDraft;
  readonly words: string;
}

/** What is known of a draft besides its words, as the checks take it. */
export function contextOf({ now, timeZone, context = {} }: CorpusDraft): DraftContext {
  return { now: new Date(now), timeZone, ...context };
}

/** Compares the hints given with those that should be, for each check. */
export function scoreChecks(
  drafts: readonly CorpusDraft[],
  checkDraft: (text: string, context: DraftContext) => readonly { readonly check: CheckName }[],
): ReadonlyMap<CheckName, Tally> {
  const tallies = new Map(checkNames.map((name) => [name, new Tally()] as const));
  for (const draft of drafts) {
    const given = new Set(checkDraft(draft.text, contextOf(draft)).map(({ check }) => check));
    for (const [name, tally] of tallies)
      tally.add({ draft, words: name }, given.has(name), draft.checks.includes(name));
  }
  return tallies;
}

/** Compares spans found in each draft with the annotated ones: they agree where they share a letter. */
export function scoreSpans(
  drafts: readonly CorpusDraft[],
  annotated: (draft: CorpusDraft) => readonly { readonly words: string }[],
  find: (draft: CorpusDraft) => readonly Span[],
): Tally {
  const tally = new Tally();
  for (const draft of drafts) {
    const found = find(draft);
    const spans = spansOf(draft.text, annotated(draft)).filter((span) => span !== undefined);
    for (const span of spans) {
      if (found.some((one) => touches(one, span))) tally.right++;
      else tally.missed.push({ draft, words: draft.text.slice(span.start, span.end) });
    }
    for (const one of found) {
      tally.found++;
      if (spans.some((span) => touches(one, span))) tally.hits++;
      else tally.extra.push({ draft, words: draft.text.slice(one.start, one.end) });
    }
  }
  return tally;
}

/** A moment that was read. */
export interface FoundMoment extends Span {
  readonly at: Date;
}

/** Compares moments: right are those that touch the annotated words and mean the same moment. */
export function scoreMoments(
  drafts: readonly CorpusDraft[],
  find: (draft: CorpusDraft) => readonly FoundMoment[],
): Tally {
  const tally = new Tally();
  for (const draft of drafts) {
    const found = find(draft);
    const spans = spansOf(draft.text, draft.deadlines);
    draft.deadlines.forEach((deadline, index) => {
      const span = spans[index];
      const touching = found.filter((one) => isTouched(one, span));
      if (touching.some((one) => isMeant(one.at, deadline, draft.timeZone))) tally.right++;
      else tally.missed.push({ draft, words: `${deadline.words}${readAs(touching)}` });
    });
    const wide = spansOf(
      draft.text,
      (draft.wide ?? []).map((words) => ({ words })),
    );
    for (const one of found) {
      const hit = draft.deadlines.filter((_, index) => isTouched(one, spans[index]));
      if (hit.length === 0 && wide.some((span) => isTouched(one, span))) continue;
      tally.found++;
      if (hit.some((deadline) => isMeant(one.at, deadline, draft.timeZone))) tally.hits++;
      else if (hit.length === 0) tally.extra.push({ draft, words: draft.text.slice(one.start, one.end) });
    }
  }
  return tally;
}

/** Of what is read where it should be, how often a second reading of it is the annotated one too: its kind, its relation. */
export function scoreLabels<A extends { readonly words: string }, F extends Span>(
  drafts: readonly CorpusDraft[],
  annotated: (draft: CorpusDraft) => readonly A[],
  find: (draft: CorpusDraft) => readonly F[],
  agree: (annotated: A, found: F) => boolean,
): { readonly right: number; readonly n: number } {
  const pairs = drafts.flatMap((draft) => {
    const [found, spans] = [find(draft), spansOf(draft.text, annotated(draft))];
    return annotated(draft).flatMap((one, index) => {
      const touching = found.filter((other) => isTouched(other, spans[index]));
      return touching.length ? [touching.some((other) => agree(one, other))] : [];
    });
  });
  return { right: pairs.filter(Boolean).length, n: pairs.length };
}

function isTouched(one: Span, span: Span | undefined): boolean {
  return span !== undefined && touches(one, span);
}

function readAs(found: readonly FoundMoment[]): string {
  return found.map(({ at }) => ` (read as ${at.toISOString()})`).join('');
}

function isMeant(at: Date, deadline: CorpusDraft['deadlines'][number], timeZone: string): boolean {
  return [deadline.at, ...(deadline.or ?? [])].some((local) => isSame(at, local, deadline.grain, timeZone));
}

/** Days and parts of days by the local day, clock times by the minute. */
function isSame(at: Date, local: string, grain: 'day' | 'time', timeZone: string): boolean {
  if (grain === 'time') return Math.abs(at.getTime() - instantOf(local, timeZone).getTime()) < 60_000;
  const found = new Date(at.getTime() + tzOffset(timeZone, at) * 60_000).toISOString();
  return found.slice(0, 10) === local.slice(0, 10);
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function share(part: number, of: number): number {
  return of === 0 ? 1 : part / of;
}
