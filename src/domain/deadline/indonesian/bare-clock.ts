import type { Around, Pattern } from '../pattern.ts';
import { meridiem, minutes, part, readClock } from './words/clock.ts';
import { rangeTo } from './words/range.ts';

const otherBefore =
  /(?:[.:,]$|[-/$€£#+@=v]|rp\.?|skor|versi|ver|bab|pasal|ayat|rasio|no|nomor|menang|kalah|seri|nilai|ip|ipk|harga|level|poin|butir|bagian|sub|port|kurs|naik|turun)\s?$/i;
const otherAfter =
  /^(?:[/:,@=]\d|\.\d| ?(?:%|jt|juta|rb|ribu|kg|gr|km|cm|m(?![a-z])|gb|mb|x(?![a-z])|usd|idr|dolar|dollar|rupiah|ringgit|euro|persen|detik|menit|orang|poin|juta|miliar|derajat|meter|liter))/i;

/** "15:00", "15.00", "08:56:29", "9.30 malam". "3.30" takes more than the digits: a part of day, a day, or a zone. */
export const bareClock: Pattern = {
  words: new RegExp(
    `(?<hour>[01]?\\d|2[0-4])${minutes}${rangeTo('\\d{1,2}[.:][0-5]\\d')}(?:${part}|${meridiem})?`,
    'i',
  ),
  read(match, reference, { before, after }: Around) {
    if (otherBefore.test(before) || otherAfter.test(after)) return undefined;
    const meaning = readClock(match.groups ?? {}, reference);
    const { part: said, meridiem: letters } = match.groups ?? {};
    if (!meaning || said || letters || /^\d+:/.test(match[0])) return meaning;
    // Clocks are written with two digits and set to fives; most other numbers are not.
    return { ...meaning, weak: !/^\d\d\.[0-5][05](?!\d)/.test(match[0]) };
  },
};
