import { addDays } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Around, Pattern } from '../pattern.ts';
import { gap } from './words/gap.ts';
import { partName, readPart } from './words/part-of-day.ts';
import { weekdayName } from './words/weekday.ts';

const soon = 'nanti|nnti|nti|ntar|entar|ntr';
const past = 'tadi|td';

/** "Sabtu malam ini" is Saturday's. */
const dayBefore = new RegExp(`(?:${weekdayName}|besok|bsk|lusa) $`, 'i');

/** "malam ini", "nanti sore", "ntar malem", "pagi hari", "tadi malam"; weaker "sore", as in "besok sore". */
export const partOfDay: Pattern = {
  words: new RegExp(
    `(?<night>semalam|semalem)|(?:(?<soon>${soon})${gap}|(?<past>${past})${gap})?(?<part>${partName})(?:${gap}(?<label>hari)(?!${gap}(?:ini|se)))?` +
      `(?:${gap}(?:(?<ahead>ini|${soon})|(?<over>${past}|kemarin|kemaren|kmrn)))?`,
    'i',
  ),
  read(match, { today, minute }, around) {
    const { night, soon: first, past: before, part: word = '', label, ahead, over } = match.groups ?? {};
    if (night) return { part: 'night', day: addDays(today, -1), named: 'offset', guess: true };
    const isBare = (first ?? before ?? label ?? ahead ?? over) === undefined;
    if (isBare && isOther(word, around)) return undefined;
    const part = partMeaning(word, around);
    if (first ?? (ahead && !dayBefore.test(around.before))) {
      const isOver = part.time !== undefined && part.time.hour * 60 <= minute;
      return { ...part, day: isOver && ahead !== 'ini' ? addDays(today, 1) : today, named: 'offset' };
    }
    if (before ?? over) return { ...part, day: pastDay(word, over, today), named: 'offset' };
    return { ...part, weak: label === undefined };
  },
};

/** "Tadi malam" is yesterday's night; "tadi pagi" is this morning. */
function pastDay(word: string, over: string | undefined, today: Parameters<typeof addDays>[0]): typeof today {
  const isYesterday = readPart(word) === 'night' || /^k/i.test(over ?? '');
  return isYesterday ? addDays(today, -1) : today;
}

/** The hours before dawn have no part of their own; a clock time beside them needs none. */
function partMeaning(word: string, { before, after }: Around): Meaning {
  const isEarly = /^(?:subuh|sbuh|dini hari)/i.test(word);
  const hasClock = /^,? ?(?:jam|pukul|pkl|pk|jm|\d)/i.test(after) || /\d ?$/.test(before);
  if (isEarly && !hasClock) return { time: { hour: /^d/i.test(word) ? 3 : 5, minute: 0 }, guess: true };
  const part = readPart(word);
  return part ? { part } : {};
}

/** Greetings and meals: "selamat pagi", "Pagi, semua", "makan siang". */
function isOther(word: string, { before, after }: Around): boolean {
  if (/(?:selamat|slamat|slmt|met|makan|mkn|shalat|sholat|salat) $/i.test(before)) return true;
  if (/-/.test(word) && /^\s*,/.test(after)) return true;
  // "Pagi, semua" and "Pagi!"
  return (
    before.trim() === '' &&
    !/^(?:dini|petang)/i.test(word) &&
    /^\s*(?:[,.!]|$)/.test(after) &&
    !/[-\d]/.test(word)
  );
}
