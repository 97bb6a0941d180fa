import { readAsks } from '../../src/domain/ask.ts';
import { readPromises } from '../../src/domain/promise.ts';
import { crossValidatedScore, type LabelledText, type Score, scoreOf } from './asks.ts';
import { isAskToCompromise } from './beside.ts';
import { readPublicSet } from './public-sets.ts';
import { point, type Row } from './row.ts';

// The sets name no moment; nothing in an ask or a promise depends on which it is.
const options = { now: new Date('2026-11-18T03:00:00Z'), timeZone: 'UTC', language: 'en' } as const;

/** Asks and promises of the public sets, a sentence each, beside compromise. */
export function askRows(folder: string): Row[] {
  const mails = readPublicSet(folder, 'en_ask_parakweet').map(({ text, ask }) => ({
    text,
    isOne: ask === 1,
  }));
  const votes = readPublicSet(folder, 'en_ask_commit_bc3');
  const list = votes.map(({ text, ask_votes }) => ({ text, isOne: ask_votes > 0 }));
  const vows = votes.map(({ text, commit_votes }) => ({ text, isOne: commit_votes > 0 }));
  const mail = crossValidatedScore(mails);
  const thread = scoreOf(list, (text) => readAsks(text, options).length > 0);
  const vow = scoreOf(vows, (text) => readPromises(text, options).length > 0);
  return [
    {
      ...askRow('asks, e-mail set, model not trained on the sentence read', mail, mails),
      goal: 'F1 ≥ .75, P ≥ .75',
      isReached: mail.f1 >= 0.75 && mail.precision >= 0.75,
    },
    {
      ...askRow('asks, mailing-list set (any annotator)', thread, list),
      goal: 'F1 ≥ .70',
      isReached: thread.f1 >= 0.7,
    },
    {
      what: 'promises, mailing-list set (any annotator): precision / recall',
      measured: `${point(vow.precision)} / ${point(vow.recall)}`,
      goal: '≥ .60 at ≥ .25',
      n: vow.n,
      isReached: vow.precision >= 0.6 && vow.recall >= 0.25,
    },
  ];
}

function askRow(what: string, score: Score, rows: readonly LabelledText[]): Row {
  const theirs = scoreOf(rows, isAskToCompromise);
  return {
    what: `${what}: F1 (P / R)`,
    measured: inFull(score),
    beside: `compromise ${inFull(theirs)}`,
    n: score.n,
  };
}

function inFull({ f1, precision, recall }: Score): string {
  return `${point(f1)} (${point(precision)} / ${point(recall)})`;
}
