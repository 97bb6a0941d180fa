import { type Ask, readAsks } from '../../src/domain/ask.ts';
import { type Deadline, readDeadlines } from '../../src/domain/deadline/index.ts';
import { checkDraft } from '../../src/domain/draft-checks/index.ts';
import type { Language } from '../../src/domain/language.ts';
import { readPromises } from '../../src/domain/promise.ts';
import { readUrgency } from '../../src/domain/urgency.ts';
import { chronoDates, isAskToCompromise } from './beside.ts';
import { type CorpusDraft, type Half, readCorpus, type Span } from './corpus.ts';
import { contextOf, scoreChecks, scoreLabels, scoreMoments, scoreSpans, type Tally } from './corpus-score.ts';
import { percent, point, type Row } from './row.ts';

/** A line of the table, and what went wrong in it. */
export interface CorpusRow extends Row {
  readonly tally?: Tally;
}

const languages: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['id', 'Indonesian'],
];

/** Each check, and asks, promises and deadlines, on one half of our corpus: precision / recall. */
export function corpusRows(half: Half): CorpusRow[] {
  return languages.flatMap(([language, name]) => {
    const drafts = readCorpus(half, language);
    return [...checkRows(drafts, name), ...readerRows(drafts, name)];
  });
}

function checkRows(drafts: readonly CorpusDraft[], language: string): CorpusRow[] {
  const tallies = [...scoreChecks(drafts, checkDraft)];
  return tallies.map(([check, tally]) => ({
    ...rowOf(`${language}: ${check}`, tally),
    goal: '≥ .90 / ≥ .80',
    isReached: tally.precision >= 0.9 && tally.recall >= 0.8,
  }));
}

function readerRows(drafts: readonly CorpusDraft[], language: string): CorpusRow[] {
  const asksOf = (draft: CorpusDraft): Ask[] => readAsks(draft.text, contextOf(draft));
  const momentsOf = (draft: CorpusDraft): Deadline[] => readDeadlines(draft.text, contextOf(draft));
  const asks = scoreSpans(drafts, ({ asks: all }) => all, asksOf);
  const theirAsks = scoreSpans(drafts, ({ asks: all }) => all, asksToCompromise);
  const kinds = scoreLabels(
    drafts,
    (draft) => draft.asks,
    asksOf,
    (one, found) => one.kind === found.kind,
  );
  const promises = scoreSpans(
    drafts,
    (draft) => draft.promises,
    (draft) => readPromises(draft.text, contextOf(draft)),
  );
  const moments = scoreMoments(drafts, momentsOf);
  const theirs = scoreMoments(drafts, (draft) => chronoDates(draft.text, contextOf(draft), 'forward'));
  const relations = scoreLabels(
    drafts,
    (draft) => draft.deadlines,
    momentsOf,
    (one, found) => one.relation === found.relation,
  );
  return [
    { ...rowOf(`${language}: asks`, asks), beside: `compromise ${precisionAndRecall(theirAsks)}` },
    labelRow(`${language}: asks found, kind right`, kinds),
    rowOf(`${language}: promises`, promises),
    {
      ...rowOf(`${language}: moments, right value`, moments),
      beside: `chrono ${precisionAndRecall(theirs)}`,
    },
    labelRow(`${language}: moments found, relation right`, relations),
    labelRow(`${language}: urgency marks, none included`, urgencyOf(drafts)),
  ];
}

/** How many drafts are read as the mark they carry, or as none where they carry none. */
function urgencyOf(drafts: readonly CorpusDraft[]): { readonly right: number; readonly n: number } {
  const right = drafts.filter(({ text, urgency }) => readUrgency(text)?.level === urgency);
  return { right: right.length, n: drafts.length };
}

function labelRow(what: string, { right, n }: { readonly right: number; readonly n: number }): Row {
  return { what, measured: n ? percent(right / n) : '', n };
}

/** Sentences and lines, as far as a full stop or a question mark tells. */
function asksToCompromise({ text }: CorpusDraft): Span[] {
  return [...text.matchAll(/[^.!?\n]{1,2000}[.!?]*/gu)]
    .filter(([sentence]) => isAskToCompromise(sentence))
    .map(({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }));
}

function rowOf(what: string, tally: Tally): CorpusRow {
  return { what, measured: precisionAndRecall(tally), n: tally.n, tally };
}

function precisionAndRecall({ precision, recall }: Tally): string {
  return `${point(precision)} / ${point(recall)}`;
}
