/** The languages a draft is read in. */
export type Language = 'en' | 'id';

/** Small words that one of the two languages has and the other has not. Names of people and loan words are left out. */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `the a an and or but if of to for from with without by at on into about after before until than then is are was were
    be been being am do does did done have has had will would can could shall should may might must not no don't doesn't
    didn't can't won't isn't aren't i'm i'll i've we'll we're you're it's that's let's there's i you he she it we they me
    my your our us his her its their them this that these those what which who when where why how there here please
    thanks thank just some any all also yes get let need want know think send review check today tomorrow tonight week
    next morning afternoon monday tuesday wednesday thursday friday saturday sunday hello hey as so up out only still`.split(
      /\s+/u,
    ),
  ),
  id: new Set(
    `yang dan atau tetapi tapi jika kalau kalo bila untuk buat dari dengan tanpa oleh pada ke di sebelum sesudah setelah
    sejak sampai hingga adalah ialah akan sudah udah telah belum belom sedang lagi masih bisa dapat boleh harus perlu mau
    ingin tidak tak bukan jangan nggak enggak gak ga ngga kagak saya aku gue gua gw kami kita anda kamu kalian lu lo dia ia
    mereka beliau ini itu tersebut sini situ sana apa apakah siapa kapan mana dimana kenapa mengapa bagaimana gimana
    berapa ada juga saja aja hanya cuma sangat banget sekali lebih paling semua setiap para sebuah seperti kayak karena
    soalnya agar supaya biar maka mohon harap tolong silakan silahkan coba kirim lihat cek baca buka tunggu terima kasih
    makasih mas mbak bapak ibu pak bu dong deh sih nih tuh kok ya yah yuk kan pun hari besok lusa kemarin nanti sekarang
    segera pagi siang sore malam jam pukul tanggal minggu bulan tahun depan senin selasa rabu kamis jumat jum'at sabtu
    paling lambat yg dgn utk krn jg sdh udh blm bsk tlg tgl skrg dpn hr aj sm klo kl tdk gmn knp bgt trs lg sy
    kirimin siapin bikinin cariin kabarin tambahin ingetin ingatin dicek benerin betulin beresin kerjain selesaiin tanyain infoin
    bantuin gantiin kumpulin ambilin pastiin usahain kalian semuanya balas bales pesan diskusi rapat tentang terkait minta butuh
    perbaiki periksa tinjau setuju halo hai selamat penting mendesak keputusan diputuskan sepakat siap oke maaf baik`.split(
      /\s+/u,
    ),
  ),
};

/** A word with the mark before it: parts of addresses, mentions, channels and file names are no words. */
const word = /[@#/\\._]?\p{L}[\p{L}'’]{0,30}/gu;

/**
 * The language a sentence is built in. One that only borrows ("kirim by Friday ya") counts as Indonesian, for office
 * Indonesian borrows English words all the time and English hardly any Indonesian ones. English when nothing tells.
 */
export function languageOf(sentence: string): Language {
  return languagesIn(sentence)[0] ?? 'en';
}

/** One sentence is looked at for its dates, its asks and its promises, one after the other. */
let last: { readonly sentence: string; readonly found: readonly Language[] } = { sentence: '', found: [] };

/** The languages a sentence has words of, the one it is built in first; empty when nothing tells ("ok 👍"). */
export function languagesIn(sentence: string): readonly Language[] {
  if (sentence !== last.sentence) last = { sentence, found: languagesOf(sentence) };
  return last.found;
}

function languagesOf(sentence: string): readonly Language[] {
  let [english, indonesian] = [0, 0];
  for (const found of sentence.match(word) ?? []) {
    const plain = found.toLowerCase().replace('’', "'");
    if (functionWords.en.has(plain)) english++;
    else if (isIndonesian(plain)) indonesian++;
  }
  if (indonesian === 0) return english === 0 ? [] : ['en'];
  if (english === 0) return ['id'];
  return indonesian >= english ? ['id', 'en'] : ['en', 'id'];
}

/** Whether a word is one of the small words of either language, and so nobody's name. */
export function isFunctionWord(word: string): boolean {
  const small = word.toLowerCase();
  return functionWords.en.has(small) || functionWords.id.has(small);
}

function isIndonesian(plain: string): boolean {
  return functionWords.id.has(plain) || hasIndonesianForm(plain);
}

/** "suratnya", "kirimkan", "mengirim": short ones are names ("Tanya") or English. */
function hasIndonesianForm(plain: string): boolean {
  if (plain.length < 6 || !/^\p{L}/u.test(plain)) return false;
  return (
    plain.endsWith('nya') || plain.endsWith('kan') || plain.startsWith('meng') || plain.startsWith('meny')
  );
}
