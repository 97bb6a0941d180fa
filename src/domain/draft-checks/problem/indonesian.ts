import { setOf, type WordsIn } from '../words-in.ts';

/** Beginnings that tell that it happened to a thing by mistake: "ketuker", "terpotong", "kebanjiran". */
const befalls = setOf(`
  blokir kunci tahan tukar tuker potong campur lewat hapus buang balik putus hambat kendala selip sendat jebak cabut tumpah banjir
  bakar rendam genang ganggu sangkut henti tunda tinggal bengkalai tolak hitung kirim input tagih copot gores gunting sobek lambat`);
/** The same of people: "ketinggalan", "kebanjiran". */
const befallsAll = setOf(
  'tinggalan banjiran bakaran habisan rampokan malingan hilangan copetan hujanan lewatan tumpahan bocoran kurangan',
);
const wrong = setOf(`
  rusak mandek mogok bocor error eror crash hang ngadat jebol korslet ambrol nyangkut kedaluwarsa kadaluarsa kadaluwarsa ditolak dicabut
  diblokir gagal bermasalah kehabisan ngeluh mengeluh dikeluhkan overload hilang ilang patah retak pecah sobek robek penyok basi busuk berjamur
  berkarat karatan luntur roboh ambruk mentok meluap mampet buntu kesulitan kesusahan nyasar salah keliru selisih nolak menolak mati macet padam
  buram blur kacau berantakan semrawut cacat basah goyang longgar tumpah miring bengkok kepanasan lemot lelet kebakaran kotor
  rewel rembes merembes netes menetes nutupin menutupi menghalangi ngalangin terbengkalai kadaluarsanya kepenuhan terlantar terbentur bentrok
  dobel numpuk menumpuk kebocoran kekurangan nyendat tersumbat mampat dicuri kemalingan kebanjiran expired down offline
  harusnya seharusnya mestinya semestinya lepas rontok berserakan anjlok copot oleng gembos kempes bolong meleleh menguning berasap ambles
  longsor pudar luber meluber keropos layu mengelupas ngelupas kusut berdebu berlumut berlubang jatuh terjatuh nyetrum kesetrum bengkak
  kedinginan pecahan tercecer kececer bocel pincang jamuran kempis bentol kadaluwarsanya salahnya minus defisit tekor anjloknya meledak korslet kemalingan
  bau bug typo kesalahan kekeliruan gangguan hambatan outage crashnya antre ngantre nganggur nunggak menunggak`);
const troubling = setOf(`
  telat terlambat kosong penuh kurang sakit molor bising berisik habis abis komplain nagih menagih protes pending putus masalah kendala
  nunggu menunggu nungguin aneh lambat separuh sepi bekas`);
/** Of these it takes still more. */
const mild = setOf(
  'beda berbeda lama berhenti panas dingin kecil cuma hanya lelah sama tertulis tertera bunyi setengah double',
);
const negators = setOf('tidak tdk nggak ngga enggak gak ga kagak tak belum blm belom tanpa gk engga');
const never = setOf('belum blm belom');
const open = setOf('masih sejak terus melulu mulu padahal sedangkan berturut-turut');

const amount = /^(?:\d.*|satu|dua|tiga|empat|lima|enam|separuh|setengah|sebelah|orang|beberapa|banyak)$/u;
/** "Kekecilan", "kepanasan": more of it than is good. */
const tooMuch =
  /^ke(?:kecil|besar|panas|pendek|sempit|longgar|ketat|dingin|asin|manis|gelap|keras|mahal|tipis|tebal|lebar)an$/u;

/** What is not, cannot or need not be without anything being the matter. */
const harmless = setOf(`
  apa-apa apa papa masalah termasuk perlu usah sabar ikut begitu terlalu jadi harus susah sesusah mahal berlaku kok sih ya pernah suka mau kepikiran
  hadir gabung janji komentar nyangka menyangka sengaja seberapa selalu banyak jauh tahu tau tentu sempat sempet makan putus diputuskan sepakat
  disepakati dibahas kenal lupa enak sama peduli heran sadar merasa yakin lebih hanya cuma ikutan semua juga bakal akan keberatan ingat
  inget rugi penting wajib terasa ngerasa setuju nyesel menyesal suka main pulang tidur nonton paham ngerti mengerti dipikirin
  bosan cocok boleh dipakai diperlukan dibutuhkan usah`);
const harmlessNouns = setOf(`
  masalah kendala perubahan tambahan apa-apa rencana komentar pertanyaan hubungannya kaitannya yang keluhan komplain error bug salahnya waktu
  acara libur rapat kelas pertemuan lembur ujian pelajaran revisi koreksi catatan ide bedanya selisih habisnya ruginya pilihan keberatan hambatan lagi korban alasan`);
const able = setOf('bisa dapat mau sempat boleh sanggup');
const exists = setOf('ada punya pegang dapat dapet terima');
const own = setOf('saya aku gue gw sy');

/** Supposed, wished or possible, but not told as it is. */
const hedges = setOf(
  'mungkin kayaknya sepertinya rasanya semoga mudah-mudahan kira-kira seandainya andai kalau kalo jika bila apakah meski walau walaupun meskipun kecuali katanya',
);
const others = setOf('dia mereka kamu kalian beliau anda lo');

/** How much in an Indonesian sentence tells of something open; 2 and more do. */
export function troubleInIndonesian({ words, isLast }: WordsIn): number {
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum += weightAt(words, at, isLast);
  if (sum === 0) return 0;
  if (words.some((word) => hedges.has(word))) return Math.min(1, sum);
  return sum + (words.some((word, at) => open.has(word) || (word === 'lagi' && isLast(at))) ? 1 : 0);
}

function weightAt(words: readonly string[], at: number, isLast: WordsIn['isLast']): number {
  const word = words[at] ?? '';
  if (negators.has(word)) return negationAt(words, at, isLast);
  if (isDenied(words, at, isLast)) return 0;
  const stem = word.replace(/(?:nya|ku|mu)$/u, '');
  const next = words[at + 1] ?? '';
  if (isWrong(word, next) || isWrong(stem, next) || isAmiss(words, at, isLast)) return 2;
  if (isEnded(word, next)) return 0;
  if (troubling.has(stem) || troubling.has(word)) return 1;
  return mild.has(stem) || mild.has(word) ? 0.5 : 0;
}

const outdated = setOf('alamat kantor nomor harga logo versi data gedung');
/** Not by the word alone: nothing left of it, too few, too much, the old one. */
function isAmiss(words: readonly string[], at: number, isLast: WordsIn['isLast']): boolean {
  const word = words[at] ?? '';
  if (/^(?:h?abis|kosong)$/u.test(word)) return isLast(at);
  if (word === 'kurang') return [1, 2, 3].some((on) => amount.test(words[at + on] ?? ''));
  if (word === 'terlalu') return !harmless.has(words[at + 1] ?? '');
  if (word === 'lama')
    return outdated.has(words[at - 1] ?? '') || (words[at - 1] === 'yang' && words.includes('masih'));
  return tooMuch.test(word.replace(/nya$/u, ''));
}

/** "Habis bulan Mei", "habis makan": ended, or after. */
function isEnded(word: string, next = ''): boolean {
  return (
    /^h?abis$/u.test(word) &&
    /^(?:bulan|tahun|tanggal|ini|itu|makan|rapat|me\p{L}{3,12}|ng\p{L}{3,12})$/u.test(next)
  );
}

function isWrong(word: string, next = ''): boolean {
  if (word === 'salah' || word === 'mati') return next !== 'satu' && next !== 'satunya';
  return wrong.has(word) || isBefallen(word);
}

function isBefallen(word: string): boolean {
  const stem = /^(?:ke|ter)(\p{L}{4,10})$/u.exec(word)?.[1];
  // "keputusan" and "ketinggian" are nouns.
  return stem !== undefined && (befalls.has(stem) || befallsAll.has(stem));
}

function isDenied(words: readonly string[], at: number, isLast: WordsIn['isLast']): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if (isLast(before)) return false;
    const word = words[before] ?? '';
    if (negators.has(word) || word === 'bukan' || word === 'nol' || word === 'kalau' || word === 'kalo')
      return true;
  }
  return false;
}

const between = setOf(
  'juga pernah ada kami saya kita aku gue satu lagi sih pun yang bisa dapat mau punya sama sekali',
);

function negationAt(words: readonly string[], at: number, isLast: WordsIn['isLast']): number {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (isLast(at) || word === 'tanpa' || others.has(words[at - 1] ?? '')) return 0;
  if (next === 'jadi') return arrives.has(words[at + 2] ?? '') ? 2 : 0;
  if (exists.has(next)) return absent(words, at, isLast);
  if (able.has(next)) return unable(words, at, isLast);
  if (harmless.has(next) || isAway(words, at)) return 0;
  return notDone(words, at, isLast);
}

function notDone(words: readonly string[], at: number, isLast: WordsIn['isLast']): number {
  const said = nextSaid(words, at);
  if (harmless.has(said)) return 0;
  const isOwn = isOwnWish(words, at, isLast);
  if (never.has(words[at] ?? '')) return isOwn && !/^(?:di|ter)/u.test(said) ? 1 : 2;
  return !isOwn && (isLast(at + 1) || runs.has(said) || /^(?:di|ter|ke)\p{L}{3}/u.test(said)) ? 2 : 1;
}

const arrives = setOf('datang dateng dikirim diantar muncul hadir dipasang diperbaiki');
const runs = setOf(
  'jalan nyala muncul masuk sampai sesuai lengkap bunyi datang keluar konek nyambung respon merespon berfungsi cukup',
);
const wishes = setOf('mau sempat sanggup');

function unable(words: readonly string[], at: number, isLast: WordsIn['isLast']): number {
  if (harmless.has(nextSaid(words, at))) return 0;
  const isOwn = isOwnWish(words, at, isLast);
  return isOwn && (wishes.has(words[at + 1] ?? '') || isPresence(words, at + 2)) ? 0 : 2;
}

/** "Saya izin tidak masuk." */
function isAway(words: readonly string[], at: number): boolean {
  return isPresence(words, at + 1) && words.some((one) => own.has(one) || one === 'izin' || one === 'ijin');
}

/** Not coming to work, unlike "masuk ke sistem". */
function isPresence(words: readonly string[], at: number): boolean {
  return (
    /^(?:masuk|datang|dateng|pulang|kerja|lembur|makan|tidur|nemenin|jemput|balas|bales|telepon|angkat|janjiin|jawab|lama|lama-lama)$/u.test(
      words[at] ?? '',
    ) && words[at + 1] !== 'ke'
  );
}

function absent(words: readonly string[], at: number, isLast: WordsIn['isLast']): number {
  const word = words[at + 2] ?? '';
  if (isLast(at + 1)) return never.has(words[at] ?? '') ? 2 : 1;
  if (word === 'yang')
    return /^(?:spesial|baru|penting|istimewa|ikut|berubah|lain|perlu|rusak|salah|mau|aneh|keberatan|komplain|kurang|hilang|berubah|harus)/u.test(
      words[at + 3] ?? '',
    )
      ? 0
      : 2;
  return harmlessNouns.has(word) ? 0 : 2;
}

const opensClause = setOf(
  'kemarin tadi maaf jadi dan tapi karena kalau juga sekarang besok pak bu mas mbak soalnya memang emang',
);
function isOwnWish(words: readonly string[], at: number, isLast: WordsIn['isLast']): boolean {
  const before = own.has(words[at - 1] ?? '') ? at - 1 : own.has(words[at - 2] ?? '') ? at - 2 : -1;
  // "Laptop saya": hers, not she.
  return before === 0 || (before > 0 && (opensClause.has(words[before - 1] ?? '') || isLast(before - 1)));
}

function nextSaid(words: readonly string[], at: number): string {
  let next = at + 1;
  while (next < at + 4 && between.has(words[next] ?? '')) next++;
  return words[next] ?? '';
}
