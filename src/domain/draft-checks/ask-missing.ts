import { askedIn } from './asked.ts';
import { append, type Check } from './check.ts';
import { isDecision } from './decision-incomplete.ts';
import { proposedDeadline } from './due.ts';
import { tellsProblem } from './problem.ts';
import { isOnlyTold } from './settled.ts';

const fewestWords = 4;

/** Something open is told, or marked red, and nobody is asked for anything. */
export const askMissing: Check = (draft, context, words) => {
  const { sentences, urgency, hasQuote } = draft;
  if (hasQuote || askedIn(draft).length > 0 || (urgency && urgency.level !== 'red')) return undefined;
  if (
    sentences.some(({ plain, hasPromise }) => hasPromise || plain.includes('?')) ||
    sentences.some(isDecision) ||
    isOnlyTold(draft)
  )
    return undefined;
  // "Not decided yet." answers somebody.
  if (sentences.reduce((sum, { wordCount }) => sum + wordCount, 0) < fewestWords) return undefined;
  const open = sentences.find(({ plain }) => tellsProblem(plain));
  const by = open && proposedDeadline(context, words);
  if (!open || by === undefined) return undefined;
  return { start: open.start, end: open.end, proposal: append(draft, words.blanks.ask(by)) };
};
