import { asked, order, orders, passive, reader, softly, spoken, writer } from './indonesian-words.ts';
import { type AskRule, oneLine } from './rule.ts';

/** Ways of asking in Indonesian, formal and informal, the clearest first. */
export const indonesianRequests: readonly AskRule[] = [
  {
    reason: 'says “mohon”, “tolong”',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`(?<![\\p{L}-])(?:(?:di)?mohon|memohon|mhn|tolong(?:lah)?|tlg|tlong|(?:di)?harap|(?:sangat )?diharapkan|mengharapkan|minta tolong|(?:meminta|minta) bantuan(?:nya)?)
        (?![\\p{L}-])(?! (?:maaf|maklum|dimaklumi|bersabar|izin (?:tidak|gak|ga|nggak|sakit|cuti|telat|terlambat|pulang)|ijin (?:tidak|gak|cuti)|menolong)\\b)${softly}(?: |$)`),
      'u',
    ),
    unless:
      /\b(?:sudah|udah|telah|tadi|kemarin|pernah) (?:di)?(?:mohon|tolong|minta)|(?:minta|mohon) tolong (?:sama|ke) (?:dia|mereka)\b|\b(?:dia|mereka|beliau) (?:minta|mohon)/u,
  },
  {
    reason: 'says “silakan”',
    kind: 'request',
    pattern: new RegExp(
      `\\b(?:silakan|silahkan|sila|monggo)(?: \\p{L}{1,3})? (?=${order}|${passive}|(?:me|ber)\\p{L}{3})`,
      'u',
    ),
    unless: /silah?kan (?:duluan|dinikmati|masuk|duduk|dilanjut(?:kan)?)\b/u,
  },
  {
    reason: 'asks “bisa”, “boleh”',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`^(?:(?:bisa|dapat|boleh|sudi|bersedia|mau)kah|bisa|boleh|bs|bole)(?: (?:ga|gak|nggak|ngga|enggak|nda|tidak))?
        (?: ${reader}(?: \\p{L}{2,14})?)?(?: (?:ga|gak|nggak|ngga|enggak|tidak))?${softly}(?<action> ${asked})(?!\\p{L})`),
      'u',
    ),
    unless:
      /\bbisa (?:dibilang|dikatakan|dipastikan|dimengerti|dipahami|jadi|dilihat di|diakses di|diatur)\b|\bkok\b|, \p{L}{2,16} (?:tidak|nggak|gak|ga)\W*$/u,
  },
  {
    reason: 'asks “bisa”, “boleh”',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?<!\\b(?:tidak|tdk|gak|ga|nggak|ngga|belum|blm|baru|sudah|udah|cuma|hanya|biar|supaya|agar|yang|yg|jadi|semoga|akan|${writer}) )
        (?:(?:bisa|boleh|bs|dapat)(?: ${reader})?(?<action>(?: tolong| minta| dibantu| bantu) )|
        (?:bisa|boleh|bs|mau)(?: ${reader})?${softly}(?= ${asked}(?!\\p{L})[^?]{0,160}(?:\\?| (?:ga|gak|nggak|ngga|enggak|tidak|ya|dong)\\W*$)))`),
      'u',
    ),
    unless:
      /^(?:kalau|kalo|jika|bila|apabila|agar|supaya|biar)\b[^,?]{0,100}$|^(?:\p{L}{2,16} )?\p{L}{2,20}nya (?:bisa|boleh) (?:bayar|pakai|pake|beli|pesan|pesen|tukar|transfer)(?!\p{L})|\b(?:dia|mereka|beliau) (?:tanya|bilang|nanya)\b/u,
  },
  {
    reason: 'asks “minta”, “butuh”',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`^(?:(?:saya|sy|aku|aq|gue|gua|gw|kami)(?: juga| masih| mau)? )?(?:minta|butuh) (?=\\p{L})|
        ^${writer} juga (?:perlu|memerlukan) (?!(?:me|ber)\\p{L}{3}|(?:ke|untuk|pergi|tidur|istirahat|pulang|makan|mandi|tahu|tau|fokus|belajar|waktu)(?!\\p{L}))(?=\\p{L})|(?:\\b(?:${writer}|mau|boleh|masih|kita juga) |, )(?:minta|butuh|membutuhkan|perlu|memerlukan)
        (?<action>(?: (?:segera|banget|bantuan|\\p{L}{2,14}nya|\\p{L}{2,14}mu|anda|kamu|kalian|data|file|dokumen|laporan|akses|info|informasi|masukan|feedback|approval|persetujuan|
        konfirmasi|review|tanda tangan|ttd|jawaban|kepastian|keputusan|update|link|daftar|list|nomor|password|waktu|saran|pendapat|revisi|draft|draf)))(?!\\p{L})`),
      'u',
    ),
    unless:
      /\b(?:tidak|gak|ga|nggak|ngga|tak)(?: ada)?(?: \p{L}{2,10})? (?:yang )?(?:perlu|memerlukan|butuh|minta)\b|\b(?:minta|mohon) (?:maaf|izin|ijin)|\bbutuh (?:waktu|proses)/u,
  },
  {
    reason: 'names what is waited for',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?:memerlukan|membutuhkan|perlu|butuh|menunggu|tinggal nunggu|nunggu|(?:kami|saya|kita|gue|aku) tunggu|ditunggu)
        (?<action> (?:segera )?(?:persetujuan|approval|konfirmasi|masukan|review|reviu|tanda tangan|ttd|keputusan|jawaban|balasan|kabar|respons?|feedback|tanggapan|revisi|acc|kehadiran|update)(?:nya|mu|an)?)(?!\\p{L})`),
      'u',
    ),
    unless:
      /\b(?:tidak|gak|ga|nggak|ngga|tak)(?: ada)?(?: \p{L}{2,10})? (?:yang )?(?:perlu|memerlukan|membutuhkan|butuh|menunggu)\b|(?:jawaban|keputusan|konfirmasi|kabar) (?:kita|kami|saya)\b/u,
  },
  {
    reason: 'tells not to, or not to forget',
    kind: 'request',
    pattern:
      /(?:^|, |\bdan )(?<action>(?:jangan|jgn|jangan sampai|jgn sampe) (?:lupa|sampai|sampe|telat|terlambat|dulu|di-?\p{L}{2,18}|\p{L}{3,14}kan|kirim|ubah|hapus|merge|deploy|share|buka|pakai|pake|ganti|bilang|kasih|tutup|sentuh|push)(?!\p{L}))/u,
  },
  {
    reason: 'is an order',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`^(?<action>(?:langsung |segera |coba |yuk |ayo |nanti |besok |sekalian |buruan |titip )?(?:(?:${orders})(?:lah|kan)?|${spoken}|(?!(?:bukan|akan|makan|ikan|sedangkan|bahkan|misalkan|silakan|silahkan|merupakan|dikarenakan|berdasarkan|(?:pe|ke)(?!rhatikan|rtimbangkan|rkirakan|rsiapkan|ringatkan|rkenalkan|rbaiki)\\p{L}{2,14}|melainkan|kemungkinan|(?:me|di|ter)\\p{L}{2,14})(?!\\p{L}))\\p{L}{3,14}kan(?:lah)?))
        (?:$|[ ,.!]{1,2}(?!(?:dia|mereka|sudah|udah|telah|belum|blm|masih|ini sudah|itu sudah|akan|sedang|selesai|beres|done|tadi|kemarin)(?!\\p{L})))`),
      'u',
    ),
    unless:
      /^(?:oke? |ok )?(?:info|daftar|update|share|tes|test|coba|review|print|buat|fix|revisi|minta|pesan|transfer|download)(?: [\p{L}\p{N}-]{1,20}){0,6}(?: (?:sudah|udah|telah|belum|ada|kemarin|tadi|selesai|akan|masih|kurang|gue|gua|yang (?:tadi|lama))(?!\p{L})|:$)|^(?:tes|test|coba) (?:hijau|lancar|berhasil)|^fix(?: ya)?,|^(?:tunggu (?:ya|bentar|sebentar|dulu)|coba (?:tebak|bayangin|bayangkan))/u,
  },
  {
    reason: 'asks with “ya”, “dong”',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?<!\\b(?:${writer}|aku|dia|mereka|sudah|udah|akan|lagi|sedang|bakal|tadi|kemarin|di|nanti kita|pasti) )
        (?<action>(?:(?:${orders})(?:lah|kan)?|${spoken})(?: [^.!?,]{0,100}?)? (?:ya+|yah?|dong|donk|deh|yuk|please|pls|plis))\\W{0,8}$`),
      'u',
    ),
    unless: new RegExp(
      `\\b(?:${writer}|dia|mereka|udah|sudah|makasih|terima kasih|selamat|semoga|moga)(?!\\p{L})|\\b(?:apa|siapa|kapan|mana|berapa|gimana|bagaimana|kenapa|mengapa) ya+\\W{0,8}$`,
      'u',
    ),
  },
  {
    reason: 'says what has to be done',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?:${reader} (?:harus|perlu|wajib|diminta|dimohon|sebaiknya)|(?:harus|perlu|mesti|wajib|tinggal) (?:segera )?(?=di-?\\p{L}{3})|^(?:wajib|diminta|diwajibkan))
        (?<action> ?(?:untuk |segera )?(?:${passive}|${order}|(?:me|ber)\\p{L}{3,18})(?!\\p{L}))`),
      'u',
    ),
    unless:
      /\b(?:tidak|gak|ga|nggak|ngga|tak)(?: ada)?(?: yang)? (?:perlu|harus|usah|wajib)\b|\b(?:harusnya|seharusnya)\b/u,
  },
];
