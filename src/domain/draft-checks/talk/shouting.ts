const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,40}(?![\p{L}\p{N}])/gu;
const letters = /\p{L}/gu;
const small = /\p{Ll}/gu;

/** Fewer words in capitals are abbreviations, or a title. */
const fewest = 4;

/** Whether most of the words are in capitals: it reads as shouting. */
export function isShouted(text: string): boolean {
  const words = text.match(capitals) ?? [];
  if (words.filter(({ length }) => length >= 3).length < fewest || !words.some(({ length }) => length >= 5))
    return false;
  const all = text.match(letters)?.length ?? 0;
  return (text.match(small)?.length ?? 0) <= all * 0.3;
}
