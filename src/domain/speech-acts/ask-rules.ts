import type { Language } from '../language.ts';
import { englishProposals } from './english-proposals.ts';
import { englishQuestions } from './english-questions.ts';
import { englishRequests } from './english-requests.ts';
import { indonesianQuestions } from './indonesian-questions.ts';
import { indonesianRequests } from './indonesian-requests.ts';
import type { AskRule } from './rule.ts';

/** The rules for asks of each language, in the order they are tried. */
export const askRules: Readonly<Record<Language, readonly AskRule[]>> = {
  en: [...englishRequests, ...englishProposals, ...englishQuestions],
  id: [...indonesianRequests, ...indonesianQuestions],
};
