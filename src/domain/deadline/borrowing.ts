import type { Language } from '../language.ts';

/** Words of time that one language has and the other has not, as they turn up in sentences of the other. */
const ownWords: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}])(?:by|before|until|till|due|today|tonight|tomorrow|tmrw?|yesterday|next|this|end\sof|eo[dwmqy]|cob|\d\s?[ap]m|noon|midnight|o['’]?clock|(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|may|june|july|august|october|december|morning|afternoon|evening|(?:day|week|month|hour|minute)s?)(?![\p{L}])/iu,
  id: /(?<![\p{L}])(?:hari\sini|besok|bsk|besuk|lusa|kemarin|senin|selasa|rabu|kamis|jum['’]?at|sabtu|ahad|minggu|mgg|bulan|bln|tahun|januari|februari|maret|mei|juni|juli|agustus|oktober|desember|pukul|jam|tanggal|tgl|pagi|siang|sore|malam|mlm|depan|dpn|nanti|lagi|sebelum|sblm|hingga|sampai|paling\slambat|akhir|menit)(?![\p{L}])/iu,
};

/** Whether a sentence of another language borrows words of time from this one: "kirim by Friday ya", "see you besok". */
export function borrowsFrom(language: Language, sentence: string): boolean {
  return ownWords[language].test(sentence);
}
