/**
 * Words that say nothing of what a message is about: small words, courtesy, the verbs of asking, times, and names for
 * any thing at all ("the file", "filenya"). What is left once they are gone is the matter.
 */
const empty: ReadonlySet<string> = new Set(
  `a an the and or but if so then than of to for from with without by at on in into onto about after before until till as like
  is are was were be been being am do does did done doing have has had having will would can could shall should may might
  must not no yes i me my mine you u ya your yours he him his she her it its we us our they them their this that these those
  what which who whom whose when where why how here there just also too very really again back up out off over down only
  still already ever never always maybe perhaps some any all both each every one ones two first last next other another more
  most much many bit lot kind sort way please pls plz kindly thanks thank thx ty cheers sorry hi hey hello dear hope help
  need needs needed want wants wanna get gets got give gave go going come take took make made made let lets let's know see
  seen look looks looking check checked checking review reviewed reviewing read send sent sending share shared return reply
  replied respond answer feedback comment comments input inputs opinion opinions thought thoughts think update updates news
  progress status approve approved approval confirm confirmed confirmation sign signed sign-off fix fixed finish finished
  complete completed handle care tell ask asked say said try wait waiting hold ready okay ok fine good great able sure
  possible appreciate appreciated grateful mind free chance decide decision deal work works working done revert advise
  forward fill put keep use open find something anything everything thing things stuff matter issue issues problem problems
  question questions request requests task tasks ticket tickets item items file files doc docs document documents attachment
  attachments attached link links page pages below above following version part parts point points time times minute minutes
  moment sec second seconds hour hours day days week weeks month today tomorrow tonight now morning afternoon evening noon
  soon asap later quickly urgent urgently urgency important fyi eod cob am pm wib wita wit monday tuesday wednesday thursday
  friday saturday sunday mon tue wed thu fri sat sun i'm i'll i've i'd you're it's that's there's don't doesn't didn't can't
  couldn't won't isn't wasn't aren't haven't what's who's where's we're we'll we've they're wouldn't dont im its
  via per re cc bcc attn pic team guys all everyone everybody someone anyone somebody mr mrs ms bro sis sir madam gonna gotta
  ping bump nudge remind reminder follow followup follow-up asking whenever convenience earliest latest least deadline due
  priority click download view watch visit details detail info information via enclosed herewith
  yang dan atau tetapi tapi jika kalau kalo klo bila untuk buat dari dengan tanpa oleh pada ke di sebelum sesudah setelah
  sejak sampai hingga adalah ialah akan sudah udah udh sdh telah belum belom blm sedang lagi masih bisa dapat boleh harus
  perlu mau ingin tidak tdk tak bukan jangan nggak enggak gak ga ngga kagak saya sy aku gue gua gw kami kita anda kamu kalian
  lu lo dia ia mereka beliau ini itu tersebut tsb sini situ sana apa apakah siapa kapan mana dimana kenapa mengapa bagaimana
  gimana gmn berapa ada juga jg saja aja hanya cuma sangat banget bgt sekali lebih paling semua setiap para sebuah seperti
  kayak karena krn soalnya agar supaya biar maka mohon harap tolong tlg tolongin minta mintakan silakan silahkan coba cobain
  kirim kirimin lihat liat cek dicek ngecek baca buka tunggu tungguin terima kasih makasih trims trimakasih mas mbak mba bapak
  ibu pak bu bang kak kakak dek dong deh sih nih tuh kok iya ya yah yuk yok kan pun hari besok bsk lusa kemarin kemaren tadi
  nanti ntar sekarang skrg segera secepatnya cepat cepet buruan pagi siang sore malam jam pukul tanggal tgl minggu bulan tahun
  depan dpn senin selasa rabu kamis jumat jum'at sabtu lambat maksimal max yg dgn utk dr pd jd jadi trs terus lg dl dulu dlu
  halo hallo hai helo selamat penting mendesak permisi punten maaf mohon siap oke okeh baik bantu bantuan bantuin ditunggu
  tinjau tinjauan review direview ulas ulasan koreksi komentar komen masukan pendapat tanggapan saran jawaban jawab balas
  balasan respon kabar kabari info infonya infoin update updatenya progres perkembangan status setujui disetujui persetujuan
  setuju acc approve diapprove konfirmasi dikonfirmasi tanda tangan tangani ttd kerja kerjakan kerjain dikerjakan selesai
  selesaikan selesaiin beres bereskan beresin urus urusin diurus perbaiki benerin betulin proses diproses follow up
  followup lanjut lanjutkan tindak lanjuti hal soal masalah masalahnya kendala pertanyaan tanya tanyakan permintaan tugas
  tiket berkas file dokumen lampiran terlampir link tautan halaman bagian poin versi waktu menit detik sebentar bentar
  semenit sempat kiranya sekiranya berkenan sekalian butuh butuhkan dibutuhkan perlukan diperlukan keputusan putuskan
  menurut menurutmu gitu gini begitu begini ginian gituan tadinya punya anu tau tahu kasih beri berikan kasi kasitau
  teman tim rekan semuanya sesuai bener benar udahan cuman emang memang pas kira-kira apaan si nya lah kah ntah yaa yaaa ok
  in ambil pakai pake taruh simpan dibawah bawah atas berikut isi isian diisi bagi bagikan dibagikan share dishare diupdate
  forward diforward teruskan kembalikan dikembalikan dikirim dilihat dibaca dibuka dibantu ditinjau diperiksa periksa cepetan
  dan/atau pkl senen jum'at jumatan weekend ttg tentang mengenai terkait prioritas tenggat deadline
  monggo gaes gais gan sist bro cus gas plis pliss kemaren nggih matur suwun nuhun nuwun resend resent right correct wrong new newer
  edit edited change changed add remove delete upload uploaded download submit revise revised test tested run start stop cancel close
  tandatangan tandatangani perbarui perbaharui ganti ubah tambah tambahkan hapus unggah unduh pelajari serahkan setor lengkapi submit
  edit revisi batalkan tutup rapikan terima ulang ulangi coba kembali mengirim meninjau memeriksa menandatangani
  folder redo ahead go-ahead talked talking discussed mentioned obrolin obrolan bahas omongin omongan bicarakan lampu hijau masukkan masukin
  far suits thingy stuffs latest old older same different right lagi lainnya lain baru lama terbaru terakhir salah betul go yes`.split(
    /\s+/u,
  ),
);

/** Endings and beginnings Indonesian hangs on a word that stays what it was: "filenya", "dicekin", "tinjaukan". */
const endings = ['nya', 'kan', 'lah', 'kah', 'in'];
const beginning = /^(?:di|me|meng|mem|men|ku)(?=\p{L}{3})/u;

const mention = /(?<![\p{L}\p{N}])@[\p{L}\p{N}._-]{1,40}/gu;
/** A greeting and the name after it, or a name in front of a comma: who is meant, not what. */
const address =
  /^[\s\p{P}\p{S}]{0,8}(?:(?:hi|hello|hey|dear|halo|hallo|hai|morning|pagi|siang|sore|malam)\s{1,3}(?:(?:pak|bu|mas|mbak|kak|mr|ms|mrs)\.?\s{1,3})?\p{L}{2,20}|\p{L}{2,20}(?=,))/u;
const honorific = /(?<![\p{L}])(?:pak|bu|bapak|ibu|mas|mbak|mba|bang|kak|mr|mrs|ms)\.?\s{1,3}\p{L}{2,20}/gu;
const word = /\p{L}[\p{L}\p{M}\p{N}'_/-]{1,60}/gu;

/** A blank that the writer is going to fill in stands for a word. */
const toFill = /\[[^[\]]{9,120}\]/gu;

/** The words of a plain sentence that tell what it is about. Times must be blanked before. */
export function matterOf(plain: string): string[] {
  const said = plain
    .replace(toFill, ' [blank] ')
    .replace(mention, ' ')
    .replace(address, ' ')
    .replace(honorific, ' ');
  return (said.match(word) ?? []).flatMap((found) => (isEmpty(found) ? [] : [withoutPossessive(found)]));
}

const possessive = /(?<=\p{L}{3})-?(?:nya|ku|mu)$|(?<=\p{L}{3})'s$/u;

function withoutPossessive(found: string): string {
  return /[aus]$/.test(found) ? found.replace(possessive, '') : found;
}

function isEmpty(found: string): boolean {
  if (empty.has(found)) return true;
  const ending = endings.find((one) => found.endsWith(one));
  const stem = ending === undefined ? found : found.slice(0, -ending.length);
  const isPrefixed = /^[dmk]/.test(found);
  return (
    (ending !== undefined && empty.has(stem)) ||
    (isPrefixed && (empty.has(stem.replace(beginning, '')) || empty.has(found.replace(beginning, ''))))
  );
}
