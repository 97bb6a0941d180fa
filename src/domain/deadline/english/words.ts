const months = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
const weekdays = [
  'sunday|sun',
  'monday|mon',
  'tuesday|tues|tue',
  'wednesday|weds|wed',
  'thursday|thurs|thur|thu',
  'friday|fri',
  'saturday|sat',
];

/** Sources of patterns. A point belongs to the name only where something goes on after it. */
export const monthName = `(?:(?:${months.join('|')})(?:\\.(?=\\s?[a-z\\d]))?)`;
export const weekdayName = `(?:(?:${weekdays.join('|')})(?:\\.(?=\\s?[a-z\\d]))?)`;

/** 1 to 12; 0 when it is no month. */
export function monthOf(word: string): number {
  return 1 + indexIn(months, word);
}

/** 0 = Sunday; -1 when it is no weekday. */
export function weekdayNamed(word: string): number {
  return indexIn(weekdays, word);
}

function indexIn(names: readonly string[], word: string): number {
  const plain = word.toLowerCase().replace('.', '');
  return names.findIndex((name) => name.split('|').includes(plain));
}

/**
 * What may follow a bare number or ordinal that is a day or an hour. Nouns may not: "by 5 people", "the first draft".
 */
const functionWords =
  'of|at|on|in|by|to|till|until|from|around|about|after|before|this|next|last|and|or|but|so|then|for|with|if|when|because|as|please|pls|thanks?|sharp|latest|lunch\\s?time|noon|morning|afternoon|evening|today|tonight|tomorrow|tmrw?|works?|is|was|will|would|should|can|could|we|i|you|he|she|they|it|the|my|your|our|instead|already|[ap]\\.?m|local|utc|gmt|wib|wita|wit|[a-z]{2,3}t';
const mayFollow = new RegExp(
  `^(?:\\s{0,3}$|['’]?\\s{0,3}[,;:!?)\\]"”–—](?!\\d)|\\.(?!\\d)|\\s{1,3}(?:[-/→]|(?:${functionWords}|${weekdays.join('|')})(?![\\p{L}])))`,
  'iu',
);

/** Whether a bare number can be a day or an hour, by what follows it. */
export function isFree(after: string): boolean {
  return mayFollow.test(after.slice(0, 24));
}
