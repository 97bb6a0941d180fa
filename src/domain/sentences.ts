/** One sentence of a draft, without its bullet, number or quote mark. */
export interface Sentence {
  /** Half-open span of UTF-16 units in the whole text. */
  readonly start: number;
  readonly end: number;
  /** Somebody else's words, or code: a line after ">", or between fences. */
  readonly isQuoted: boolean;
  /** Stands after a bullet, a number or a box to tick. */
  readonly isItem: boolean;
}

/** What stands before the words of a line: quote marks (escaped ones too), then a bullet, a box, "2." or "b)". */
const quoteMark = /^(?:[\s>]|&gt;){0,20}/u;
const itemMark =
  /^\s{0,20}(?:(?:[-*+•·▪◦‣–—]|\d{1,2}[.)]|[a-z]\))\s{1,4}(?:\[[ x]\]\s{1,4})?|\[[ x]\]\s{1,4})/iu;

/** Where a sentence may end: marks with what closes after them, or an emoji. What follows decides. */
const mayEnd =
  /[.!?…。]{1,20}["'”’»)\]*_~]{0,4}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200d|\ufe0f){0,4}/gu;

/** Most lines of a list end where they end. */
const hasEnd = /[.!?…。]|\p{Extended_Pictographic}/u;

/** Never the end: a name or a number belongs after it. */
const beforeName =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|prof|st|vs|cf|e\.g|i\.e|eg|ie|approx|attn|jl|yth|bpk|sdr|sdri|drs|ir|hj|a\.n|u\.p|cc|cq)$/iu;
/** The end unless a number follows. */
const beforeNumber =
  /(?:^|[^\p{L}])(?:no|nos|sec|sect|fig|figs|art|par|ch|vol|ver|pp?|ext|tel|hal|hlm|ps|pasal|bag|tgl|pkl|pk|jam|jm|rp|jan|feb|mar|apr|jun|jul|aug|agt|ags|sept?|oct|okt|nov|dec|des|mon|tues?|wed|thurs?|thu|fri|sat|sun|sen|sel|rab|kam|jum|sab|min)$/iu;
/** The end only where a capital follows: "at 3 p.m. We", but "3 p.m. on Friday". */
const beforeCapital = /(?:^|[^\p{L}])(?:etc|inc|ltd|co|corp|a\.m|p\.m|u\.s|dll|dsb|dst|tbk|s\.d|asap)$/iu;
/** Belongs to a day or a time where one goes on after it: "6 p.m. Thursday", "Tues. at 4". */
const ofTime = /[ap]\.m$|(?:^|[^\p{L}])(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)$/iu;
const goesOn =
  /^(?:(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un|[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|[Tt]oday|[Tt]omorrow|[Tt]onight)\p{L}{0,6}(?!\p{L})|(?:at|on|the)(?!\p{L})|\d|(?:WIB|WITA|WIT|wib|wita|wit|[CEU]?[ESMPW][SD]?T|UTC|GMT)(?!\p{L}))/u;

/** An initial of a name, "John F. Kennedy", but not a letter that tells choices apart, "plan B". */
const initial = /(?:^|[^\p{L}\p{N}])[A-HJ-Z]$/u;
const choice =
  /(?:^|[^\p{L}])(?:option|plan|part|version|appendix|section|type|group|team|room|grade|opsi|rencana|bagian|versi|lampiran|tipe|kelompok|tim|ruang|kelas) [A-Z]$/iu;

/**
 * The sentences of chat text, in order; at most so many. A new line always ends one, for nobody wraps lines in a message box.
 * Points inside "15.00", "4.2", "p.m.", addresses and file names do not.
 */
export function sentencesOf(text: string, most = Number.POSITIVE_INFINITY): Sentence[] {
  const found: Sentence[] = [];
  let isFenced = false;
  for (const { start, line } of linesOf(text)) {
    if (found.length >= most) break;
    const { quoted, item } = marksOf(line);
    const words = line.slice(quoted.length + item.length);
    const isFence = words.startsWith('```');
    if (isFence && !words.slice(3).includes('```')) isFenced = !isFenced;
    const isQuoted = isFenced || isFence || /[>;]/u.test(quoted);
    for (const [from, to] of cut(words, most - found.length)) {
      const offset = start + quoted.length + item.length;
      found.push({ start: offset + from, end: offset + to, isQuoted, isItem: item !== '' });
    }
  }
  return found;
}

/** What stands before the words of a line. */
function marksOf(line: string): { quoted: string; item: string } {
  const isPlain = /^\p{L}/u.test(line);
  const quoted = isPlain ? '' : (quoteMark.exec(line)?.[0] ?? '');
  const item = isPlain && line[1] !== ')' ? '' : (itemMark.exec(line.slice(quoted.length))?.[0] ?? '');
  return { quoted, item };
}

/** A message is some five thousand characters; what has more or longer sentences than these is none. */
export const mostSentences = 150;
const longestRead = 600;

/** Of a text's sentences those worth reading: the first 150, and of one without an end its first 600 units. */
export function sentencesToRead(text: string): Sentence[] {
  return sentencesOf(text, mostSentences).map((sentence) => ({
    ...sentence,
    end: stopReading(text, sentence),
  }));
}

/** How far a sentence is worth reading. */
export function stopReading(text: string, { start, end }: Sentence): number {
  return end - start <= longestRead ? end : cutBefore(text, start, start + longestRead);
}

/** The end of the last word before a place in the text. */
export function cutBefore(text: string, start: number, place: number): number {
  const space = text.lastIndexOf(' ', place);
  if (space > start) return space;
  const isPair = /[\udc00-\udfff]/.test(text[place] ?? '');
  return isPair ? place - 1 : place;
}

const lines = /[^\n\r\u2028\u2029]+/g;

/** The lines that have anything. */
function* linesOf(text: string): Generator<{ start: number; line: string }> {
  for (const { 0: line, index: start } of text.matchAll(lines)) yield { start, line };
}

/** Trimmed spans of the sentences of one line. */
function cut(line: string, most: number): [from: number, to: number][] {
  const spans: [number, number][] = [];
  let from = 0;
  const take = (to: number): void => {
    const words = line.slice(from, to);
    const trimmed = words.trim();
    const at = from + words.length - words.trimStart().length;
    if (trimmed !== '') spans.push([at, at + trimmed.length]);
    from = to;
  };
  if (hasEnd.test(line)) {
    mayEnd.lastIndex = 0;
    for (let end = mayEnd.exec(line); end && spans.length < most; end = mayEnd.exec(line)) {
      if (ends(line, from, end.index, end[0])) take(mayEnd.lastIndex);
    }
  }
  if (spans.length < most) take(line.length);
  return spans;
}

/** Whether the sentence that began at `from` is over after the mark at `index`. */
function ends(line: string, from: number, index: number, mark: string): boolean {
  const next = line.slice(index + mark.length, index + mark.length + 12);
  const [, space = '', follows = ''] = /^(\s{0,8})(.?)/u.exec(next) ?? [];
  const isCapital = /\p{Lu}/u.test(follows);
  // Only the words just before matter, and a bounded piece keeps long lines linear.
  const before = line.slice(Math.max(from, index - 24), index);
  if (/^\p{Extended_Pictographic}/u.test(mark)) return before.trim() !== '' && space !== '' && isCapital;
  if (space === '') return /^[!?]/u.test(mark) && isCapital && /\p{L}$/u.test(before) && !isAddress(before);
  if (/^(?:\.{2,}|…)/u.test(mark)) return isCapital;
  if (mark !== '.') return true;
  if (!/\p{L}$/u.test(before)) return true;
  if (beforeName.test(before)) return false;
  if (ofTime.test(before) && goesOn.test(next.trimStart())) return false;
  if (isCapital && initial.test(before)) return choice.test(before);
  if (beforeNumber.test(before)) return !/\d/u.test(follows);
  return isCapital || !beforeCapital.test(before);
}

function isAddress(before: string): boolean {
  return /(?:\/|www\.|@)\S{0,24}$/u.test(before);
}
