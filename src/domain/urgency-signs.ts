import { oneLine } from './speech-acts/rule.ts';

/** Red needs attention today, yellow a look within 48 hours, green is for information. */
export type UrgencyLevel = 'red' | 'yellow' | 'green';

/** One way a sentence carries a level. */
export interface UrgencySign {
  readonly level: UrgencyLevel;
  /** Global; the group `sign` is what counts, and ends the match. */
  readonly pattern: RegExp;
  /** A mark, which can be taken away, and not words of a sentence. */
  readonly isMark: boolean;
}

const emoji: Readonly<Record<UrgencyLevel, string>> = {
  red: '🔴|:(?:large_)?red_circle:',
  yellow: '🟡|:(?:large_)?yellow_circle:',
  green: '🟢|:(?:large_)?green_circle:',
};
const bracketed: Readonly<Record<UrgencyLevel, string>> = {
  red: 'urgent|urgen|very urgent|important|penting|mendesak|darurat|segera|today|hari ini|red|merah|asap',
  yellow: '48 ?h|48 ?hours?|48 ?hrs?|48 ?jam|2 days|2 hari|yellow|kuning',
  green: 'fyi|info|for info|green|hijau|no reply needed|nrn',
};
const headings: Readonly<Record<'red' | 'green', string>> = {
  red: '(?:very |super )?urgent|urgently|important|penting|mendesak|darurat|segera',
  green: oneLine(
    `(?:just )?(?:fyi|for (?:your|ur) information)(?: only| aja| saja)?(?!\\p{L})(?! ?\\?)[:,]?|(?:sekadar|sekedar|hanya|cuma|buat|untuk) info(?:rmasi)?(?: aja| saja)?(?!\\p{L})[:,]?|info (?:aja|saja)(?!\\p{L})[:,]?`,
  ),
};
const outright = [
  oneLine(
    `(?:this|it|that)(?:'s| is) (?:really |very |quite |super |extremely |so |pretty |rather |getting |now ){0,2}urgent`,
  ),
  '(?:very |super |really |extremely )?urgent(?= (?:request|ask|help|please|pls|plz|need|reminder)(?!\\p{L}))',
  '(?:i|we) (?:really )?(?:urgently|desperately) need|need(?: \\p{L}{1,14}){1,4} urgently',
  '(?:very |super |really )?urgent(?=[\\s!.)]{0,6}$)',
  '(?:ini|sangat|sgt|lumayan|cukup|lagi|super) urgent(?: banget| bgt| sekali| nih| ya)?|urgent(?: banget| bgt| sekali| nih| ya| dong| pak| bu| kak)',
  '(?:ini |sangat |sgt |lumayan |cukup |agak |lagi |super ){0,2}mendesak(?: banget| bgt| sekali| nih| ya)?(?! yang(?!\\p{L}))',
];

/** The signs of all levels. What they match is for {@link isNoAlarm} to doubt, the marks apart. */
export const urgencySigns: readonly UrgencySign[] = [
  ...(['red', 'yellow', 'green'] as const).flatMap((level) => [
    sign(level, `^(?:@\\S{1,40}\\s{1,3}){0,4}(?<sign>${emoji[level]})`, true),
    sign(
      level,
      `(?<sign>\\[(?:${bracketed[level]})\\](?!\\()|(?<=^\\W{0,4})\\((?:${bracketed[level]})\\))`,
      true,
    ),
  ]),
  sign('red', `(?:^|[,.;] |^(?:@\\S{1,40}\\s{1,3}){1,4})["'*_~(]{0,3}(?<sign>(?:${headings.red}) ?:)`, true),
  sign(
    'red',
    `^(?:@\\S{1,40}\\s{1,3}){0,4}["'*_~(]{0,3}(?<sign>(?:(?:very |super )?urgent|mendesak|darurat)(?: ?!{1,5}(?=[^!])| ?[,–—-](?= )))`,
    true,
  ),
  sign(
    'green',
    `^["'*_~(]{0,3}(?:(?:@\\S{1,40}|hi|hai|halo|all|team|guys)[ ,]{1,2}){0,3}(?<sign>${headings.green})`,
    true,
  ),
  ...outright.map((words) => sign('red', `(?<![\\p{L}\\p{N}_-])(?<sign>${words})(?![\\p{L}\\p{N}_])`, false)),
];

/** Capitals shout: read on the words as written. */
export const shouted = sign(
  'red',
  '^["\'*_~(!]{0,3}(?<sign>(?:URGENT|URGEN|PENTING|MENDESAK|DARURAT)(?!\\p{L})[!:]{0,5})',
  true,
);

/** A user's own words for a level, as whole words. */
export function ownSign(level: UrgencyLevel, words: string): UrgencySign {
  const literal = words.toLowerCase().replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  return sign(level, `(?<![\\p{L}\\p{N}_])(?<sign>${literal})(?![\\p{L}\\p{N}_])`, false);
}

function sign(level: UrgencyLevel, source: string, isMark: boolean): UrgencySign {
  return { level, pattern: new RegExp(source, 'gu'), isMark };
}

const deniedBefore =
  /(?:\b(?:not|less|nothing|never|hardly|non|no|no longer|anything|something|any|when|if|unless|whether|how|was|were|until|bukan|tidak|tdk|nggak|ngga|enggak|gak|ga|kurang|belum|tak|kalau|kalo|klo|jika|bila|apabila|apakah|hal|yang|yg|urusan|seberapa|ada|selain|kecuali)|n't)(?: (?:so|that|very|super|really|all|too|terribly|particularly|a|an|it|it's|this|is|this is|it is|ini|itu|terlalu|begitu|gitu|sangat|sih|memang|hal|yang|ada)){0,2}[ -]{1,2}$/u;
const deniedAfter =
  /^\W{0,3}\?|^\W{0,3}(?:no|nope|not|tidak|nggak|gak|ga|enggak|bukan|or not|atau (?:tidak|nggak|gak))(?!\p{L})/u;

/** Whether words like "urgent" are denied, supposed, asked about or quoted where they stand in a plain sentence. */
export function isNoAlarm(sentence: string, start: number, end: number): boolean {
  if (deniedBefore.test(sentence.slice(Math.max(0, start - 48), start))) return true;
  if (deniedAfter.test(sentence.slice(end, end + 24))) return true;
  const marks = sentence.slice(0, start).match(/["`]/gu)?.length ?? 0;
  return marks % 2 === 1;
}
