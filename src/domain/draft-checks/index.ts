import { afterHours } from './after-hours.ts';
import { askMissing } from './ask-missing.ts';
import { bareLink } from './bare-link.ts';
import { callInstead } from './call-instead.ts';
import type { Check } from './check.ts';
import { contextMissing } from './context-missing.ts';
import { deadlineMissing } from './deadline-missing.ts';
import { deadlineVague } from './deadline-vague.ts';
import { decisionIncomplete } from './decision-incomplete.ts';
import { draftOf, type ReadSentence, readSentence } from './draft.ts';
import { everythingUrgent } from './everything-urgent.ts';
import { greetingAlone } from './greeting-alone.ts';
import type { CheckName, DraftContext, Hint } from './hint.ts';
import { longWithoutSummary } from './long-without-summary.ts';
import { rememberSentences } from './remember-sentences.ts';
import { severalAsks } from './several-asks.ts';
import { talkInstead } from './talk-instead.ts';
import { urgentWithoutReason } from './urgent-without-reason.ts';
import { wordsOf } from './words/words-of.ts';

export type { CheckName, DraftContext, Hint, Proposal } from './hint.ts';
export {
  type DraftParts,
  type Markup,
  type Presentation,
  structureDraft,
} from './structure/structure-draft.ts';

/** In the order hints are given: what replaces others first. */
const checks: readonly (readonly [CheckName, Check])[] = [
  ['greeting-alone', greetingAlone],
  ['talk-instead', talkInstead],
  ['call-instead', callInstead],
  ['bare-link', bareLink],
  ['context-missing', contextMissing],
  ['ask-missing', askMissing],
  ['deadline-missing', deadlineMissing],
  ['deadline-vague', deadlineVague],
  ['several-asks', severalAsks],
  ['decision-incomplete', decisionIncomplete],
  ['urgent-without-reason', urgentWithoutReason],
  ['everything-urgent', everythingUrgent],
  ['long-without-summary', longWithoutSummary],
  ['after-hours', afterHours],
];

/** Where two checks would say the same in other words, or one makes the other pointless, one of them speaks. */
const silences: Partial<Readonly<Record<CheckName, readonly CheckName[]>>> = {
  'greeting-alone': checks.map(([name]) => name).filter((name) => name !== 'after-hours'),
  'talk-instead': [
    'context-missing',
    'ask-missing',
    'deadline-missing',
    'deadline-vague',
    'several-asks',
    'decision-incomplete',
  ],
  'call-instead': ['context-missing', 'ask-missing', 'deadline-missing', 'deadline-vague'],
  'bare-link': ['context-missing'],
};

/**
 * What a draft can be told about itself: at most one hint a check, those that matter most first. An answer, a thank-you
 * and small talk get none. Any text will do; it is only read.
 *
 * The rules are those of asynchronous work: context, ask and deadline in one message, a summary on top of a long one, owner and
 * date for a decision, a talk for what is heated or goes back and forth.
 */
export function checkDraft(text: string, context: DraftContext): Hint[] {
  return hintsOn(text, context, rememberSentences());
}

/**
 * A `checkDraft` for a compose box: it keeps the readings of the sentences it has seen last, so that after a keystroke only the
 * changed ones are read again.
 *
 * @param read how a sentence is read; exchanged in tests to count.
 */
export function createDraftReader(read: ReadSentence = readSentence): typeof checkDraft {
  const remembered = rememberSentences(read);
  return (text, context) => hintsOn(text, context, remembered);
}

function hintsOn(text: string, context: DraftContext, read: ReadSentence): Hint[] {
  const draft = draftOf(text, context, read);
  const words = wordsOf(draft.language);
  const silent = new Set<CheckName>();
  const hints: Hint[] = [];
  for (const [check, find] of checks) {
    const found = silent.has(check) ? undefined : find(draft, context, words);
    if (!found) continue;
    hints.push({ check, ...found, why: words.why[check] });
    for (const other of silences[check] ?? []) silent.add(other);
  }
  return hints;
}
