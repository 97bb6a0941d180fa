import { counted } from './ask-read.ts';
import { type Asked, askedIn } from './asked.ts';
import type { Check } from './check.ts';
import { cue } from './cue.ts';
import type { Draft, DraftSentence } from './draft.ts';

/** An ask that only closes the one before it, or makes it precise: "let me know", "then confirm". */
const closesAnother = cue(
  '(?:let (?:me|us) know|tell me|get back to (?:me|us)|keep me (?:posted|updated)|ping me|shout|any questions|(?:does|is|would|will|can) (?:that|this|it)|what do you think|thoughts|works? for you|ok\\?|okay\\?|can you (?:make|manage) (?:it|that)|a yes or no|yes or no)',
  '(?:kabari|kabarin|kabarkan|infokan|beri tahu|kasih tahu|kasih tau|konfirmasi|konfirmasinya|jawabannya|ditunggu|gimana menurut|bagaimana menurut)',
);
/** The next step of the thing asked before, or when its outcome is wanted. */
const nextStep =
  /^[^\p{L}]{0,4}(?:(?:and |dan )?(?:(?:then|afterwards|after that|once (?:done|that|you)|when (?:done|you're done|finished)|terus|lalu|setelah itu|habis itu|nanti|kalau sudah|kalo udah),? (?:please |pls |tolong |mohon |saya |i )?[\p{L}]{0,16} ?(?:send|tell|let|give|show|email|mail|report|share|post|kirim|kabar|lapor|kasih|beri|info|tunjuk|need|butuh|perlu))|(?:i|we)(?: would|'d)? (?:need|want|like|expect) (?:the|it|them|this|that|a yes|an answer)(?![\p{L}]))/u;
/** "Jam 3 cocok?", "Thursday at 3 work?": makes a time precise. */
const asksTime =
  /(?:cocok|pas|bisa|oke|ok|works?|suits?|fine|good|okay|possible)(?: (?:nggak|gak|ga|tidak|ya|kah|you|for you|with you|then))?\W*$/u;
/** "And also", "one more thing". */
const more =
  /^[^\p{L}\d]{0,4}(?:also|plus|besides|additionally|separately|one (?:more|other) (?:thing|request)|another (?:thing|one)|on top of that|secondly|oh and|sekalian|juga|satu lagi|selain itu|tambahan|sama satu lagi|oh ya|oh iya|kedua|terpisah|di luar itu)(?![\p{L}])/u;
const needs = cue(
  '(?:needs?|must|has to|have to|should|ought to)',
  "(?:i|we)(?: also|'d also|'ll also)? (?:need|require)",
  '(?:butuh|perlu|harus|mesti|minta|memerlukan|membutuhkan)',
);
/** The heading of an ask that follows. */
const onlyHelp = cue(
  '(?:need|would like|appreciate|ask for) (?:your|some|a bit of|a little|your kind) (?:help|support|assistance)',
  '(?:mohon|butuh|perlu|minta|memerlukan) (?:bantuan(?:nya)?|tolong(?:nya)?|dukungan(?:nya)?)(?! (?:untuk )?(?:me|di)[\\p{L}]{3,14})',
);
const refersBack = cue(
  '(?:it|them|this|that|these|those|him|her|one|ones|same|there)',
  '(?:itu|ini|tadi|tersebut|dia|mereka|sana|situ|[\\p{L}]{3,20}nya)',
);
/** "Two things: …": so many they are, however few of them are read. */
const announces =
  /(?:two|three|four|five|[2-6]|a few|several|dua|tiga|empat|lima|beberapa) (?:quick |small |more |other |short |little )?(?:things|asks|requests|favou?rs|tasks|hal|permintaan|tugas|titipan|urusan)(?: [\p{L}\s]{2,30})? ?[:–—-]/u;
/** "Ubinnya juga": another one. */
const ownThing = /(?<![\p{L}])(?:juga|also|sekalian|as well)(?![\p{L}])/u;
/** So little besides a "them" is about the thing already named. */
const little = 2;
/** So many orders in one sentence are a list; two can be two steps of one thing. */
const listed = 3;

/**
 * Two or more asks about different things to the same reader: one gets the answer, the other is forgotten. One thing asked in
 * two sentences is one ask, and what has its own owner is for somebody else.
 */
export const severalAsks: Check = (draft, _context, { advice }) => {
  const separate = separateAsks(draft);
  const announced =
    separate.length === 1 ? draft.sentences.find(({ plain }) => announces.test(plain)) : undefined;
  if (announced)
    return {
      start: announced.start,
      end: announced.end,
      proposal: { kind: 'advise', text: advice['several-asks'] },
    };
  const [first] = separate;
  const last = separate.at(-1);
  if (!first || !last || separate.length < 2 || haveOwnersEach(separate)) return undefined;
  return {
    start: first.sentence.start + first.ask.start,
    end: last.sentence.start + last.ask.end,
    proposal: { kind: 'advise', text: advice['several-asks'] },
  };
};

function separateAsks(draft: Draft): Asked[] {
  const isCounted = draft.sentences.some(({ plain }) => counted.test(plain));
  const all = wantedIn(draft).filter(
    ({ ask, sentence }) => !ask.isJoined || isCounted || isList(sentence.asks) || isAlso(sentence.plain, ask),
  );
  const separate: Asked[] = [];
  const said = new Set<string>();
  for (const asked of all) {
    for (const sentence of sentencesBefore(draft, asked, separate))
      for (const word of sentence) said.add(word);
    if (separate.length === 0 || isOther(asked, said)) separate.push(asked);
    for (const word of asked.ask.matter) said.add(word);
  }
  const kept = separate.filter(
    ({ ask, sentence }) => isCounted || !onlyHelp.test(sentence.plain.slice(ask.start, ask.end)),
  );
  const isAllQuestions = kept.every(({ ask }) => ask.kind === 'question');
  return isAllQuestions && !isCounted ? [] : kept;
}

/** What sentences that ask nothing have told so far; an ask that takes it up belongs to the one before. */
function sentencesBefore(
  draft: Draft,
  { sentence }: Asked,
  separate: readonly Asked[],
): (readonly string[])[] {
  if (separate.length === 0) return [];
  return draft.sentences
    .filter(({ asks, start }) => asks.length === 0 && start < sentence.start)
    .map(({ matter }) => matter);
}

/** "…, and also order flour": a thing of its own, whatever sentence it stands in. */
function isAlso(plain: string, { start, end }: Asked['ask']): boolean {
  return more.test(plain.slice(start, end)) || alsoBefore.test(plain.slice(Math.max(0, start - 16), start));
}

const alsoBefore = /(?:also|plus|sekalian|juga|as well as)[\s\p{P}]{0,3}$/u;

/** What is asked; besides an ask, also points of its list and needs told next to it. */
function wantedIn(draft: Draft): Asked[] {
  const asked = askedIn(draft);
  const requests = asked.filter(({ ask }) => ask.kind !== 'question');
  if (requests.length === 0) return asked;
  const items = draft.sentences.filter(({ isItem, matter }) => isItem && matter.length > 0);
  const isListed =
    requests.some(({ sentence }) => sentence.isItem) && items.every((item) => isOrderLike(item));
  return draft.sentences.flatMap((sentence) => {
    if (sentence.asks.length > 0) return sentence.asks.map((ask) => ({ ask, sentence }));
    return (isListed && isOrderLike(sentence)) || isNeed(sentence)
      ? [{ ask: wholeAsk(sentence), sentence }]
      : [];
  });
}

const toldInPoint =
  /(?<![\p{L}])(?:is|are|was|were|has|have|had|want|wants|wanted|asked|next|no|happy|mau|minta|senang|gak ada|berikutnya|sudah|udah|telah|belum|ada|adalah|tidak|nggak|gak)(?![\p{L}])/u;
function isOrderLike({ isItem, matter, plain, wordCount }: DraftSentence): boolean {
  return isItem && matter.length > 0 && wordCount > 1 && wordCount < 14 && !toldInPoint.test(plain);
}

function isNeed({ matter, plain, hasPromise }: DraftSentence): boolean {
  if (matter.length === 0 || hasPromise || plain.includes('?')) return false;
  return needs.test(plain) && more.test(plain);
}

function wholeAsk({ text, matter }: DraftSentence): Asked['ask'] {
  return {
    start: 0,
    end: text.length,
    kind: 'request',
    matter,
    owner: undefined,
    isJoined: false,
    isExplicit: true,
  };
}

function isList(asks: Asked['sentence']['asks']): boolean {
  return asks.length >= listed && asks.filter(({ matter }) => matter.length > 0).length >= listed - 1;
}

/** Whether an ask is about something that has not been asked about. */
function isOther({ ask, sentence }: Asked, said: ReadonlySet<string>): boolean {
  const { matter, isExplicit, start, end } = ask;
  const words = sentence.plain.slice(start, end);
  if (matter.length <= little && !more.test(words) && nextStep.test(sentence.plain.slice(0, ask.end)))
    return false;
  if (matter.length <= 1 && ask.kind === 'question' && sentence.deadlines.length > 0 && asksTime.test(words))
    return false;
  if (!isExplicit || matter.length === 0 || matter.some((word) => said.has(word))) return false;
  return (
    !closesAnother.test(words) && (matter.length > little || ownThing.test(words) || !refersBack.test(words))
  );
}

function haveOwnersEach(asked: readonly Asked[]): boolean {
  const owners = asked.map(({ ask }) => ask.owner?.toLowerCase());
  return !owners.includes(undefined) && new Set(owners).size === owners.length;
}
