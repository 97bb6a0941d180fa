import type { Pattern } from '../pattern.ts';
import { readNumber } from './words/number.ts';

const labelled = /(?:^|[^a-z])(?:tahun|thn|th|era|dekade)\s$/i;
const led = /(?:^|[^a-z])(?:dari|sejak|pada|hingga|sampai|sebelum|setelah)\s$/i;
const closed = /^(?:$|\s?[.,;!?)]|\s(?:di|oleh|untuk)\s)/i;

/** "tahun 2027", "sejak 2019", "tahun 90-an", "tahun delapan puluhan": its first day. */
export const year: Pattern = {
  words:
    /(?<year>(?:19|20)\d\d)(?<decade>-?an)?|(?<short>[2-9]0)-?an|(?<words>(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) puluh)an/i,
  read(match, _reference, { before, after }) {
    const { year: digits, decade, short, words } = match.groups ?? {};
    // Without the word, only what can be nothing else: "dari 2019 orang" counts.
    const isNamed = labelled.test(before) || (digits && (decade || (led.test(before) && closed.test(after))));
    if (!isNamed) return undefined;
    const named = digits ? Number(digits) : yearOfDecade(Number(short ?? readNumber(words ?? '')));
    return { day: { year: named, month: 1, day: 1 }, named: 'date', isPeriod: true, guess: true };
  },
};

function yearOfDecade(decade: number): number {
  return decade > 20 ? 1900 + decade : 2000 + decade;
}
