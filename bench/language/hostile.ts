/** Pieces that patterns stumble over: long runs, half dates, what opens and never closes, and what is not seen. */
const pieces = [
  'a',
  'aA',
  '(',
  ')',
  '[',
  '{',
  '<',
  '"',
  '*',
  '_',
  '`',
  '```\n',
  '> ',
  '- ',
  '1. ',
  '0',
  '9',
  '1/',
  '12:',
  '2026-',
  '10.',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '. ',
  '?',
  '!',
  ',',
  ';',
  ': ',
  '-',
  '—',
  '@',
  '#',
  "'",
  '’',
  'by ',
  'before ',
  'by the end of the ',
  'next ',
  'jam ',
  'pukul ',
  'paling lambat ',
  'setengah ',
  'sebelum akhir ',
  'minggu ',
  'Senin ',
  'may ',
  'Friday ',
  '10 Mei ',
  'in 2 ',
  'dalam dua ',
  'please ',
  'tolong ',
  'could you ',
  'bisa ',
  'and ',
  'dan ',
  'we decided ',
  'kita ',
  'kalau ada waktu ',
  'when you ',
  'let me let ',
  'not ',
  'tidak ',
  'the ',
  'yang ',
  'I will ',
  'saya akan ',
  'hi ',
  'Pak ',
  'John ',
  'A ',
  'asap ',
  'urgent ',
  'no need to ',
  'still waiting for ',
  'http://',
  'https://a.b/',
  'www.',
  'a@',
  'x.',
  '🔴',
  '🟡 ',
  '😂',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u202e',
  '\u00a0',
  'é',
  'e\u0301',
  'ß',
  'İ',
  '中',
  'ـ',
  '\ud83d',
  '\udc00',
  '\0',
  '\u2028',
];

/**
 * So many texts of 5,000 characters, the same ones every time: first each piece alone, then two to four of them in turn, in runs
 * of different lengths.
 */
export function* hostileStrings(count: number, length = 5000, seed = 20261118): Generator<string> {
  const random = generator(seed);
  const pick = (): string => pieces[Math.floor(random() * pieces.length)] ?? 'a';
  for (let made = 0; made < count; made++) {
    const alone = pieces[made];
    yield alone === undefined
      ? woven(length, random, pick)
      : alone.repeat(Math.ceil(length / alone.length)).slice(0, length);
  }
}

function woven(length: number, random: () => number, pick: () => string): string {
  const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () => ({
    piece: pick(),
    times: random() < 0.5 ? 1 + Math.floor(random() * 3) : 1 + Math.floor(random() * 400),
  }));
  const round = parts.map(({ piece, times }) => piece.repeat(times)).join('');
  return (pick() + round.repeat(Math.ceil(length / round.length))).slice(0, length);
}

/** Mulberry32: small, and the same everywhere. https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
