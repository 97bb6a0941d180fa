import { dayOf } from '../../calendar.ts';
import type { Around, Pattern } from '../pattern.ts';
import { fullYear, yearOf } from '../years.ts';
import { withPast } from './words/since.ts';
import { weekdayName } from './words/weekday.ts';

/** What is counted or numbered rather than dated: "skor 3/5", "hal 2/7", "4/5 selesai". */
const countBefore =
  /(?:skor|nilai|nilainya|poin|rating|versi|ver|v|bagian|hal|halaman|bab|pasal|ayat|baru|progress|progres|ukuran|kapasitas|kelas|bintang|nomor|no|blok|kav|rt|rw|jl|sprint|fase|tahap|step|langkah|task|tugas|tiket|grade|skala|rp|ip|port|dapat|dapet|isi|kurs)(?: (?:akhir|total|sementara|rata-rata))?[.:]? ?$/i;
const countAfter =
  /^ ?(?:%|orang|org|selesai|done|kelar|beres|poin|bintang|bagian|jam(?! ?\d)|dari|total|kamar|peserta|item|tugas|task|halaman|slide|setuju|approved|lulus|benar|ok|kg|gr|cm|mm|inch|inci|gb|mb|juta|jt|rb|ribu|porsi|gelas|sendok|suara|hadir|online|test|tes)(?![a-z])/i;
const dated = new RegExp(
  `(?:${weekdayName},? ?\\(?|deadline(?:nya)?:? |(?:per|due) |sebelum |lambat |hingga |sampai )$`,
  'i',
);

/** "10/5", "10/5/2026", "10-5-2026", "31.10.2026", "tgl 10-5": the day first. */
export const numericDate: Pattern = {
  words:
    /(?<label>(?:tanggal|tggl|tgl)\.? {0,2})?(?<day>\d{1,2})(?<mark> ?[-/.] ?)(?<month>\d{1,2})(?:\k<mark>(?<year>20\d\d|\d\d))?/i,
  read(match, reference, around) {
    const { label, day: first, mark = '', month: second, year } = match.groups ?? {};
    if (!isFree(around)) return undefined;
    const [day, month] = [Number(first), Number(second)];
    const isLoose = !label && !dated.test(around.before);
    if (!year) {
      if (isLoose && mark.trim() !== '/') return undefined;
      const meaning = yearOf(month, day, withPast(reference, around));
      return (
        meaning && {
          ...meaning,
          guess: isLoose || meaning.guess === true,
          weak: isLoose && isFraction(day, month),
        }
      );
    }
    const found = dayOf(fullYear(year), month, day);
    // "1.10.20" is as well a version.
    return found && { day: found, named: 'date', weak: isLoose && mark.trim() === '.' && year.length === 2 };
  },
};

/** Not within an address, a version or a longer number, and not a count. */
function isFree({ before, after }: Around): boolean {
  if (/(?:[-/.:,]|[-/$€£#+@=]\s?)$/u.test(before) || /^(?:[-/.:,]\d|[/@=])/u.test(after)) return false;
  return !countBefore.test(before) && !countAfter.test(after);
}

function isFraction(day: number, month: number): boolean {
  return (month <= 5 && day < month) || (month === 10 && day < 10) || (day === 24 && month === 7);
}
