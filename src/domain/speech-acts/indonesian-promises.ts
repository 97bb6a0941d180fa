import { spoken, writer } from './indonesian-words.ts';
import { oneLine, type Rule } from './rule.ts';

/** The writer alone: "kita" proposes as often as it promises. */
const me = '(?:saya|sy|aku|aq|gue|gua|gw|kami|tim kami|tim saya)';

/** What one undertakes at work, with the endings speech gives it. */
const deed =
  oneLine(`(?:kirim|kabari|kabarin|update|cek|check|kerjakan|kerjain|selesaikan|selesaiin|siapkan|siapin|buatkan|buatin|buat|bikin|bikinin|urus|urusin|
  tanyakan|tanyain|tanya|follow up|fu|lanjutkan|lanjutin|perbaiki|benerin|betulin|fix|revisi|review|reviu|upload|unggah|share|bagikan|infoin|infokan|info|sampaikan|
  sampein|hubungi|hubungin|telepon|telpon|telp|balas|bales|jawab|transfer|bayar|jadwalkan|jadwalin|atur|aturin|konfirmasi|konfirm|deploy|merge|push|tes|test|
  bawa|ambil|ambilin|laporkan|submit|posting|post|carikan|cariin|cari|bantu|bantuin|kasih|kasi|lihat|liat|baca|isi|lengkapi|tambahkan|tambahin|ganti|gantiin|pastikan|
  pastiin|usahakan|usahain|proses|antar|pesan|pesankan|pesenin|booking|print|cetak|ttd|tanda ?tangani|ringkas|rapikan|rapiin|tulis|susun|koordinasikan|bahas|diskusikan|hitung|itung|jaga|tindak ?lanjuti|bawain|rapikan|jemput|cover|handle|pegang|mulai|pindahin|pindahkan|cetak)(?:kan|in)?`);
/** Any verb with the ending of speech or of "-kan", where a moment makes it plain. */
const anyDeed = `(?:${deed}|${spoken}|(?!me)\\p{L}{3,12}kan)`;
const active = '(?:meng|meny|mem|men|me)\\p{L}{3,16}';
const notState =
  '(?!(?:mengerti|memang|mengikuti saja|merasa|menjadi|memiliki|menunggu|menikah|mengambil cuti|mencoba untuk tidak)(?!\\p{L}))';
const already =
  '(?<!\\b(?:tidak|gak|nggak|belum|kalau|kalo|jika|bila|apakah|apa|yang|yg|sudah|udah|tadi|kemarin|waktu|saat|seandainya|andai|kapan|bahwa|katanya) )';

/** Ways of promising in Indonesian, formal and informal. */
export const indonesianPromises: readonly Rule[] = [
  {
    reason: 'says “saya akan”',
    pattern: new RegExp(
      oneLine(`${already}\\b${writer} (?:juga |pasti |segera |nanti |besok |langsung )?(?:akan|bakal|bakalan|bkl|usahakan|usahain|pastikan|pastiin)(?: segera| coba| langsung| juga| usahakan| bantu)?
        (?<action> ${notState}(?:${deed}|${active}))(?!\\p{L})`),
      'u',
    ),
  },
  {
    reason: 'says “akan saya …”',
    pattern: new RegExp(
      oneLine(`${already}\\b(?:akan|bakal|nanti|ntar|ntr|segera|besok|bsk|habis ini|abis ini|abis|siap|biar|langsung|oke?|nanti (?:sore|malam|siang|malem)|besok (?:pagi|siang|sore)|sore ini|malam ini|hari ini|senin|selasa|rabu|kamis|jumat),? (?:segera |biar )?${writer}(?: yang| yg| coba| langsung| segera| juga)?
        (?<action> ${anyDeed})(?!\\p{L})`),
      'u',
    ),
  },
  {
    reason: 'says “saya … habis ini”',
    pattern: new RegExp(
      `${already}\\b${me}(?: yang| yg| langsung| segera)?(?<action> ${anyDeed} (?:[^.!?,]{1,60} )?(?:abis|habis|setelah|sekarang|segera|bentar lagi|sebentar lagi|nanti)(?!\\p{L}))`,
      'u',
    ),
    unless: /\b(?:tadi|kemarin|barusan|sudah|udah|telah|belum|blm)(?!\p{L})/u,
  },
  {
    reason: 'says “…nya saya …”',
    pattern: new RegExp(
      `\\b\\p{L}{3,16}nya ${writer}(?<action> (?!(?:kirim|buat|baca|lihat|liat|cek|ganti|isi|tulis|bawa|ambil)(?!\\p{L}))${deed})(?!\\p{L})`,
      'u',
    ),
    unless: /\b(?:tadi|kemarin|barusan|sudah|udah|telah|kalau|kalo|jika|belum|blm)(?!\p{L})/u,
  },
  {
    reason: 'says “nanti kukirim”, “nanti dikabari”',
    pattern: new RegExp(
      `\\b(?:nanti|ntar|besok|akan|segera|siap|oke) (?<action>(?:(?:ku ?|tak )${deed}|di(?:kabari|kabarin|infokan|infoin|update|follow up)))(?!\\p{L})`,
      'u',
    ),
    unless: /\b(?:tolong|mohon|bisa|minta|harap)(?!\p{L})/u,
  },
  {
    reason: 'says “saya janji”',
    pattern: new RegExp(
      `\\b(?:${writer} (?:janji|berjanji|pastikan|usahakan|commit|komit)|diusahakan)(?!\\p{L}) ?`,
      'u',
    ),
    unless:
      /\b(?:tidak|gak|ga|nggak|belum) (?:bisa |berani )?(?:janji|berjanji)|^janji(?:nya| kan| lho| ya)\b|\bada janji\b|\bjanji (?:sama|dengan|ketemu)|\b(?:kemarin|tadi|sudah|udah|pernah)\b/u,
  },
  {
    reason: 'says “siap, …”',
    pattern: new RegExp(
      `^(?:siap|oke?|baik|sip)[ ,!.]{1,3}(?:pak |bu |mas |mbak |kak )?(?<action>(?:segera |langsung |nanti )?(?:${writer} )?(?:di(?:kerjakan|kerjain|kirim|proses|cek|siapkan|siapin|laksanakan|selesaikan|update|revisi)|laksanakan|meluncur|${deed} (?:sekarang|segera|nanti|besok|hari ini|sore|malam)))(?!\\p{L})`,
      'u',
    ),
  },
];

/** Promises that only a moment makes: "saya kirim sore ini", "aku kabarin jam 3". */
export const indonesianTimedPromises: readonly Rule[] = [
  {
    reason: 'says when I do it',
    pattern: new RegExp(
      oneLine(
        `${already}\\b${me}(?: yang| yg| coba| langsung| segera| juga| baru| baru bisa| bisa| mau| targetkan| target)?(?<action> ${anyDeed})(?!\\p{L})`,
      ),
      'u',
    ),
    unless:
      /\b(?:tadi|kemarin|barusan|sudah|udah|telah|kalau mau|kalo mau|jika mau|kalau berkenan|belum|blm)(?!\p{L})/u,
  },
];
