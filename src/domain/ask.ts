import type { Deadline } from './deadline/deadline.ts';
import { readDeadlines } from './deadline/index.ts';
import { actionWords } from './speech-acts/action-words.ts';
import { dueAfter, dueIn } from './speech-acts/due.ts';
import { openingOf } from './speech-acts/opening.ts';
import { type OwnSentence, ownSentences } from './speech-acts/own-sentences.ts';
import { ownerIn } from './speech-acts/owner.ts';
import { onlyWantsReply } from './speech-acts/reply-wanted.ts';
import type { AskKind } from './speech-acts/rule.ts';
import { asksOfSentence, type FoundAsk } from './speech-acts/sentence-asks.ts';
import type { SpeechOptions } from './speech-acts/speech-options.ts';

/** Something a draft wants of its reader. */
export interface Ask {
  /** The words, as a half-open span of UTF-16 units in the whole text. */
  readonly start: number;
  readonly end: number;
  /** Who is to act, as written and without "@", where somebody is named. */
  readonly owner?: string;
  /** What is to be done or told, in the writer's words. */
  readonly action: string;
  /** When it is due; the moment named where no due one is. */
  readonly deadline?: Deadline;
  readonly kind: AskKind;
  /** Why it was taken for an ask: the name of the rule, "reads like a request" where only the model thinks so. */
  readonly reason: string;
}

/**
 * The asks of a draft in English and Indonesian, in order. Quotes and code are not read. A name in the greeting is the
 * owner of what names nobody else. Empty when nothing is asked.
 */
export function readAsks(text: string, options: SpeechOptions): Ask[] {
  const deadlines = options.deadlines ?? readDeadlines(text, options);
  const sentences = ownSentences(text, options.language);
  const greeted = sentences[0] && openingOf(sentences[0].words).name;
  const read = new Map<string, FoundAsk[]>();
  const asks = sentences.flatMap((sentence) =>
    asksIn(sentence, deadlines, read).map((found) => askOf(text, found, { sentences, deadlines, greeted })),
  );
  return withoutReminders(text, asks);
}

/** "Is 8 h acceptable? Please decide by Friday." is one ask: the second sentence only dates the first. */
function withoutReminders(text: string, asks: readonly Ask[]): Ask[] {
  const kept: Ask[] = [];
  for (const ask of asks) {
    const before = kept.at(-1);
    const gap = before && text.slice(before.end, ask.start);
    const words = text.slice(ask.start, ask.end);
    if (
      before &&
      gap !== undefined &&
      gap.trim() === '' &&
      before.kind !== 'request' &&
      onlyWantsReply(words)
    ) {
      const deadline = ask.deadline ?? before.deadline;
      kept[kept.length - 1] = { ...before, end: ask.end, ...(deadline && { deadline }) };
    } else {
      kept.push(ask);
    }
  }
  return kept;
}

interface Surroundings {
  readonly sentences: readonly OwnSentence[];
  readonly deadlines: readonly Deadline[];
  readonly greeted: string | undefined;
}

/** The asks of one sentence, counted from the start of the text. One that comes again has been `read`. */
function asksIn(
  sentence: OwnSentence,
  deadlines: readonly Deadline[],
  read: Map<string, FoundAsk[]>,
): FoundAsk[] {
  const { start, words, languages, isItem } = sentence;
  const due = dueIn(sentence, deadlines);
  const isOrderly = isItem || due?.relation === 'by' || due?.relation === 'before';
  const key = `${isOrderly} ${words}`;
  const asks = read.get(key) ?? asksOfSentence(words, { languages, isOrderly });
  read.set(key, asks);
  return asks.map((found) => ({
    ...found,
    start: start + found.start,
    end: start + found.end,
    action: start + found.action,
  }));
}

function askOf(text: string, found: FoundAsk, { sentences, deadlines, greeted }: Surroundings): Ask {
  const { start, end, kind, reason, addressed } = found;
  const owner = addressed ?? ownerIn(text.slice(start, end)) ?? greeted;
  const deadline = dueIn(found, deadlines) ?? dueAfter(found, sentences, deadlines);
  return {
    start,
    end,
    ...(owner !== undefined && { owner }),
    action: actionWords(text, found, deadline),
    ...(deadline && { deadline }),
    kind,
    reason,
  };
}
