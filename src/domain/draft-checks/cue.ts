/**
 * One pattern of whole words or phrases, for plain text (small letters, straight quote marks: see `plain`). Phrases of
 * both languages stand in one, for office sentences mix them. A space in a phrase is one or two blanks, and so not
 * allowed within brackets.
 */
export function cue(...phrases: readonly string[]): RegExp {
  return new RegExp(source(phrases), 'u');
}

/** As {@link cue}, for `matchAll`. */
export function cues(...phrases: readonly string[]): RegExp {
  return new RegExp(source(phrases), 'gu');
}

function source(phrases: readonly string[]): string {
  const either = phrases.join('|').replaceAll(' ?', '\\s{0,2}').replaceAll(' ', '\\s{1,2}');
  // Words begin with a letter, a digit or, clipped, an apostrophe ("'s down"); elsewhere it fails at once.
  return `(?:(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}])|(?='))(?:${either})(?![\\p{L}\\p{N}_])`;
}
