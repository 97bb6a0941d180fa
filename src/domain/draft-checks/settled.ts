import { cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { isDealtWith } from './problem/dealt-with.ts';
import { wordsIn } from './words-in.ts';

/** It is over, in hand, or nothing. */
const settled = cue(
  '(?:all good|all green|back to normal|back (?:up|online)|back again|(?<!n.t )(?<!not )(?:works?|working|running) (?:again|now|fine|since)|is over|no longer|not any ?more|any ?more|under control|nothing (?:to do|changes|for you)|no action|fine now|up again|found it|does the job|nothing missing|for nothing|perfect|success(?:ful)?|sold out|managed to|so (?:we|i|they|he|she) (?:[\\p{L}]{2,14}ed|began|took|left|went|ate|sat|had|did|made|put|got)|turned up|respect\\.|now it (?:does|works|is)|taken care of|on the spot|in (?:his|her|my|our|their) hands|already [\\p{L}]{3,14}ed)',
  "(?:i'm|i am|we're|we are|(?:is|are) (?:already|now|currently)|[\\p{L}]{2,14}'s|(?:ops|it|team|support|vendor|they) (?:is|are)) (?:already |now |currently |still )?(?:looking|on it|working on|fixing|checking|investigating|handling|dealing|taking care|restarting|chasing|sorting|rolling)",
  '(?:is|are) here(?: now)?(?: and|,)',
  "(?:i'll|we'll|i will|we will|will be|i'm going to|we're going to|let me)",
  '(?:no|without|zero|any) (?:[\\p{L}]{1,12} )?(?:problems?|issues?|blockers?|errors?|bugs?|complaints?|delays?|worries|mistakes?)',
  '(?:but|although|though|and) (?:[\\p{L}\\s]{1,20} )?(?:went well|is fine|are fine|was fine|all fine|everything|everybody|everyone is|happy|great|it was worth|got there|made it|arrived safely|works?)(?! (?:is|are|on|waits?|at))',
  '(?:sedang|lagi|tengah)(?: [\\p{L}]{1,12}){0,2} (?:di[\\p{L}]{3,12}(?:in|kan|i|k)|dicek|diurus|dicari|diproses|saya|aku|kami|cek|lihat|perbaiki|urus|tangani|benerin)(?! (?:ada|yang))',
  '(?:bakal|akan)(?: [\\p{L}]{1,12}){0,2} (?:saya|aku|kami|gue|diperbaiki|dibenerin|ditangani|diganti)',
  '(?:tanpa|nol|bebas|(?:tidak|nggak|gak|ga) ada|bukan) (?:[\\p{L}]{1,12} )?(?:masalah|kendala|error|komplain|keluhan|hambatan|bug|selisih|krisis|perubahan|apa-apa)|selisih nol|cocok semua',
  'sekarang (?:sudah|udah|aman|normal|jalan|bisa)|sempurna|sukses|berhasil|(?:habis|ludes) (?:terjual|laku|diborong)|(?:tapi|tp) (?:tetap|tetep)|jadi(?:nya)? (?:kita|kami|saya|aku|gue|mereka|dia) (?!(?:nggak|gak|tidak|ga|belum|harus|terpaksa|bingung|repot|susah|kesulitan|rugi|masih)(?![\\p{L}]))[\\p{L}]{3,14}|ya sudah(?:lah)?|pantesan|pantas saja|bukan salah|abaikan|aman(?: kok| aja| saja)?|tenang|(?:tidak|gak|ga|nggak) (?:apa-apa|apa apa|papa|masalah)|gapapa|gpp|untung(?:nya|lah)?|sampai sebelum|(?:jalan|bisa|nyala|beres) (?:deh|juga akhirnya|lagi kok)|awalnya|akhirnya|jadi (?:ada|lebih|sempat) [\\p{L}]{3,12}|baru (?:sampai|nyampe)|jangan (?:dipikirin|dipikirkan|khawatir|kuatir)|(?:tapi|tp|walau|meski)(?:pun)? (?:[\\p{L}]{1,12} ){0,3}?(?:aman|lancar|lengkap|beres|senang|seneng|bisa|enak|selamat|sampai|oke|ok|seru)(?! (?:kalau|kalo|belum|tidak|nggak|gak))',
);

/** Told for information, as an answer, an apology, or to chat. */
const told = cue(
  "(?:fyi|not urgent|(?:i could|i want to|i'd like to|wanna|gonna) (?:throw|smash|cry|scream|kick)|(?:hates|hate|kills|killing) me|driv(?:es|ing) me|stupid|damn|bloody|(?:i'm|i am|i was|i feel)(?: [a-z]{1,10})? (?:sick|ill|late|tired|off|away|on leave|stuck in traffic|out of office|not coming|home)|(?:he|she|they) (?:said|says|told|thinks?)|katanya|kata [\\p{L}]{2,12}|(?:can|may) be ignored|not (?:a fan|my (?:thing|taste)|you,)|tanggal merah|for your information|for information|heads[- ]up|just (?:sharing|so you know|to let you know|letting you know)|no (?:need|worries)|not a (?:crisis|problem)|turned out|good news|(?:it|that|this) was (?:a|an|the|my|our|just|only)|explains?|(?:don.t|do not) worry|no wonder|i.m on leave|i (?:don.t|do not) (?:think|believe|mind))",
  '(?:butuh|perlu|pengen) (?:liburan|kopi|tidur)|bikin (?:gila|emosi|darah tinggi|pusing)|pengen (?:banting|lempar|nangis)|sialan|kampret|(?:gak|nggak|ga|tidak) urgent|(?:saya|aku|gue) (?:sakit|telat|izin|ijin|cuti|flu|demam|lagi di|masih di)|(?:sekadar|sekedar|buat|untuk|cuma|mau|kasih|minta [\\p{L}]{1,12}|ini) (?:info|informasi|diketahui|share|cerita|kabar)|ternyata (?:cuma|hanya)|kabar baik|info:|laporan (?:singkat|dari)|(?:short|quick) (?:update|report)|update (?:singkat|dari)|(?:gue|gw|saya|aku|sy) (?:ijin|izin)(?! (?:bertanya|tanya))',
  '(?:sorry|maaf|mohon maaf)(?: [\\p{L}]{1,12}){0,2} (?:late|slow|delay|silence|noise|telat|lama|slow|baru|lambat|terlambat|late respon)',
  '(?:haha|hahaha|lol|wkwk(?:wk){0,20}|wkwkwk|hehe|hihi|alhamdulillah|for once|of course|happy|thanks|thank you|makasih|terima kasih|pengen|pengin|kepengen|(?:tidak|gak|nggak|ga) usah (?:dibalas|dibales|dijawab)|can wait|[\\p{L}]{2,14} is on it)',
);
const opens =
  /^[^\p{L}]{0,4}(?:(?:pak|bu|mas|mbak),? )?(?:oh|oh iya|iya|ya,|bener|betul|benar|nggih|siap|noted|not yet|me neither|same here|no idea|not sure|haha|hmm|ugh|argh|duh,|sama,|entah|(?:belum|nggak|gak|ga|tidak|bukan|enggak|kagak)(?:,|\.| (?:kak|pak|bu|mas|mbak|bang|kok|sih),?)|(?:kurang|nggak|gak|ga|tidak) (?:tau|tahu)|maaf ya|yes|yep|yeah|no,|nope|nah|right|true|good point|agreed|exactly|indeed|correct|true|sure|ours|mine|you(?:.re| were| are) right|i agree|bener kata|punya (?:kami|saya|aku|gue)|thanks|thank you|makasih|terima kasih|beres|selesai|(?:sudah|udah)(?! (?:se|dua|tiga|empat|lima|enam|lama|ber|\d|beberapa))|done|got it|ketemu|kronologi|catatan|notulen|recap|rekap|summary|ringkasan|tl;?dr|rangkuman|(?:laporan|update|status|notes|report|minutes|info|hasil|jawaban)(?= ?[:]| [\p{L}\s,\d]{1,40}:)|short answers?|where we stand|some background|sedikit latar)(?![\p{L}\p{N}])/u;
/** Weather, traffic, games and the past. */
const elsewhere = cue(
  '(?:train|traffic|weather|rain|raining|flight|coffee machine|lunch|game|match|tender|marathon time|bid|pitch|lottery|movie|marathon|plants?|(?:my|the|our) (?:cat|dog)|my (?:bike|motorbike|kid|kids|son|daughter|wife|husband|bike|car))',
  '(?:kereta(?:ku|nya)?|krl|macet (?:di|total|parah)|jalanan|hujan|cuaca|pertandingan|bola|kucing|kucingku|anakku|istriku|suamiku|motorku|motor|ban|nonton|ngopi|teh|kopi)',
);
const past = cue(
  '(?:yesterday|last (?:week|month|year|time|night|spring|summer)|back then|once|(?:never|gak pernah|nggak pernah|tidak pernah|ga pernah) (?:failed|fails?|broke|crashed|let|late|mati|rusak|error|telat|gagal|macet|rewel|bermasalah)|in [\\p{L}]{3,5} years|years ago|used to|kemarin|kemaren|minggu lalu|bulan lalu|tahun lalu|waktu itu|dulu|dahulu)',
);
const untilNow = cue(
  "(?:still|since|until now|so far|not yet|hasn't|haven't|masih|sejak|belum|blm|sampai sekarang|dari kemarin|lagi)",
);
/** Small pictures; marks, warnings, hands and tears are no cheer. */
const cheer = /(?![🔴🟡🟢🙏😭😢😩😓😰🚨👇👉❗❓‼⚠✋🆘©®™])\p{Extended_Pictographic}/u;

/** Nobody reports a long story in order to be helped with one point of it. */
const mostSentences = 4;

/** Whether what the draft tells is settled, in hand, or told without wanting anything. */
export function isOnlyTold({ sentences, text }: Draft): boolean {
  const [first] = sentences;
  if (!first || sentences.length > mostSentences || opens.test(first.plain) || cheer.test(text)) return true;
  return sentences.some(({ plain }) => isSettled(plain) || told.test(plain) || elsewhere.test(plain));
}

/** Whether a plain sentence tells that its matter is over or taken care of. */
export function isSettled(plain: string): boolean {
  return settled.test(plain) || isDealtWith(wordsIn(plain)) || (past.test(plain) && !untilNow.test(plain));
}
