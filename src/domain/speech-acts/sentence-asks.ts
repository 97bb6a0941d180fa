import type { Language } from '../language.ts';
import { askFeatures } from './ask-features.ts';
import { kindOf } from './ask-kind.ts';
import { askModel } from './ask-model.ts';
import { askRules } from './ask-rules.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isCourtesy } from './courtesy.ts';
import { type LinearModel, scoreOf } from './linear-model.ts';
import { type Opening, openingOf } from './opening.ts';
import { type AskKind, type AskRule, firstMatch, plain, type RuleMatch, worthTrying } from './rule.ts';
import { soundsLikePromise } from './sentence-promises.ts';

/** An ask inside one sentence; spans count from the sentence's start. */
export interface FoundAsk extends Clause {
  /** Where the words of what is asked begin. */
  readonly action: number;
  readonly kind: AskKind;
  readonly reason: string;
  /** The clause in plain words. */
  readonly words: string;
  /** The name at the clause's opening. */
  readonly addressed: string | undefined;
}

/** What is known of a sentence besides its words. */
export interface AskEvidence {
  /** The one it is built in first. */
  readonly languages: readonly Language[];
  /** A point of a list, or words with a deadline: an order there is meant as one. */
  readonly isOrderly: boolean;
}

/** Log-odds of the model from which a weak rule counts, from which it needs no rule, and below which none counts but the certain. */
export const thresholds = { weak: 0.1, alone: 0.25, veto: -0.7 };

/** Polite ways of telling, and of meeting a wish, that share their words with asks. */
const tells =
  /\b(?:please (?:note|find|be advised|be aware|do(?![^.!,)])|accept|excuse|see attached|know)|have asked|has asked|asked me|i hope)\b/u;

const announces = /\b(?:favou?rs?|things?|asks?|requests?|hal|permintaan)\b[^:]{0,30}:\s{0,3}$/u;

interface ReadClause extends Clause {
  readonly plain: string;
  readonly opening: Opening;
}

/** The asks of one sentence, at most one a clause. */
export function asksOfSentence(
  sentence: string,
  evidence: AskEvidence,
  model: LinearModel = askModel,
): FoundAsk[] {
  const words = plain(sentence);
  let known: number | undefined;
  const score = (): number => {
    known ??= scoreOf(model, askFeatures(sentence));
    return known;
  };
  const rules = worthTrying(
    evidence.languages.flatMap((language) => askRules[language]),
    words,
  );
  const found: FoundAsk[] = [];
  for (const { start, end } of rules.length > 0 ? clausesOf(words) : []) {
    const opening = openingOf(sentence.slice(start, end));
    const clause = { start, end, plain: words.slice(start, end), opening };
    // What follows an ask in a list is one too: "please order badges, call the printer".
    const match = bestMatch(rules, clause, evidence.isOrderly || found.length > 0, score);
    if (!match) continue;
    // "Two favours:" only announces what comes now.
    if (announces.test(found.at(-1)?.words ?? '')) found.pop();
    found.push(foundAsk(clause, match));
  }
  if (found.length > 0) return joined(found, sentence.length);
  const isForModel = evidence.languages[0] !== 'id' && sentence.length >= 12;
  return isForModel && score() >= thresholds.alone && !isOther(words) ? [wholeSentence(sentence)] : [];
}

function bestMatch(
  rules: readonly AskRule[],
  clause: ReadClause,
  isOrderly: boolean,
  score: () => number,
): RuleMatch<AskRule> | undefined {
  const match = firstMatch(rules, clause.plain, clause.opening.end);
  if (!match || isCourtesy(clause.plain)) return undefined;
  // The model knows English alone.
  if (!askRules.en.includes(match.rule)) return match;
  if (!match.rule.isCertain && score() < thresholds.veto) return undefined;
  if (!match.rule.isWeak || ((isOrderly || score() > thresholds.weak) && !soundsLikePromise(clause.plain)))
    return match;
  const strong = rules.filter(({ isWeak }) => !isWeak);
  return firstMatch(strong, clause.plain, clause.opening.end);
}

function isOther(words: string): boolean {
  return isCourtesy(words) || tells.test(words) || soundsLikePromise(words);
}

function foundAsk({ start, end, plain: words, opening }: ReadClause, match: RuleMatch<AskRule>): FoundAsk {
  return {
    start: start + opening.start,
    end,
    action: start + match.action,
    kind: kindOf(match.rule, words),
    reason: match.rule.reason,
    words,
    addressed: opening.name,
  };
}

function wholeSentence(sentence: string): FoundAsk {
  const { end: action, name: addressed } = openingOf(sentence);
  return {
    start: 0,
    end: sentence.length,
    action,
    kind: 'request',
    reason: 'reads like a request',
    words: plain(sentence),
    addressed,
  };
}

/** An ask takes along the clauses behind it that ask nothing themselves. */
function joined(found: readonly FoundAsk[], length: number): FoundAsk[] {
  return found.map((ask, at) => ({ ...ask, end: found[at + 1]?.start ?? length }));
}
