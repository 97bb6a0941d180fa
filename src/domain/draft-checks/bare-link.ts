import type { Check } from './check.ts';

/** A link with no words on what it is: the reader has to open it to learn whether it matters. */
export const bareLink: Check = (draft, _context, { blanks }) => {
  const linked = draft.sentences.find(({ links }) => links.length > 0);
  const link = linked?.links[0];
  if (!linked || !link || draft.hasQuote || draft.sentences.some(({ matter }) => matter.length > 0))
    return undefined;
  const start = linked.start + link.start;
  return {
    start,
    end: linked.start + link.end,
    proposal: { kind: 'insert', at: start, text: blanks.link },
  };
};
