import type { Pattern } from '../pattern.ts';
import { gap } from './words/gap.ts';

/** What is so at present, rather than done now ("posisi saya saat ini"), or was up to now ("sampai sekarang"). */
const notMeant =
  /(?:(?:posisi|lokasi|tempat|daerah|area|status|kondisi|keadaan|versi)(?: (?:saya|aku|kami|kita|anda|kamu|mereka|ini))?|sampai|smp|sampe|hingga|sejak|selama|yang|yg|mulai) $/i;
/** Within a sentence the words are hardly ever about a moment: "sekarang sudah jelas". */
const isEnd =
  /^ {0,2}(?:(?:ya|yaa|dong|donk|aja|saja|deh|yuk|kak|pak|bu|mas|mbak|bos|kah)(?![a-z]))? {0,2}[^\p{L}\p{N}]{0,6}$/iu;

/** "sekarang", "skrg juga", "saat ini" at the end of a sentence. */
export const now: Pattern = {
  words: new RegExp(
    `(?:sekarang|skarang|skrang|skrg|skrng)(?:${gap}(?:juga|jg|ini))?|(?:saat|detik)${gap}ini(?:${gap}juga)?`,
    'i',
  ),
  read(match, { now: instant }, { before, after }) {
    const isFirm = /juga|jg/i.test(match[0]);
    if (notMeant.test(before) || !(isFirm || isEnd.test(after))) return undefined;
    return { instant, guess: true };
  },
};
