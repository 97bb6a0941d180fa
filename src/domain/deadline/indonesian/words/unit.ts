/** Units of time and their everyday spellings. */
const names = {
  second: 'detik|dtk',
  minute: 'menit|mnt|mnit',
  hour: 'jam',
  day: 'hari|hr',
  week: 'minggu|mggu|mgg|pekan',
  month: 'bulan|bln',
  year: 'tahun|thn|th',
} as const;

export type Unit = keyof typeof names;

const units = Object.keys(names).filter((name): name is Unit => name in names);

/** Source of a pattern for any unit. */
export const unitName = `(?:${Object.values(names).join('|')})`;

const whole = units.map((unit) => [unit, new RegExp(`^(?:${names[unit]})$`, 'i')] as const);

/** The unit that the word names. */
export function readUnit(word: string): Unit | undefined {
  return whole.find(([, pattern]) => pattern.test(word))?.[0];
}
