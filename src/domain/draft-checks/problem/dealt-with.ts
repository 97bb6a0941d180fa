import { setOf, type WordsIn } from '../words-in.ts';

/** What is done about a thing that is the matter. */
const repaired = setOf(`
  fixed repaired replaced restarted restored resolved solved sorted corrected cleaned swapped patched refunded resent redid redone rebuilt
  recovered closed done rebooted reset reopened refilled reprinted reordered apologised apologized updated cleared unblocked unlocked
  rescheduled rebooked reinstalled mended glued changed merged reverted released`);
const negators = setOf(
  "not never n't no nobody none to be until if hasn't haven't isn't aren't wasn't weren't get getting needs need must should cannot can't yet",
);
/** The writer or the writer's people did something; hearing, waiting and trying leave it open. */
const doers = setOf("i we i've we've he she they");
const idle = setOf(`
  tried noticed received needed wanted asked waited called expected looked checked reminded missed failed lost used saw found heard
  ordered requested paid counted got had reported emailed mailed wrote been arrived stayed seemed promised agreed decided hoped planned
  stopped started reached knocked phoned texted pressed clicked opened`);
const irregular = setOf(
  'put sent gave took bought made told brought kept cut set moved let drove lent went did built left ate sold',
);

const perbaikan = setOf(`
  ganti perbaiki betul betulkan bener benar beres bereskan bersih bersihkan restart nyala nyalakan tambah tambahkan tambal selesai kelar normal aman pulih
  tangan tangani urus handle kirim antar hubungi telepon lapor laporkan pesan panggil cek hitung proses ulang push update cetak kasih beri
  tutup buka pasang fixed solved solusi atasi teratasi cari ketemu jelas kerjakan kerja perpanjang ganjal pindah pindahkan pakai bayar isi telusuri
  selidiki revisi koreksi hapus simpan catat jalan hidup bisa sembuh`);
const sudah = setOf('sudah udah udh sdh telah langsung barusan');
const kami = setOf('saya aku gue gw kami sy kita');
const belum = setOf(
  'belum blm tidak nggak gak ga harus perlu tolong mohon minta bisa supaya agar untuk padahal',
);
/** Nothing is mended by these, though somebody did them. */
const menunggu = setOf(
  'tunggu coba tanya minta terima dapat lihat cari temu tagih telepon tolak cabut hapus',
);

/** Whether a sentence tells that somebody has dealt with its matter, or did something else instead. */
export function isDealtWith(said: WordsIn): boolean {
  const { words } = said;
  return words.some((word, at) => {
    if (repaired.has(word)) return !isDenied(words, at);
    if (doers.has(word)) return isDoing(words, at);
    if (sudah.has(word)) return isDone(words, at);
    if (kami.has(word)) return isMended(words[at + 1] ?? '') && !isDenied(words, at);
    return at > 0 && isTerseDeed(said, at);
  });
}

const between = setOf('just already have then');
/** "I've already called the plumber." */
function isDoing(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  return isDeed(between.has(next) ? (words[at + 2] ?? '') : next) && !isDenied(words, at + 1);
}

const objects = setOf('it them a an the and with him her');
/** ", pushed a fix": who did it goes without saying. */
function isTerseDeed({ words, isLast }: WordsIn, at: number): boolean {
  const opens = isLast(at - 1) || words[at - 1] === 'and';
  return opens && isDeed(words[at] ?? '') && objects.has(words[at + 1] ?? '');
}

function isDeed(word: string): boolean {
  return (/[a-z]{2}ed$/u.test(word) && !idle.has(word)) || irregular.has(word);
}

function isDenied(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const word = words[before] ?? '';
    if (negators.has(word) || word.endsWith("n't") || belum.has(word)) return true;
  }
  return false;
}

/** "sudah saya ganti", "langsung kami bereskan", "sudah dinyalakan". */
function isDone(words: readonly string[], at: number): boolean {
  if (isDenied(words, at)) return false;
  const following = words.slice(at + 1, at + 5);
  const byUs = following.slice(0, 2).some((word) => kami.has(word));
  const stop = following.findIndex((word) => belum.has(word));
  return (stop < 0 ? following : following.slice(0, stop)).some((word) => isMended(word, byUs));
}

function isMended(word: string, isSure = false): boolean {
  const [bare, stem] = [bareOf(word), stemOf(word)];
  if (!isSure && (menunggu.has(stem) || menunggu.has(bare))) return false;
  return perbaikan.has(stem) || perbaikan.has(bare);
}

/** Without what Indonesian hangs on a verb: "dinyalakan", "beresin", "perbaikannya". */
function stemOf(word: string): string {
  return bareOf(word).replace(/(?:nya|kan|in|an|i)$/u, '');
}

function bareOf(word: string): string {
  return word.replace(/^(?:di|nge|meng|mem|men|me|ter)(?=\p{L}{4})/u, '').replace(/nya$/u, '');
}
