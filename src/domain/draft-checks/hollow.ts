import type { DraftSentence } from './draft.ts';
import { setOf } from './words-in.ts';

/** Deeds that say nothing of what they are done to, and names for any message or turn. */
const vague = setOf(`
  done pick picked message messages chat hurry yours mine answered reached proceed happen happened happening
  started arrange second third push pushed escalate redo sort sorted settle settled chase verify verified process processed okay
  nod green light quick glance peek assist support double-check recheck cross-check
  kedua ketiga pertama pilih balik pesanku jawabannya lanjutin lanjutannya dilanjut dilanjutkan japri wa chat
  buruan gercep terserah barusan gimananya jadinya dicoba dibahas obrolan kelanjutannya keterangannya pakde
  sebaiknya enaknya bagusnya baiknya dibales dibalas mbok sok dikit sedikit selesainya kelarin kelar dikelarin verifikasi diverifikasi`);
/** "Print it", "call them back": the object is a word that only points. */
const pointing =
  /([\p{L}-]{2,24})(?: (?:up|out|back|over|in|off|down|on|for|to|at|about|with))? (?:it|this|that|them|those|these|both|him|her|itu|ini|tsb|mereka|dia|beliau|semuanya)(?![\p{L}])/gu;
/** "Tolong dicetak ya", "cetakin dong": done to something that stands nowhere. */
const isDoneToSomething = /^(?:di\p{L}{4,14}|\p{L}{4,12}(?:in|kan))$/u;
const notVerbs = setOf(
  'dinding diskon dinas diagram diare dimensi dialog disiplin diskusi distribusi divisi direksi direktur diesel digital diklat dispenser disket dinner dining diet dirham difabel dividen diploma bagian ujian kantin mesin bensin dokumen izin lilin musim pemain rutin vitamin kain resin admin magazine paulin cabin cumin login plugin margin origin begin main rain train brain cousin ikan bukan makan bahkan rekan pekan',
);

/** The words that tell what a sentence is about, without deeds done to a mere "it". */
export function telling({ matter, plain }: DraftSentence): readonly string[] {
  if (matter.length === 0 || matter.length > mostHollow) return matter;
  const pointed = new Set([...plain.matchAll(pointing)].map(([, deed]) => deed));
  return matter.filter(
    (word) => !vague.has(word) && !pointed.has(word) && (notVerbs.has(word) || !isDoneToSomething.test(word)),
  );
}

/** A sentence that tells more than this names its matter somewhere. */
const mostHollow = 3;
