import { append, type Check } from './check.ts';
import { cue } from './cue.ts';
import type { Draft, DraftSentence } from './draft.ts';
import { proposedDeadline } from './due.ts';

/** A decision of the writer's circle, written down as taken. */
const taken = cue(
  "(?:the|our)(?: [\\p{L}']{3,14}){1,3} (?:has |have |just |finally |all )?(?:decided|agreed|approved|voted|resolved|chose|chosen)(?= (?:that|to|on|for|the|a|an|against|unanimously|not))",
  '(?:komite|yayasan|dewan|pengurus|panitia|direksi|manajemen|para|warga|tim|majelis|rapat|forum|serikat)(?: [\\p{L}]{3,12}){1,2} (?:sudah |telah |akhirnya )?(?:setuju|sepakat|menyetujui|memutuskan|memilih|menetapkan)',
  '(?:kita|kami) (?:jadinya|akhirnya|sudah|udah|jadi|fix|resmi) (?:pakai|pake|memakai|pilih|memilih|ambil|mengambil|pindah|ganti|mengganti|tutup|menutup|hentikan|menghentikan|batal(?:kan)?|tunda|undur|beli|sewa|stop|lanjut(?:kan)?|terima|tolak|pertahankan|mulai)',
  '(?:final|final word|final answer|verdict|result|hasil akhir|final ya|sepakat|kesimpulan)(?: [\\p{L}\\s]{1,40})? ?:',
  "(?:after|following)(?: [\\p{L}'-]{1,14}){1,8},? (?:we|everyone|the team)(?: (?:finally|all|now|then|just)){0,2} (?:went (?:for|with)|took|chose|picked|dropped|cancelled|kept|landed on|ended up with|voted|opted|settled)",
  '(?:we|everyone|the team|the board|the committee|the staff|the parents|the partners|management|the owners?)(?: (?:have|has|all|both|just|now|finally|then|unanimously)){0,3} (?:voted|went (?:for|with)|landed on|signed off on|ruled|picked|selected|adopted|scrapped|greenlit)',
  "(?:everyone|everybody|all|we all|the whole team|both sides|both teams|we)(?: is| are|'s|'re)? (?:now |all )?(?:on board|in favou?r|in agreement|agreed|fine with it|aligned|unanimous)",
  "so,? (?:from now on |from [\\p{L}]{3,10} on )?(?:we'll|we will|we're going to|we are going to|we shall)(?: all| now| only| always)? [\\p{L}]{3,12}(?! you| back| know| see)",
  '(?:the )?(?:vote|poll|majority|consensus) (?:went|was|is|goes|came out|says|decided|ended)(?! (?:on hold|postponed|tomorrow|next))',
  '(?:setelah|habis|usai|sesudah|lewat|berdasarkan) (?:voting|vote|diskusi|rapat|rembukan|musyawarah|debat|perdebatan|obrolan|pertimbangan|pembahasan|ngobrol|dipikir-pikir)(?: [\\p{L}\\s]{1,24}?)?, ?(?!saya|aku|gue|tolong|mohon|bisa|apakah|nanti|kok)',
  '(?:semua|semuanya|seluruh [\\p{L}]{3,12}|mayoritas|kedua pihak|para [\\p{L}]{3,12}|warga|komite|yayasan|dewan|pengurus|panitia|direksi|manajemen|pimpinan|tim)(?: (?:sudah|udah|telah|akhirnya|juga)){0,2} (?:setuju|sepakat|menyetujui|memutuskan|memilih|menetapkan|oke|satu suara|bulat)(?! (?:nggak|gak|tidak|kan|\\?|kalau|dengan (?:kamu|saya|pendapat)))',
  'sepakat (?:dengan|sama|bareng|antar|bersama) [\\p{L}\\s]{3,40}(?::|,|bahwa|kalau)',
  '(?:sudah|udah|akhirnya|jadi|jadinya|oke|ok),? (?:fix|final|bulat|sepakat|pasti|resmi|diketok|diputus)(?: ya| nih)?,? (?:kita|kami|semua|[\\p{L}]{3,14}nya|mulai|pakai|pake|pilih|ambil|jadi|ganti)',
  "(?:we|we've|we have|we all|the team|our team|the committee|the board|management|both teams|everyone|everybody)(?: (?:have|has|all|both|just|now|finally|jointly|also|then|already)){0,3} (?:decided|agreed|settled|chosen|chose|resolved|opted|picked|concluded|approved)(?! (?:yesterday )?(?:with you|if|yet|nothing|last time|not to decide))",
  "(?:it's|it is|it was|it has been|that's|this is|so it's)(?: (?:now|been|all|finally)){0,3} (?:decided|agreed|settled)",
  '(?:as|was|were|has been|have been|been) (?:decided|agreed)(?: (?:in|at|on|by|with|during|today|yesterday|earlier|that|to|upon))',
  '(?:decision|decisions|decided|agreed|outcome|resolution|verdict|conclusion|final decision|final call|settled)(?: [\\p{L}\\s]{1,40})? ?:',
  'agreed (?:with|by|between|among) (?:everybody|everyone|all|the team|both)',
  '(?:the|our) (?:final )?decision (?:is|was|stands)',
  "(?:we're|we are|we'll be|we will|we'll|we are all)(?: (?:now|officially|therefore|all)){0,3} (?:going with|going ahead with|sticking with|switching to|moving to|dropping|settling on|go with|stick with|switch to)",
  '(?:keputusan(?:nya)?|diputuskan|kesepakatan(?:nya)?|disepakati|hasil(?:nya)?(?: rapat| diskusi| keputusan)?|keputusan (?:rapat|akhir|final)|putusan)(?: [\\p{L}\\s]{1,40})? ?:',
  '(?:sudah |telah |udah |akhirnya |jadinya |resmi |bersama )?(?:diputuskan|disepakati|ditetapkan)(?! (?:kapan|apa|siapa|atau belum|belum|ya|dulu|segera|sampai|sebelum|paling|hari ini|besok))',
  '(?:kita|kami|tim|rapat|manajemen|direksi|semua|kedua tim)(?: (?:semua|sudah|udah|telah|akhirnya|bersama|tadi|jadi|jadinya|bareng)){0,3} (?:putuskan|putusin|memutuskan|sepakat|sepakati|menyepakati|menetapkan|setuju|pilih|memilih)(?! (?:nggak|gak|ga|ngga|tidak|kan|atau|ya\\?)(?![\\p{L}]))',
  '(?:sesuai|berdasarkan|menurut|hasil) (?:keputusan|kesepakatan|hasil rapat|hasil diskusi)',
  '(?:fix|final)(?: ya| nih|nya)?,? (?:kita|gak|nggak|ga|tidak|pakai|pake|pilih|jadi|mulai|semua)',
  "(?:that's|this is|it's) (?:now )?(?:final|settled|decided|a done deal)",
  '(?:we|kita|kami)(?: [\\p{L}\\p{N}]{1,14}){1,10},? (?:and|dan|lalu|terus) (?:decided|agreed|settled|memutuskan|sepakat|putuskan)',
  "(?:we|we'll|we will)(?: [\\p{L}\\p{N}']{1,14}){1,8} from now on",
  "(?:so|ok|okay|alright),? (?:so )?(?:we're|we are|we'll) (?:now )?(?:moving|dropping|closing|keeping|taking|switching|using|going|cancelling|postponing)",
  '(?:decisions?|decided|agreed|outcome) (?:from|of|in|after|at) [^:.!?]{2,40} ?:',
  'ketok palu',
  '(?:sudah|udah|udh|telah|oke|ok) (?:diputusin|deal|bulat|final|fix|sepakat)',
  'deal(?: ya| nih)',
  '(?:manajemen|direksi|pimpinan|atasan|bos|bu bos|pak bos|dewan)(?: (?:sudah|udah|telah))? (?:menyetujui|setuju|approve|acc)',
  'hasil (?:rembukan|rembuk|rembugan|musyawarah|voting|kesepakatan)(?: [\\p{L}\\s]{1,40})? ?:',
  'mulai sekarang (?:kita|semua)',
  '(?:kita|kami) jadi (?:pakai|pake|pilih|ambil|pindah|ganti)|jadi(?:nya)? (?:fix|final|kita (?:pakai|pake|pilih|ambil|jalan(?:kan)?|lanjut))',
);

/** Not one: open, asked, denied, supposed, or somebody else's news, or lunch. */
const notOne = cue(
  '(?:agree|agreed) (?:with|to) (?:you|your|him|her|that)|(?:setuju|sepakat) (?:dengan|sama) (?:usul|kamu|anda|pendapat|saran|aku|saya|ide|beliau|mas|mbak|pak|bu)[\\p{L}]{0,3}',
  '(?:putuskan|putusin|decide|ambil|pilih)(?: [\\p{L}]{1,8})? (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|nanti|minggu depan)',
  "(?:haven't|hasn't|not|never|nothing|nobody|if|whether|once|until|unless|when|why|what|who|how)(?: [\\p{L}']{1,12}){0,3} (?:decided|agreed|settled|decide|agree|chosen)",
  '(?:need|have|has|want|try|trying|help|helps|hard|supposed|time|yet) to (?:decide|agree|settle|choose)',
  '(?:agreed|sepakat|setuju|sepakati)(?: (?:to|untuk|buat|kalau|kita|mau)){0,2} (?:disagree|meet|talk|speak|discuss|ngobrol|bicara|ketemu|bahas|diskusi|membahas|bertemu)',
  '(?:court|judge|city|council|mayor|police|authorities|bank indonesia|competitors?|the union|pengadilan|hakim|pemkot|pemda|gubernur|wali ?kota|bupati|polisi|kompetitor|tetangga)',
  '(?:government|ministry|parliament|president|court|fifa|apple|google|microsoft|my (?:wife|husband|kids|son|daughter|parents|brother|sister|cat|dog))',
  '(?:lunch|noodles?|pizza|coffee|tea|dinner|movie|beer|ice cream|burgers?|sushi|ramen|sandwich(?:es)?|breakfast|snacks?)',
  '(?:belum|gak|nggak|ga|tidak|tdk|ngga|susah|bingung|sulit)(?: [\\p{L}]{1,12}){0,3} (?:diputuskan|putuskan|putusin|mutusin|memutuskan|sepakat|disepakati|ditetapkan)',
  '(?:kalau|kalo|jika|apakah|apa|kapan|siapa|sebelum|setelah|perlu|harus|mohon|tolong|bisa|bisakah|supaya|agar|untuk)(?: [\\p{L}]{1,12}){0,3} (?:diputuskan|putuskan|putusin|memutuskan|disepakati|ditetapkan|sepakat|sepakati)',
  '(?:pemerintah|presiden|menteri|kementerian|dpr|pengadilan|istri(?:ku)?|suami(?:ku)?|anak(?:ku)?|keluarga(?:ku)?)',
  '(?:makan|mie|bakso|ngopi|kopi|sarapan|jajan|nonton|pizza|sate|soto|gorengan|es krim|nasi [\\p{L}]{2,12})',
);

/** Who acts: a name or a team and what it does, or a label. */
const namedOwner =
  /(?:^|[^\p{L}\p{N}])(?:@[\p{L}\p{N}._-]{2,40}|(?!(?:We|The|It|This|That|They|He|She|You|Our|Decision|Agreed|Decided|So|After|As|All|Everyone|And|But|Final|Kita|Kami|Ini|Itu|Keputusan|Diputuskan|Disepakati|Hasil|Sesuai|Sudah|Jadi|Fix|Semua|Mulai|Untuk|No|From|There|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?![\p{L}]))\p{Lu}[\p{L}'’-]{1,24}(?: (?:and|dan|&) \p{Lu}[\p{L}-]{1,24})? (?:will|to|is (?:going|responsible|in charge|the owner)|are (?:going|responsible)|owns?|takes?|does|do|hands?|sends?|writes?|rewrites?|prepares?|signs?|sets?|moves?|leads?|drafts?|calls?|books?|handles?|runs?|starts?|makes?|updates?|informs?|tells?|orders?|pays?|cancels?|organi[sz]es?|plans?|drives?|checks?|talks?|announces?|buys?|builds?|tests?|migrates?|closes?|opens?|contacts?|arranges?|follows?|reports?|reviews?|\p{Ll}{3,14}(?<=[^su])s|me\p{Ll}{4,14}|can|must|should|akan|yang|bakal|harus|menyiapkan|siapkan|siapin|bertanggung|menulis|kirim|mengirim|mengurus|urus|urusin|handle|pegang|memegang|kerjakan|mengerjakan|menyelesaikan|menandatangani|buat|membuat|bikin|pesan|memesan|hubungi|menghubungi|memimpin|jalankan|menjalankan|memindahkan|menyusun|susun|cek|mengecek|menyerahkan|serahkan|koordinasi|atur|mengatur|ubah|mengubah|ganti|tutup|menutup|bayar|membayar))(?![\p{L}\p{N}])/u;
const owner = cue(
  '(?:owner|owned by|responsible|assigned to|assignee|pic|lead|in charge|penanggung jawab(?:nya)?|pj|pelaksana|dikerjakan oleh|dipegang(?: oleh)?|ditangani(?: oleh)?|diurus(?: oleh)?|disiapkan(?: oleh)?|dipimpin(?: oleh)?|oleh (?:tim |bagian |divisi |pak |bu |mas |mbak )?(?!kita|kami|semua|rapat)[\\p{L}]{2,14}|yang (?:urus|pegang|handle|kerjain|kerjakan|siapin|siapkan|buat|bikin|nulis|menulis))',
  "(?:i'll|i will|i'm going to|i am going to|you'll|you will|you are going to)",
  '(?:saya|aku|gue|gw|kamu|anda) (?:yang|akan|bakal|siapkan|siapin|urus|urusin|kirim|kerjakan|kerjain|handle|pegang|buat|bikin|pesan|hubungi)',
  '(?:the |our )?(?:[\\p{L}]{2,14} )?(?:team|department|crew|committee|group|finance|legal|marketing|sales|ops|operations|engineering|support|hr|design|procurement|it|facilities|purchasing|warehouse|qa|devops|product|security|logistics) (?:team |department )?(?:[\\p{L}]{3,14}(?<=[^su])s|will|to|is going|owns?|takes?|does|moves?|sends?|writes?|prepares?|handles?|runs?|informs?|updates?|starts?|signs?|sets?|drafts?|orders?|pays?|makes?|leads?|migrates?|announces?|switches|contacts?|books?|cancels?|closes?|rolls?|implements?|checks?|tests?|reviews?|builds?)',
  '(?:tim|bagian|divisi|departemen) (?:[\\p{L}]{2,14} )(?:[\\p{L}]{2,14} )?(?:akan|yang|bakal|memindahkan|menyiapkan|mengurus|mengirim|membuat|menulis|siapkan|urus|kirim|pegang|handle|kerjakan|jalankan|menjalankan|memasang|menyusun|mengubah|menangani|mengerjakan|menghubungi|memperbarui|mulai|pesan|memesan|bayar|membayar|menutup|me[\\p{L}]{3,14})',
  '(?:finance|legal|marketing|sales|ops|hr|it|keuangan|logistik|pengadaan|gudang|produk|qa|devops|desain|support) (?:akan|yang|bakal|siapkan|urus|kirim|pegang|handle|kerjakan|me[\\p{L}]{3,14})',
);

/** A decision written down without who acts on it, or without a date. */
export const decisionIncomplete: Check = (draft, context, words) => {
  const decided = draft.sentences.find((sentence) => isDecision(sentence));
  if (!decided) return undefined;
  const hasOwner = draft.sentences.some(({ text, plain }) => namedOwner.test(text) || owner.test(plain));
  const hasDate = datesIn(draft);
  if (hasOwner && hasDate) return undefined;
  const by = proposedDeadline(context, words);
  if (by === undefined) return undefined;
  const { labels, blanks } = words;
  const missing = [
    ...(hasOwner ? [] : [`${labels.owner}: ${blanks.owner}`]),
    ...(hasDate ? [] : [`${labels.deadline}: ${by}`]),
  ];
  return {
    start: decided.start,
    end: decided.end,
    proposal: append(draft, `${missing.join('. ')}.`),
  };
};

/** Whether a sentence writes down a decision of the writer's circle as taken. */
export function isDecision({ plain }: DraftSentence): boolean {
  return !plain.includes('?') && taken.test(plain) && !notOne.test(plain);
}

const spokenOf = cue(
  "(?:today's|yesterday's|tadi|kemarin|yesterday|this morning's|last week's|monday's|tuesday's|wednesday's|thursday's|friday's)",
);

/** A date for what was decided: when it was decided ("today's meeting") is none. */
function datesIn({ sentences }: Draft): boolean {
  return sentences.some(({ plain, deadlines }) =>
    deadlines.some(({ start, end }) => !spokenOf.test(plain.slice(start, end + 2))),
  );
}
