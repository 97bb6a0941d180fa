import { monthName } from './words/month.ts';
import { partName } from './words/part-of-day.ts';
import { unitName } from './words/unit.ts';
import { weekdayEnglish, weekdayName, weekdayShort } from './words/weekday.ts';

const days = 'hariini|besok|bsok|besuk|besk|bsk|esok|lusa|kemarin|kemaren|kmaren|kmarin|kmrn|keesokan';
const dates =
  'tanggal|tggl|tgl|akhir|weekend|wikend|wiken|kuartal|triwulan|q[1-4]|era|dekade|(?:19|20)\\d\\d';
const clocks = 'pukul|pkl|pk|jm|setengah|stengah|stgh|tengah|semalam|semalem|eod|cob|end|pulang|kantor';
const nows = 'sekarang|skarang|skrang|skrg|skrng|saat';
const meals = 'sarapan|makan|maksi|lunch|jumatan|d?zuhur|dhuhur|lohor|ashar|asar|magh?rib|isya';
const holidays = 'hardiknas|harkitnas|valentine|halloween|hut|natal|may day|agustusan|17an';

/** Some word or figure of every pattern: a sentence without any names no day and no time. */
export const trigger = new RegExp(
  `\\d ?[./:-] ?\\d|\\d ?[ap]\\.?m|(?<!\\p{L})(?:(?:se)?${unitName}|${partName}|${weekdayName}|${weekdayShort}|${weekdayEnglish}` +
    `|${monthName}|${days}|${dates}|${clocks}|${nows}|${meals}|${holidays})(?!\\p{L})`,
  'iu',
);
