import { askedIn } from './asked.ts';
import type { Check } from './check.ts';
import { telling } from './hollow.ts';

/** Something is asked, and nothing in the draft says about what. Quiet in the middle of a conversation, which tells it. */
export const contextMissing: Check = (draft, { roundTrips = 0 }, { blanks }) => {
  const [first] = askedIn(draft);
  if (!first || roundTrips > 0 || draft.hasQuote) return undefined;
  if (draft.sentences.some((sentence) => sentence.links.length > 0 || telling(sentence).length > 0))
    return undefined;
  const { start, end } = first.sentence;
  return { start, end, proposal: { kind: 'insert', at: start, text: blanks.context } };
};
