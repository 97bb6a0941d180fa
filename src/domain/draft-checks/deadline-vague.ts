import { requestsIn } from './asked.ts';
import { type Check, spanOf } from './check.ts';
import { cue } from './cue.ts';
import type { Draft, Span } from './draft.ts';
import { hasTime, isUnhurried, proposedDeadline } from './due.ts';

/** Words for a time that every reader takes for another one. */
const vague = cue(
  '(?:as )?asap',
  'a\\.s\\.a\\.p\\.?',
  'as (?:soon|quickly|fast|early) as (?:possible|you can|you could|u can|practical|practicable)',
  'as soon as you (?:have|get|find) (?:a |some |the )?(?:time|moment|minute|chance|second)',
  '(?:soon|soonish|shortly|quickly|urgently|promptly|eventually|in due course|before long)(?! (?:after|before|as|enough))',
  'at (?:your|the) earliest (?:convenience|possible|opportunity)(?: (?:time|convenience))?',
  'at your convenience',
  'soonest',
  'at your leisure',
  'sooner rather than later',
  'in your own time',
  'the (?:sooner|earlier|faster) the better',
  '(?:when|whenever|once) (?:you|u|ya|someone|anyone)(?: guys| all)?(?: ever)? (?:can|could|have|get|got|find|are free|are able|feel like it|like)(?: (?:a|some|the|any|spare|free|to|to it|around to it|your)){0,4}(?: (?:time|moment|minute|min|chance|second|sec|bandwidth|capacity|it))?',
  '(?:if|should) (?:you|u|someone|anyone)(?: ever)? (?:have|get|got|find)(?: (?:a|some|the|any|spare|free)){0,3} (?:time|moment|minute|min|chance|second|sec|bandwidth|capacity)',
  '(?:when|whenever) (?:it|that) (?:suits|works|fits|is convenient)(?: for)?(?: you)?',
  "(?:when|whenever)(?: (?:it|that)(?: is|'s))? (?:convenient|handy)(?: for you)?",
  "(?:when|whenever|if|once) (?:you're|you are|ur) (?:free|available|able|less busy|ready|around)",
  '(?:when|whenever|if|wherever) (?:possible|convenient|time (?:permits|allows))',
  'whenever',
  'some ?time(?! (?:ago|this|next|on|in|between|tomorrow|today))',
  'at some point',
  'one of these days',
  'in the (?:near|coming) (?:future|days|weeks)',
  'in a (?:bit|while)',
  'later(?! (?:than|versions?|on in|stages?))',
  '(?:se)?(?:secepat(?:nya)?|cepat(?:nya)?) (?:mungkin|bisa)',
  '(?:secepatnya|secepatny|sesegera|sesegera mungkin|sesegeranya|segera|sgra|sgera)(?! (?:setelah|sesudah|masuk))',
  '(?:cepat|cepet|cepetan|buruan|lekas)(?: (?:ya+|dong|dikit|sedikit))?',
  '(?:kalau|kalo|klo|kl|jika|bila|apabila|pas|saat|begitu|ketika)(?: (?:ada|lagi|nanti|sudah|udah|udh|memang|kamu|anda|bapak|ibu|mas|mbak|kakak|lo|lu|kau)){0,4} (?:sempat|sempet|smpet|senggang|luang|longgar|kesempatan|kesempatannya|waktunya|berkenan|waktu luang|waktu|kosong|bisa|free|gak sibuk|ga sibuk|nggak sibuk|tidak sibuk|tidak keberatan)(?: (?:ya|aja|saja))?',
  '(?:se)?sempat(?:nya|mu)',
  '(?:lebih cepat|makin cepat|semakin cepat) (?:lebih|makin|semakin) baik',
  '(?:kalau|kalo|klo|pas)(?: (?:lagi|udah|sudah))? (?:gak|nggak|ga|tidak) (?:repot|sibuk|riweuh|hectic|ribet|rempong)',
  '(?:gercep|gece)(?: (?:ya|dong))?',
  'kapan-kapan',
  'kapan (?:saja|aja|pun)(?: (?:bisa|sempat|sempet))?',
  'kapan2',
  '(?:pada|di) kesempatan (?:pertama|berikutnya|lain)',
  'dalam waktu (?:dekat|singkat)',
  'dalam (?:sesingkat|secepat)-?(?:singkatnya|cepatnya)',
  '(?:suatu|lain) (?:saat|waktu|kali)',
  '(?:nanti|nnti|ntar|entar|tar)(?: (?:aja|saja|ya+|deh|dong|dulu|lagi))?(?! (?:pagi|siang|sore|malam|malem|mlm|jam|pukul|pkl|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu|tanggal|tgl|setelah|sesudah|sebelum|kalau|kalo|klo|pas|saat|habis|abis|di|waktu|ada|juga))',
  'lain kali',
  'belakangan',
);

/** The first words of that kind that go with a request or decision, or stand as a sentence of their own beside it. */
export function vagueTime(draft: Draft): Span | undefined {
  const requests = requestsIn(draft);
  if (requests.length === 0) return undefined;
  for (const sentence of draft.sentences) {
    const found = vague.exec(sentence.plain);
    const isAsked = sentence.asks.some(({ kind }) => kind !== 'question');
    if (found && (isAsked || sentence.wordCount <= shortest)) return spanOf(sentence, found);
  }
  return undefined;
}

const shortest = 5;

/** The only time named for a request can mean an hour to one and a week to another. */
export const deadlineVague: Check = (draft, context, words) => {
  const found = vagueTime(draft);
  if (!found || hasTime(draft, context) || isUnhurried(draft)) return undefined;
  const by = proposedDeadline(context, words);
  if (by === undefined) return undefined;
  return { ...found, proposal: { kind: 'replace', ...found, text: by } };
};
