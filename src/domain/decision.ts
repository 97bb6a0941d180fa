import type { Deadline } from './deadline/deadline.ts';
import { readDeadlines } from './deadline/index.ts';
import { actionWords } from './speech-acts/action-words.ts';
import { decisions } from './speech-acts/decisions.ts';
import { dueIn } from './speech-acts/due.ts';
import { openingOf } from './speech-acts/opening.ts';
import { ownSentences } from './speech-acts/own-sentences.ts';
import { decisionOwner } from './speech-acts/owner.ts';
import { firstMatch, plain, worthTrying } from './speech-acts/rule.ts';
import type { SpeechOptions } from './speech-acts/speech-options.ts';

/** A decision written down in a draft: made already, nobody is asked for it. */
export interface Decided {
  /** The sentence, as a half-open span of UTF-16 units in the whole text. */
  readonly start: number;
  readonly end: number;
  /** What was decided, in the writer's words. */
  readonly action: string;
  /** Who does it, where somebody is named: "Rina", "the ops team". */
  readonly owner?: string;
  /** The moment named with it, of whatever relation. */
  readonly date?: Deadline;
  /** The name of the rule. */
  readonly reason: string;
}

/** The decisions a draft states ("we decided to …", "keputusan: …"), in order. Those asked for are asks. */
export function readDecisions(text: string, options: SpeechOptions): Decided[] {
  const deadlines = options.deadlines ?? readDeadlines(text, options);
  return ownSentences(text, options.language).flatMap((sentence) => {
    const { start, end, words } = sentence;
    const rules = worthTrying(decisions, plain(words));
    const match = rules.length > 0 ? firstMatch(rules, plain(words), openingOf(words).end) : undefined;
    if (!match) return [];
    const owner = decisionOwner(words.slice(match.action));
    const date =
      dueIn(sentence, deadlines) ?? deadlines.find((named) => named.start >= start && named.end <= end);
    const action = actionWords(text, { start, end, action: start + match.action }, date);
    return [
      {
        start,
        end,
        action,
        ...(owner !== undefined && { owner }),
        ...(date && { date }),
        reason: match.rule.reason,
      },
    ];
  });
}
