import type { Deadline } from '../deadline/deadline.ts';
import type { OwnSentence } from './own-sentences.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of a sentence that only dates what was said before it: "By Friday if possible." "Batasnya jam 3 ya." */
const dates =
  /^\W{0,4}(?:(?:all |both |and )?(?:by|before|until|no later than|due|latest|deadline|needed|today|tomorrow)|(?:the )?deadline|paling (?:lambat|telat)|selambat|sebelum|batas|tenggat|maksimal|hingga|sampai|kalau bisa|semua(?:nya)? sebelum)\b|\b(?:deadline|due|tenggat|batas waktu|batasnya)\b/iu;

/** The deadline among the words of a span: what it is due by, else the moment it names. */
export function dueIn(span: Span, deadlines: readonly Deadline[]): Deadline | undefined {
  const within = deadlines.filter(({ start, end }) => start < span.end && end > span.start);
  const due = within.find(({ relation }) => relation === 'by' || relation === 'before');
  return due ?? within.find(({ relation }) => relation === 'at');
}

/** The deadline in the sentence after a span, where that sentence is there for nothing else. */
export function dueAfter(
  span: Span,
  sentences: readonly OwnSentence[],
  deadlines: readonly Deadline[],
): Deadline | undefined {
  const next = sentences.find(({ start }) => start >= span.end);
  return next && dates.test(next.words) ? dueIn(next, deadlines) : undefined;
}
