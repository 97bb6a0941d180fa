const units = new Map([
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
]);

const unit = [...units.keys()].join('|');

/** Source of a pattern for minutes in words, ten and from fifteen on: "lima belas", "tiga puluh". */
export const minuteWord = `(?:sepuluh|(?:${unit})[ ](?:belas|puluh(?:[ ](?:${unit}))?))`;

/** Source of a pattern for a number in words, 0 to 99: "nol", "sebelas", "dua belas", "dua puluh lima". */
export const numberWord = `(?:nol|sepuluh|sebelas|(?:${unit})(?:[ ](?:belas|puluh(?:[ ](?:${unit}))?))?)`;

/** The number that words or digits give ("2", "1,5", "dua puluh lima"); `undefined` for any other words. */
export function readNumber(words: string): number | undefined {
  const text = words.trim().toLowerCase();
  if (/^\d/.test(text)) return finite(Number(text.replace(',', '.')));
  if (text === 'nol') return 0;
  if (text === 'sepuluh') return 10;
  if (text === 'sebelas') return 11;
  const [first = '', scale, last = ''] = text.split(' ');
  const count = units.get(first);
  if (count === undefined) return undefined;
  if (scale === 'belas') return 10 + count;
  if (scale === 'puluh') return 10 * count + (units.get(last) ?? 0);
  return count;
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}
