import { type Ask, readAsks } from '../ask.ts';
import type { Deadline, ReadingOptions } from '../deadline/deadline.ts';
import { gramsOf, mayMatch, testIn } from '../prefilter/grams.ts';
import { plain } from '../speech-acts/rule.ts';
import { cue } from './cue.ts';
import { matterOf } from './matter.ts';

/** An ask as the checks see it. */
export interface AskRead extends Pick<Ask, 'start' | 'end' | 'kind'> {
  /** The words that tell what is asked, without the reasons behind them. */
  readonly matter: readonly string[];
  /** Named at its very beginning; who is greeted in front of all asks counts for none of them. */
  readonly owner: string | undefined;
  /** One of several orders joined in one sentence. */
  readonly isJoined: boolean;
  /** "Please", "could you", a question mark: nothing that only looks like an order. */
  readonly isExplicit: boolean;
}

/** What a sentence is read with. */
export interface AskSurroundings {
  /** With its addresses, for which the words asked about have blanks. */
  readonly sentence: string;
  readonly options: ReadingOptions;
  readonly deadlines: readonly Deadline[];
  readonly isItem: boolean;
}

const bullet = '- ';
/** A mark in front of a line stands where others put a bullet. */
const markedLine = /^[🔴🟡🟢]/u;

/** "Three things: …", "dua hal: …": what follows are orders, with or without a "please". */
export const counted = cue(
  '(?:two|three|four|five|six|[2-6]|a few|several|a couple of|some) (?:quick |small |more |other |short |little )?(?:things|asks|requests|questions|favou?rs|items|todos|to-dos|points|tasks|actions)(?! (?:i|we|you|that|which) )',
  '(?:dua|tiga|empat|lima|enam|[2-6]|beberapa) (?:hal|permintaan|pertanyaan|tugas|poin|titipan|request|permohonan|urusan)(?! yang)',
  '(?:dua|tiga|empat|lima|[2-5]) (?:ya|nih)',
);
const asLabel =
  /^[*_\s]{0,4}(?:ask|asks|action|action needed|needed|what (?:i|we) need|what is needed|request|to ?do|permintaan|yang (?:dibutuhkan|diperlukan|diminta)|tindakan|kebutuhan)[*_]{0,2}\s?:[*_]{0,2}\s{0,4}(?=\S)/u;
const afterCount = /[:—–-]\s{1,3}/u;
/** Where one order can end and the next begin. */
const joint =
  /\s\(?\d[).]\s{1,2}|[,;]\s{1,2}(?:(?:and|then|plus|also|dan|lalu|terus|trus|serta|sama|sekalian|juga)\s{1,2}){0,2}|\s(?:and|then|plus|dan|lalu|terus|trus|serta|sama|sekalian)\s{1,2}(?:also\s|then\s|juga\s)?/gu;
/** A plain verb and its object at the start of a point: "renew the domain". */
const bareOrder =
  /^[\p{P}\p{S}\s]{0,8}(?:(?:also|and|then|plus|besides|please),?\s){0,2}(?!(?:in|on|at|for|from|with|by|of|to|into|about|after|before|since|until|during|under|over|all|both|and|or|but|not|is|are|was|were|has|have|had|will|can|like|than|as|if|when|because|only|even|just|this|that|want|got|lost|made|saw|found|met|left|took|gave|told|sent|paid|the|maps?)\s)\p{L}{2,12}(?<!ed|ing|ly|[^s]s)\s(?:(?:up|out|back|off|in)\s)?(?:the|an?|my|our|your|his|her|their|these|those)\s\p{L}/iu;
const requesting =
  /(?<![\p{L}])(?:please|pls|kindly|(?:could|can|would) (?:you|u)|tolong|tlg|mohon|minta|harap)(?![\p{L}])/u;
const furtherOn =
  /^[\s\p{P}]{0,4}(?:also|and|besides|plus|then|oh|additionally|juga|sekalian|terus|trus|lalu|sama|satu lagi|one more|selain itu|dan|serta)(?![\p{L}])/u;
/** More asks in one sentence are no sentence. */
const mostAsks = 8;
const mostJoints = 6;
const conjunction = /\p{L}|\d/u;
/** "And also": another thing. */
const also = /also|plus|sekalian|juga|\d/u;
const explicit =
  /\?|(?<![\p{L}])(?:please|pls|plz|kindly|can|could|would|will you|need|needs|let me|mind|may|tolong|tlg|mohon|minta|bisa|bisakah|harap|boleh|dimohon|bantu|coba|silakan|apakah|apa|siapa|kapan|mana|gimana|berapa|kok)(?![\p{L}])/u;
/** What follows tells why, not what. */
const behind =
  /[;(]|,\s(?!(?:and|or|dan|atau)\s)|(?<![\p{L}])(?:because|since|so that|so we|so i|as (?:we|i|the|it)|agar|supaya|biar|karena|krn|soalnya|sebab)(?![\p{L}])/u;

/** The asks of one sentence; spans count from its start. */
export function asksOf(words: string, surroundings: AskSurroundings): AskRead[] {
  const direct = withObjects(words, directAsks(words, surroundings).slice(0, mostAsks));
  const asks = direct.length > 0 ? direct : [...labelledAsk(words), ...countedAsks(words)].slice(0, 1);
  return asks.flatMap((found, at) => {
    const isOwn = at === 0 || requesting.test(plain(words.slice(found.start, found.end)));
    const whole = askRead(words, found, surroundings, !isOwn);
    const following = asks[at + 1];
    const isContinued =
      following !== undefined && furtherOn.test(plain(words.slice(following.start, following.end)));
    const others =
      found.kind === 'question' ? [] : joinedTo(words, whole, surroundings, { isContinued, isLater: at > 0 });
    const [next] = others;
    if (!next) return [whole];
    const { matter } = askRead(words, { ...found, end: next.start }, surroundings, !isOwn);
    return [{ ...whole, matter }, ...others];
  });
}

/** Where the thing stands in front of the asking ("…, kuncinya juga tolong dicari") the ask begins at its comma. */
function withObjects(words: string, found: readonly Found[]): Found[] {
  const starts = found.map(({ start }, at) => {
    const from = found[at - 1]?.start;
    if (from === undefined) return start;
    const before = words.slice(from, start);
    const comma = before.lastIndexOf(',');
    return comma >= 0 && /\p{L}/u.test(before.slice(comma)) ? from + comma + 1 : start;
  });
  return found.map((ask, at) => ({ ...ask, start: starts[at] ?? ask.start, end: starts[at + 1] ?? ask.end }));
}

type Found = Pick<Ask, 'start' | 'end' | 'kind'> & { readonly owner?: string | undefined };

function directAsks(words: string, { sentence, options, deadlines, isItem }: AskSurroundings): Found[] {
  const isFurther = furtherOn.test(plain(words)) && bareOrder.test(words);
  if (!isItem && !isFurther && !markedLine.test(words)) return readAsks(sentence, { ...options, deadlines });
  const shift = bullet.length;
  const moved = deadlines.map((named) => ({ ...named, start: named.start + shift, end: named.end + shift }));
  const found = readAsks(bullet + sentence, { ...options, deadlines: moved });
  if (found.length === 0 && bareOrder.test(words)) return [{ start: 0, end: words.length, kind: 'request' }];
  return found.map(({ start, end, kind, owner }) => ({
    start: Math.max(0, start - shift),
    end: end - shift,
    kind,
    owner,
  }));
}

/** "Ask: …", as a structured message has it. */
function labelledAsk(words: string): Found[] {
  const label = asLabel.exec(plain(words));
  return label ? [{ start: label[0].length, end: words.length, kind: 'request' }] : [];
}

function countedAsks(words: string): Found[] {
  const found = mayMatch(counted, gramsOf(plain(words))) ? counted.exec(plain(words)) : null;
  const colon = found && afterCount.exec(words.slice(found.index, found.index + 60));
  if (!found || !colon) return [];
  return [
    {
      start: found.index + colon.index + colon[0].length,
      end: words.length,
      kind: 'request',
      owner: undefined,
    },
  ];
}

/** Where an ask stands among those of its sentence. */
interface Place {
  /** One more follows, with an "and". */
  readonly isContinued: boolean;
  /** Others stand before it. */
  readonly isLater: boolean;
}

/** Orders behind the first, each after a comma or an "and". */
function joinedTo(
  words: string,
  { start, end }: AskRead,
  surroundings: AskSurroundings,
  { isContinued, isLater }: Place,
): AskRead[] {
  const said = plain(words).slice(start, end);
  const isCounted = testIn(counted, plain(words));
  const cuts = [...said.matchAll(joint)]
    .slice(0, mostJoints)
    .filter(
      ({ index }) => isCounted || isLater || surroundings.isItem || explicit.test(said.slice(0, index)),
    );
  const hasOwn = cuts.some(({ 0: mark, index }) => also.test(mark) || requesting.test(said.slice(index)));
  // Two orders in a sentence are two steps of one thing, unless they are counted: see `severalAsks`.
  if (!isCounted && !isContinued && !isLater && !hasOwn && cuts.length < 2) return [];
  const pieces = cuts.map(({ 0: mark, index }, at) => {
    const [from, to] = [start + index + mark.length, start + (cuts[at + 1]?.index ?? said.length)];
    const isOwn = also.test(mark) || requesting.test(plain(words.slice(from, to)));
    return {
      piece: askRead(words, { start: from, end: to, kind: 'request' }, surroundings, !isOwn),
      isLast: isOwn || isCounted || conjunction.test(mark),
      isOrder: isOwn || isOrder(words.slice(from, to), surroundings.options),
    };
  });
  // What stands before an order and its "and" is its like: "cetak label, sapu lantai, dan isi kotak".
  const last = isContinued ? pieces.length - 1 : pieces.findLastIndex((read) => read.isOrder && read.isLast);
  return pieces
    .slice(0, last + 1)
    .flatMap((read) => (read.isOrder || read.piece.matter.length >= 2 ? [read.piece] : []));
}

function isOrder(words: string, options: ReadingOptions): boolean {
  const [order] = readAsks(bullet + words, { ...options, deadlines: [] });
  if (order) return order.start <= bullet.length + 1 && order.kind !== 'question';
  return bareOrder.test(words);
}

function askRead(
  words: string,
  { start, end, kind, owner }: Found,
  { deadlines, isItem }: AskSurroundings,
  isJoined: boolean,
): AskRead {
  const timeless = deadlines.reduce(blank, plain(words)).slice(start, end);
  const from = Math.max(12, timeless.search(explicit));
  const cut = timeless.slice(from).search(behind);
  const own = words.slice(start, start + 1 + (owner?.length ?? 0));
  return {
    start,
    end,
    kind,
    matter: matterOf(cut < 0 ? timeless : timeless.slice(0, cut + from)),
    owner: owner !== undefined && own.includes(owner) ? owner : undefined,
    isJoined,
    isExplicit:
      isItem || isJoined || markedLine.test(words) || explicit.test(timeless) || furtherOn.test(timeless),
  };
}

/** The text with blanks for the span: every unit stays where it was. */
export function blank(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
