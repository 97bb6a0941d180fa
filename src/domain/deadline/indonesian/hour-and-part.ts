import type { Pattern } from '../pattern.ts';
import { half, hours, meridiem, part, readClock } from './words/clock.ts';
import { readPart } from './words/part-of-day.ts';

/** What a number counts or tells apart, rather than an hour: "lantai 3 sore ini", "3 hari 2 malam". */
const otherBefore =
  /(?:lantai|lt|ruang|kamar|nomor|no|poin|sesi|versi|blok|gate|bab|halaman|meja|kelas|grup|tim|shift|batch|hari|menginap|nginap|nginep|selama|salah|total|[-/.,:$]) ?$/i;

/** "6 pagi", "615 pagi", "3pm", "delapan malam", "setengah empat sore". */
export const hourAndPart: Pattern = {
  words: new RegExp(`(?:(?<four>[0-2]?\\d[0-5]\\d)|${half}?${hours})(?:${part}|${meridiem})`, 'i'),
  read(match, reference, { before }) {
    const groups = match.groups ?? {};
    if (otherBefore.test(before)) return undefined;
    const meaning = readClock(groups, reference);
    return meaning && isCount(groups) ? { ...meaning, weak: true, guess: true } : meaning;
  },
};

/** "3 malam" are nights and "satu pagi" is some morning, where nothing else says that a clock is meant. */
function isCount({ hour, half: isHalf, part: said }: Readonly<Record<string, string | undefined>>): boolean {
  if (!hour || isHalf || !said) return false;
  if (readPart(said) === 'night') return !/^(?:[6-9]|1\d)$/.test(hour);
  return /^(?:satu|nol|0)$/i.test(hour);
}
