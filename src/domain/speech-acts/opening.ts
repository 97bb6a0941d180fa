import { isFunctionWord } from '../language.ts';

/** What stands before the core of a clause: a greeting, the name of the one addressed, "also", "if you have time,". */
export interface Opening {
  /** Where words begin, after marks and emoji. */
  readonly start: number;
  /** Where the core begins. */
  readonly end: number;
  /** The name or mention addressed, as written but without "@". */
  readonly name?: string;
}

const marks = /[^\p{L}\p{N}@#]{0,12}/uy;
const greeting =
  /(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|thanks(?: a lot| so much)?|thank you|thx|okay|ok|sure|great|sorry|yes|yep|cool|nice|perfect|got it|no problem|hm{1,4}|oh|ah|halo|hallo|hai|hei|selamat (?:pagi|siang|sore|malam)|pagi|siang|sore|malam|assalamualaikum|permisi|punten|maaf|siap|baik(?:lah)?|oke|sip|makasih|terima kasih|btw|by the way|fyi|asap|quick (?:one|question|reminder)|reminder|ps|nb|urgent|urgently|penting|mendesak|segera)(?![\p{L}\p{N}])(?: (?:all|everyone|everybody|team|guys|folks|there|both|semua|semuanya|tim|teman-teman|rekan-rekan|ya|ya (?:pak|bu|mas|mbak|kak|bang)|kak|pak|bu|mas|mbak|bang)(?! \p{Lu}))?[ ,.!:;–—-]{0,3}|(?:tl;?dr|ask|asks|action|todo|to do|request|question|pertanyaan|permintaan|tindakan|tugas|intinya|ringkasan|(?:yang )?(?:dibutuhkan|diminta|needed)|need(?:ed)?|butuh) ?: ?)/iuy;
const connective =
  /(?:so|then|and|also|but|or|now|next|first|second|third|finally|lastly|instead|just|simply|still|again|meanwhile|plus|anyway|otherwise|however|in the meantime|for now|in addition|additionally|alternatively|therefore|for the record|if (?:so|not|possible)|when (?:possible|ready)|at your (?:earliest )?convenience|asap|jadi|terus|trus|lalu|kemudian|dan|tapi|atau|juga|sama|oh ya|oya|oiya|nah|selain itu|sekalian|kalau (?:bisa|sempat|boleh)|kalo (?:bisa|sempat|sempet|boleh)|bila (?:memungkinkan|sempat)|jika (?:memungkinkan|berkenan|sempat))(?![\p{L}\p{N}])[ ,:;–—-]{1,3}/iuy;
const mention =
  /@(?<name>[\p{L}\p{N}][\p{L}\p{N}._-]{0,39})(?:(?:,| and| dan| &)? ?@[\p{L}\p{N}._-]{1,40}){0,4}[ ,:–—-]{0,3}/uy;
const title =
  '(?:[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu|[Mm]as|[Mm]bak?|[Kk]ak|[Bb]ang|[Mm]rs?\\.?|[Mm]s\\.?|[Dd]r\\.?)';
const titleBefore = new RegExp(`^${title} (?=\\p{Lu})`, 'u');
const capitalised = "\\p{Lu}[\\p{Ll}'-]{1,24}";
/** A name with what sets it apart: "Ana, ", "Pak Budi - ". */
const vocative = new RegExp(
  `(?<name>(?:${title} )?${capitalised}(?: ${capitalised})?|${title}|guys|team|all|everyone|folks|semua|tim)(?: (?:and|dan|&) (?:${title} )?${capitalised})?(?: ?[,:;–—] ?| - )`,
  'uy',
);
/** A title makes a name without any comma: "Pak Budi tolong". */
const titled = new RegExp(`(?<name>${title} ${capitalised})[ ,:]{1,2}`, 'uy');
/** And so does what is plainly an ask: "Budi can you", "budi, tolong". */
const beforeAsk =
  /(?<name>\p{Lu}[\p{Ll}'-]{2,20}) (?=(?:please|pls|can you|could you|would you|will you|tolong|tlg|mohon)(?!\p{L}))|(?<small>\p{Ll}{3,20}), ?(?=(?:please|pls|can|could|would|will|did|do|are|have|tolong|tlg|mohon|bisa|minta|coba|gimana|udah|sudah)(?!\p{L}))/uy;
/** After a greeting a name needs nothing more: "Hi Budi" on its own line. */
const greetedName = new RegExp(`(?<name>(?:${title} )?${capitalised})[!.\\s]{0,3}$`, 'uy');
const forms = [mention, titled, vocative, beforeAsk];
const clause =
  /(?:if|once|after|before|as soon as|whenever|since|because|in order to|to|per|when (?:you|we|i|it|the|he|she|they|this|that)|kalau|kalo|jika|bila|apabila|setelah|sebelum|karena|untuk|begitu)(?![\p{L}\p{N}]) ?[^,?!;:\n]{2,100}, /iuy;

const nobody = new Set(
  `update deadline decision keputusan note context konteks status summary notes actions context: however please kindly tomorrow besok hari
  monday tuesday wednesday thursday friday saturday sunday senin selasa rabu kamis jumat sabtu minggu january february march april
  may june july august september october november december januari februari maret mei juni juli agustus oktober desember today jam
  yang nanti tonight hm hmm oh ah eh haha lol wkwk gaes sekalian sama terus lalu kemudian selain gimana acc asap tl currently unfortunately basically honestly actually well btw fyi asap happy good quick important urgent`.split(
    /\s+/u,
  ),
);
const groups = new Set(
  'guys team all everyone folks semua tim pak bapak bu ibu mas mbak mba kak bang mr mrs ms dr'.split(' '),
);

/** Reads the opening of a clause, at most six pieces of it. */
export function openingOf(words: string): Opening {
  const start = after(marks, words, 0) ?? 0;
  let end = start;
  let name: string | undefined;
  for (let piece = 0; piece < 6; piece++) {
    const passed = after(greeting, words, end) ?? after(connective, words, end);
    const addressed = passed === undefined ? addressedAt(words, end, end > start) : undefined;
    const next = passed ?? addressed?.end ?? after(clause, words, end);
    if (next === undefined) break;
    name ??= addressed?.name;
    if (next >= words.length) break;
    end = after(marks, words, next) ?? next;
  }
  return { start, end, ...(name !== undefined && { name }) };
}

function addressedAt(
  words: string,
  at: number,
  isGreeted: boolean,
): { end: number; name: string | undefined } | undefined {
  for (const pattern of isGreeted ? [...forms, greetedName] : forms) {
    pattern.lastIndex = at;
    const found = pattern.exec(words)?.groups;
    const name = found?.['name'] ?? found?.['small'];
    if (name === undefined) continue;
    const first = name.split(' ')[0]?.toLowerCase() ?? '';
    if (groups.has(first) && !name.includes(' ')) return { end: pattern.lastIndex, name: undefined };
    if (pattern === mention || pattern === titled || !(nobody.has(first) || isFunctionWord(first))) {
      return { end: pattern.lastIndex, name: withoutTitle(name) };
    }
  }
  return undefined;
}

function after(pattern: RegExp, words: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(words);
  return found === null || found[0] === '' ? undefined : pattern.lastIndex;
}

/** "Pak Budi" is known as Budi. */
export function withoutTitle(name: string): string {
  return name.replace(titleBefore, '');
}
