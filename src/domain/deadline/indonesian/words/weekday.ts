/** Names and everyday spellings of the days, by weekday (0 = Sunday). */
const names: readonly (readonly string[])[] = [
  ['minggu', 'ahad'],
  ['senin', 'snin', 'snn'],
  ['selasa', 'slasa', 'sls'],
  ['rabu', 'rbu'],
  ['kamis', 'kms'],
  ["jum['’`]?at", 'jumaat', 'jmt', 'jmat'],
  ['sabtu', 'sbtu', 'sbt'],
];

/** Cut short, as in calendars. Each is something else as well ("min" is an admin, "sen" a cent). */
const short = ['min|mgg|mgu', 'sen', 'sel', 'rab', 'kam', 'jum', 'sab'];

/** English names that slip into Indonesian sentences. */
const english = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Source of a pattern for a day's name in full. */
export const weekdayName = `(?:${names.flat().join('|')})`;
export const weekdayShort = `(?:${short.join('|')})`;
export const weekdayEnglish = `(?:${english.join('|')})`;

const whole = names.map(
  (own, weekday) => new RegExp(`^(?:${[...own, short[weekday], english[weekday]].join('|')})$`, 'i'),
);

/** 0 = Sunday; `undefined` for a word that names no day. */
export function readWeekday(word: string): number | undefined {
  const found = whole.findIndex((pattern) => pattern.test(word));
  return found < 0 ? undefined : found;
}
