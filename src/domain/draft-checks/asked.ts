import { testIn } from '../prefilter/grams.ts';
import type { AskRead } from './ask-read.ts';
import { cue } from './cue.ts';
import type { Draft, DraftSentence } from './draft.ts';

/** An ask and the sentence it stands in. */
export interface Asked {
  readonly ask: AskRead;
  readonly sentence: DraftSentence;
}

/** "Could you tell me which …" asks for a fact, in the clothes of a request. */
const factual = cue(
  '(?:tell|remind|show) (?:me|us) (?:again )?(?:which|what|when|where|who|why|how|whether|if)',
  'let (?:me|us) know (?:which|what|when|where|who|why|how|whether|if)',
  '(?:do|would) you (?:happen to )?know',
  'any idea',
  'boleh (?:saya |aku )?(?:tahu|tau)',
  '(?:ada yang|kamu|anda) (?:tahu|tau)',
  '(?:kasih|beri) (?:tahu|tau) (?:[\\p{L}]{1,12} ){0,2}?(?:siapa|apa|kapan|di mana|dimana|berapa|mana|kenapa|gimana|bagaimana)',
);

const asksWhere =
  /(?:^|[,.!] )(?:(?:hi|so|and|but|ok|btw|jadi|terus|btw),? )?(?:where|who|when|what time|how (?:many|much|long|often|far|old))(?![\p{L}])|(?<![\p{L}])(?:di mana|dimana|ke mana|kemana|kapan|siapa|berapa|kenapa|mengapa)(?![\p{L}])/u;
const requesting = cue(
  '(?:please|pls|could|can|would|mind|need)',
  '(?:tolong|tlg|mohon|minta|bisa|harap|bantu|coba)',
);
const farewell = cue(
  '(?:talk|speak|write) to you',
  '(?:see|catch|ping) (?:you|ya)',
  'sampai (?:jumpa|ketemu|nanti)',
  'get well',
);

/** All that the draft asks, in order. */
export function askedIn(draft: Draft): Asked[] {
  return draft.sentences.flatMap((sentence) => sentence.asks.map((ask) => ({ ask, sentence })));
}

/** What somebody is to do or to decide; a plain question for a fact is answered or not, and needs no deadline. */
export function requestsIn(draft: Draft): Asked[] {
  return draft.sentences.flatMap((sentence) => {
    const wanted = sentence.asks.filter(({ kind }) => kind !== 'question');
    return wanted.length === 0 || isNoRequest(sentence.plain) ? [] : wanted.map((ask) => ({ ask, sentence }));
  });
}

function isNoRequest(plain: string): boolean {
  if (plain.includes('?') && asksWhere.test(plain) && !requesting.test(plain)) return true;
  return testIn(factual, plain) || testIn(farewell, plain);
}

/** Where more words of an ask go: after its sentence, in front of the mark that closes it. */
export function endOfWords({ start, text }: DraftSentence): number {
  return (
    start +
    text.replace(/(?:[\s.!?…,;:"'”’)\]*_~]|\p{Extended_Pictographic}|\ufe0f|\u200d){1,40}$/u, '').length
  );
}
