import { oneLine, type Rule } from './rule.ts';

const group = '(?:we|(?:the )?(?:team|board|group|committee|management))';
const kelompok = '(?:kita|kami|tim|rapat|manajemen|bos)';

/** Ways of writing a decision down, in both languages, for the words after the opening. */
export const decisions: readonly Rule[] = [
  {
    reason: 'is headed as a decision',
    pattern: new RegExp(
      oneLine(`^(?:(?:final )?decisions?|decided|agreed|resolved|approved|outcome|(?:the )?(?:team|board|committee) agreed|keputusan(?:nya)?|
        diputuskan|disepakati|kesepakatan|hasil (?:rapat|rembukan|diskusi|meeting|sync|voting|pemungutan suara)|final)(?: \\p{L}{2,14}){0,3} ?:[ *_]{0,4}`),
      'u',
    ),
  },
  {
    reason: 'says what we decided',
    pattern: new RegExp(
      oneLine(`\\b(?:${group}(?:'ve| have| has)?(?: all| now| just| finally| already| both)? (?:decided|agreed|settled|chose|chosen|resolved|opted|approved)
        (?: today| yesterday| now)?(?: that we| that| to| on| for| upon)? |(?:we will|we'll|we are|we're|we are going to)(?: now| all)? (?:go|going) with |
        (?:it's|it is|it has been|it was) (?:decided|settled|agreed)[ :,]{0,2}(?:that |to )?|the decision is (?:that |to )?|
        as (?:decided|agreed)(?: in| at| with| by)? [^,]{0,60}, |agreed with [^:]{2,40}: )`),
      'u',
    ),
    unless:
      /\b(?:not|haven't|have not|hasn't|yet|never|didn't|until|once|if|when|before) (?:we )?(?:have )?(?:decided|agreed)\b|\?\W*$/u,
  },
  {
    reason: 'says “let’s go with”',
    pattern: /\blet'?s (?:just |all )?(?:go (?:with|for|ahead with)|stick with|settle on|adopt|use) /u,
    unless: /\?\W*$/u,
  },
  {
    reason: 'says “diputuskan”, “sepakat”',
    pattern: new RegExp(
      oneLine(`\\b(?<!\\b(?:belum|blm|akan|harus|perlu|tolong|mohon|segera|untuk|agar|minta|kalau|kalo|jika|mau|bisa|tidak|gak|nggak) )
        (?:(?:sudah |telah |udah )?(?:diputuskan|diputusin|disepakati|ditetapkan)(?: bahwa| untuk| kalau| kita)?|
        ${kelompok}(?: sudah| telah| udah| semua| akhirnya| juga)? (?:sepakat|memutuskan|putuskan|menyepakati|sepakati|setuju|menyetujui|memilih)
        (?: bahwa| untuk| kalau| kita)?|(?:fix|jadinya|oke jadi|jadi|akhirnya|final),? kita (?:pakai|pake|pilih|ambil|pindah|mulai|tunda|undur|batal(?:kan)?|
        stop|lanjut|ganti|rilis|launching)|sesuai (?:keputusan|kesepakatan|hasil rapat)[^,]{0,60},|ketok palu,?|^fix(?: ya)?,|
        kita (?:pakai|pake|pilih|ambil|ikut) [^.?!]{2,60} (?:aja|saja)(?!\\p{L})) ?`),
      'u',
    ),
    unless:
      /\b(?:belum|blm) (?:di)?(?:putus|sepakat|tetap)|\?\W*$|\b(?:gimana|bagaimana|gmn) (?:kalau|kalo)|\b(?:gak|nggak|ga|kan)\W*$/u,
  },
];
