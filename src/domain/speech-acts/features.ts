/** Pieces of a sentence the model knows apart. */
const pieceOrMail =
  /https?:\S{1,200}|www\.\S{1,200}|\$link|[^\s@]{1,60}@[^\s@]{1,60}|\p{L}[\p{L}']{0,30}|\d[\d.:,]{0,12}|[?!,:;$%@()"-]/gu;
/** The same, less dear, where no "@" is. */
const piece = new RegExp(pieceOrMail.source.replace('|[^\\s@]{1,60}@[^\\s@]{1,60}', ''), 'gu');
const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|tomorrow|tonight)$/u;
const most = 60;

/**
 * What the model sees of a sentence given in plain words: its words and pairs of words, names of days and numbers made
 * alike, its length, and the rules that hold.
 */
export function featuresOf(plainWords: string, rules: readonly string[]): string[] {
  const pieces = ['^'];
  for (const found of plainWords.match(plainWords.includes('@') ? pieceOrMail : piece) ?? []) {
    if (pieces.push(alike(found)) > most) break;
  }
  pieces.push('$');
  const found = new Set<string>(rules.map((rule) => `rule ${rule}`));
  found.add(`rules ${Math.min(rules.length, 3)}`).add(`length ${Math.min(8, pieces.length >> 2)}`);
  pieces.forEach((word, at) => {
    const next = pieces[at + 1];
    found.add(word);
    if (next !== undefined) found.add(`${word} ${next}`);
  });
  return [...found];
}

function alike(found: string): string {
  if (/^\d/u.test(found)) return '<number>';
  if (/^(?:https?:|www\.|\$link)/u.test(found)) return '<address>';
  if (found.length > 1 && found.includes('@')) return '<mail>';
  return day.test(found) ? '<day>' : found;
}
