import { eitherVerbs, sureVerbs } from './english-verbs.ts';
import { orders, spoken } from './indonesian-words.ts';
import { oneLine } from './rule.ts';

/** Half-open, in UTF-16 units of the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

const conjunction = '(?:and|also|but|plus|then|dan|tapi|terus|trus|lalu|sekalian|juga|sama)';
/** Words that open an ask or a promise. */
const opener =
  oneLine(`(?:please|pls|can|could|would|will|do|does|did|shall|is it|are|let me know|let us know|i'll|i will|we'll|mohon|tolong|tlg|bisa|bisakah|
  apakah|apa|minta|harap|jangan|saya akan|nanti saya)`);
const verb = `(?:${sureVerbs}|${eitherVerbs}|${orders}|${spoken})`;

/**
 * Where one sentence can begin to say another thing: after a colon, semicolon or dash; at a comma or "and" before words
 * that open an ask or a promise; in a list of things to do. Elsewhere "and" joins what is one ask ("review and comment").
 */
const seam = new RegExp(
  [
    '[:;]\\s{1,3}',
    '\\s[–—-]{1,2}\\s',
    `[,)]?\\s(?=${conjunction}\\s(?:also\\s|then\\s|juga\\s|tolong\\s)?${opener}\\s)`,
    `,\\s(?=@[\\p{L}\\p{N}]|${opener}\\s|(?:${conjunction}\\s)?${verb}\\s[\\p{L}\\p{N}#@]\\S{0,40}\\s\\S)`,
  ].join('|'),
  'gu',
);

/** What every seam has something of. */
const maybeSeam = new RegExp(`[:;,)–—]|\\s-{1,2}\\s|\\s${conjunction}\\s`, 'u');

/** A condition belongs to what follows it: "if you can, please look". */
const condition =
  /^\W{0,4}(?:if|should|when|once|after|before|as|since|because|unless|for|to|in order|untuk|karena|kalau|kalo|jika|bila|apabila|setelah|sebelum)\b/u;

/** And so does what stands between commas: "can you, by Friday, send it". */
const aside =
  /,\s?(?:by|before|until|if|when|once|after|as|sebelum|kalau|kalo|jika|setelah|paling)\b[^,]{0,60}$/u;

/** The clauses of a sentence given in plain words, in order, without gaps; a short one stays with its neighbour. */
export function clausesOf(plainWords: string): Clause[] {
  if (!maybeSeam.test(plainWords)) return [{ start: 0, end: plainWords.length }];
  const found: Clause[] = [];
  let start = 0;
  seam.lastIndex = 0;
  for (let mark = seam.exec(plainWords); mark; mark = seam.exec(plainWords)) {
    const { index } = mark;
    const end = index + mark[0].length;
    if (index - start < 8 || plainWords.length - end < 6) continue;
    if (condition.test(plainWords.slice(start, start + 24)) || aside.test(plainWords.slice(start, index)))
      continue;
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: plainWords.length });
  return found;
}
