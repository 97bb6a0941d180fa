import type { Draft, DraftSentence, Span } from './draft.ts';
import type { DraftContext, Proposal } from './hint.ts';
import type { Words } from './words/words.ts';

/** Where a check applies, and what could be done. */
export interface Finding extends Span {
  readonly proposal: Proposal;
}

/** One rule about a draft; `undefined` when there is nothing to say. */
export type Check = (draft: Draft, context: DraftContext, words: Words) => Finding | undefined;

/** The words matched in a sentence, as a span of the draft. */
export function spanOf(sentence: DraftSentence, { 0: words, index }: RegExpExecArray): Span {
  return { start: sentence.start + index, end: sentence.start + index + words.length };
}

/** The span of all that is the writer's own. */
export function wholeOf(draft: Draft): Span {
  const [first, last] = [draft.sentences[0], draft.sentences.at(-1)];
  return { start: first?.start ?? 0, end: last?.end ?? draft.text.length };
}

/** An insertion at the end of the draft: on the same line, or as a paragraph of its own. */
export function append(draft: Draft, text: string, between: ' ' | '\n\n' = ' '): Proposal {
  const said = draft.text.trimEnd();
  const needsStop = between === ' ' && /[\p{L}\p{N})\]]$/u.test(said);
  return {
    kind: 'insert',
    at: said.length,
    text: `${needsStop ? '.' : ''}${said === '' ? '' : between}${text}`,
  };
}
