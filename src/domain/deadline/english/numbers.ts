const small = [
  'zero|oh',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'fou?rty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

const oneToNine = small.slice(1, 10).join('|');
const oneToNineteen = small.slice(1).join('|');

/** Sources of patterns. One to ninety-nine in words; sixteen before six, for the first that fits is taken. */
export const cardinal = `(?:(?:${tens.join('|')})(?:[\\s-](?:${oneToNine}))?|${small.slice(1).reverse().join('|')})`;
/** Hours of a clock in words. */
export const hourWord = `(?:${small.slice(1, 13).reverse().join('|')})`;
/** Ten to fifty-nine, and "oh five". */
export const minuteWord = `(?:(?:twenty|thirty|fou?rty|fifty)(?:[\\s-](?:${oneToNine}))?|(?:oh|zero)[\\s-](?:${oneToNine})|${small
  .slice(10)
  .reverse()
  .join('|')})`;
/** First to thirty-first in words. */
export const ordinal = `(?:(?:twenty|thirty)[\\s-](?:${ordinals.slice(0, 9).join('|')})|thirtieth|${ordinals.toReversed().join('|')})`;
/** "nineteen eighty six", "twenty twenty-six", "two thousand and twelve". */
export const yearWords = `(?:(?:nineteen|twenty)\\s(?:hundred|oh[\\s-](?:${oneToNine})|(?:${tens.join('|')})(?:[\\s-](?:${oneToNine}))?|${small.slice(10).join('|')})|two\\sthousand(?:(?:\\sand)?\\s(?:(?:${tens.join('|')})(?:[\\s-](?:${oneToNine}))?|${oneToNineteen}))?)`;

const values = new Map<string, number>([
  ...small.flatMap((words, value) => words.split('|').map((word): [string, number] => [word, value])),
  ...tens.map((word, index): [string, number] => [word.replace('u?', ''), (index + 2) * 10]),
  ...ordinals.map((word, index): [string, number] => [word, index + 1]),
  ['fourty', 40],
  ['thirtieth', 30],
]);

/** The number in digits ("22", "22nd") or in words up to ninety-nine ("twenty second"); `NaN` when it is neither. */
export function numberOf(text: string): number {
  const words = text.toLowerCase().trim();
  if (/^\d/u.test(words)) return Number.parseFloat(words.replace(',', '.'));
  return words.split(/[\s-]+/u).reduce((sum, word) => sum + (values.get(word) ?? Number.NaN), 0);
}

/** The year in digits or in words; `NaN` when it is neither. */
export function yearOfWords(text: string): number {
  const words = text.toLowerCase().trim();
  const thousand = /^two\sthousand(?:\sand)?\s?/u.exec(words);
  if (thousand) return 2000 + (numberOf(words.slice(thousand[0].length) || 'zero') || 0);
  const [first = '', ...rest] = words.split(/\s/u);
  return numberOf(first) * 100 + (rest[0] === 'hundred' ? 0 : numberOf(rest.join(' ')));
}
