import { reader } from './indonesian-words.ts';
import { type AskRule, oneLine } from './rule.ts';

/** Proposals, decisions asked for, and questions in Indonesian. */
export const indonesianQuestions: readonly AskRule[] = [
  {
    reason: 'asks to decide',
    kind: 'decision',
    pattern: new RegExp(
      oneLine(`\\b(?:(?:kita|kalian|anda|kamu) (?:harus|perlu|mesti) (?<action>(?:memutuskan|putuskan|menentukan|tentukan|memilih|pilih|sepakati)(?!\\p{L}))|
        (?:butuh|perlu|minta|mohon) keputusan|(?:(?:jadi )?(?:kita )?(?:pilih|pakai|pake|ambil) (?:yang )?mana(?!\\p{L})))`),
      'u',
    ),
  },
  {
    reason: 'proposes',
    kind: 'question',
    pattern: new RegExp(
      oneLine(`\\b(?:(?:gimana|bagaimana|gmn|gmana) (?:kalau|kalo|klo|jika|bila)|(?:yuk|ayo|mari|hayuk)(?: kita)?(?= \\p{L})|
        (?:sebaiknya|mending|mendingan|enaknya|baiknya) kita |(?:usul|saran)(?: saya| gue| aku|nya)?(?:,|:)? (?:sih )?(?:kita)?|
        (?:saya|aku|kami|gue) (?:usul|usulkan|sarankan|mengusulkan|menyarankan)|kapan (?:bisa|ada waktu|kosong|luang|sempat)|
        ada waktu(?= )|(?:ngobrol|ketemu|call|meeting|diskusi)(?: \\p{L}{2,14}){0,3} (?:yuk|ya)(?!\\p{L})) ?`),
      'u',
    ),
    unless: /^(?:ayo semangat|yuk semangat|ayo kita bisa)/u,
  },
  {
    reason: 'asks “apakah”, “kapan”, “gimana”',
    kind: 'question',
    pattern: new RegExp(
      oneLine(`^(?<action>(?:apakah|apa (?:${reader}|ada|sudah|udah|bisa|boleh|masih|jadi|perlu|kita|sih|aja|saja|yang)|kapan|kpn|siapa|di ?mana|ke ?mana|dari mana|mengapa|
        kenapa|knp|bagaimana|bagaimanakah|gimana|gmn|gmana|berapa|brp|adakah|sudahkah|benarkah|bukankah|yang mana|mana|(?:sudah|udah|udh|sdh) (?:sampai|sampe|selesai|beres|kirim|ada|di-?\\p{L}{3,14}|bisa|jadi|fix) ?)(?!\\p{L}))[^?]{2,240}$`),
      'u',
    ),
    unless:
      /^(?:siapa|apa|kapan|berapa|bagaimana|di ?mana)(?:pun| saja pun)|^mana (?:mungkin|tahan|bisa|ada|enak)|^apa (?:adanya|boleh buat)|^(?:sudah|udah|udh|sdh) [^?]{0,200}$|^(?:gimana|apa) kabar\b|^siapa (?:tahu|lagi kalau)|^kenapa (?:ya|sih)\b.{0,20}$/u,
  },
  {
    reason: 'is a question',
    kind: 'question',
    pattern:
      /^(?<action>[^\n]{0,4000}[\p{L}\p{N}"')\]*_~/.] ?\?["')\]*_~!?\s\p{Extended_Pictographic}]{0,12})$/u,
    unless:
      /\b(?:apa|gimana|bagaimana) kabar|^(?!(?:kapan|siapa|dimana|kenapa|mengapa|gimana|bagaimana|berapa|mana|jadi|setuju|sudah|udah)\b)\p{L}{1,20}\s?\?{1,5}|^(?:masa|masak|oh ya|oya|serius|beneran|ya|oke|ok|kan|apa|hah|eh|gitu)(?: \p{L}{1,4})? ?\?|^kenapa sih\b|\bsiapa (?:sih )?yang (?:tahu|tau)\?|\b(?:boleh|mau|izin|numpang) (?:tanya|nanya|bertanya)(?: (?:dong|sesuatu|sebentar|bentar|dulu|ya|nggak|gak))?\s?\?|\b(?:lagi sibuk|ada waktu (?:sebentar|bentar))\s?\?/u,
  },
  {
    reason: 'ends as a question does',
    kind: 'question',
    pattern:
      /^(?<action>[^\n]{2,300} (?:ga|gak|nggak|ngga|enggak|belum|blm|apa (?:ga|gak|nggak|belum|tidak)|kah|kan|gimana|gmn|berapa|kapan|siapa|dimana|di mana|kenapa)(?: (?:ya|sih|nih|mas|mbak|pak|bu|kak|bro|guys))?)\W{0,6}$/u,
    unless:
      /\b(?:saya|aku|gue|gw|gua|kami|dia|mereka|masih|emang|memang|tapi|karena|soalnya|ternyata|entah|tau|tahu) [^?]{0,200}$|^(?:belum|blm|gak|ga|nggak|enggak|tidak)(?!\p{L})/u,
  },
];
