import type { Around, Pattern } from '../pattern.ts';
import { half, hours, meridiem, minutes, part, pastOrTo, readClock, spoken } from './words/clock.ts';
import { gap } from './words/gap.ts';
import { rangeTo } from './words/range.ts';
import { weekdayName } from './words/weekday.ts';

/** A count goes on: "jam 2 menit", "2 jam 15 menit"; a day does not: "jam 3 hari Rabu". */
const unitAfter = new RegExp(
  `^ ?(?:menit|mnt|detik|dtk|orang|org|kali|juta|jt|ribu|rb|persen|%|x(?![a-z])|sks|tiket|hari(?! (?:ini|h|esok|besok|kerja|natal|${weekdayName})))`,
  'i',
);

/** "jam 3", "pukul 15.00", "jam 3 sore", "jam setengah empat", "jam 3 lewat 10", "jam 2-4 sore", "jam 3an", "jam 3 pm". */
export const clock: Pattern = {
  words: new RegExp(
    `(?:(?:setiap|tiap)${gap})?(?:pukul|pkl|pk|jam|jm)[.:]? {0,2}(?:(?<four>\\d{3,4})|${half}?${hours}` +
      `(?:${minutes}|${spoken}|${pastOrTo})?)(?<about>-?an)?` +
      `${rangeTo('(?:(?:jam|pukul) )?\\d{1,2}(?:[.:][0-5]\\d)?')}` +
      `(?:${part}|${meridiem})?(?:${gap}(?:tepat|teng|pas|sharp))?`,
    'i',
  ),
  read(match, reference, around) {
    const { to } = match.groups ?? {};
    if (unitAfter.test(around.after) || (!to && isDuration(around))) return undefined;
    return readClock(match.groups ?? {}, reference);
  },
};

/** "2 jam 15": a number before is a count, unless it is a date's. */
function isDuration({ before }: Around): boolean {
  return /(?:^|[^\d/.-])\d{1,3} $/.test(before) && !/(?:tanggal|tgl\.?) ?\d{1,2} $/i.test(before);
}
