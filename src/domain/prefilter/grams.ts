import { requiredBy } from './required.ts';

const bits = 4096;

/** The units, pairs and triples of units a text has; a Bloom filter, so that it can have one too many, never one too few. */
export type Grams = Uint8Array;

/** One sentence is read for its asks, its promises and its dates, one after the other. */
let last = { text: '', grams: new Uint8Array(bits) };

/** Those of a text in any case. Digits count as one unit, and so do all blanks. */
export function gramsOf(text: string): Grams {
  const small = text.toLowerCase();
  if (small === last.text) return last.grams;
  const grams = new Uint8Array(bits);
  last = { text: small, grams };
  let [first, second] = [0, 0];
  for (let at = 0; at < small.length; at++) {
    const unit = unitOf(small.charCodeAt(at));
    grams[unit & (bits - 1)] = 1;
    grams[pair(second, unit)] = 1;
    grams[triple(first, second, unit)] = 1;
    first = second;
    second = unit;
  }
  return grams;
}

function unitOf(code: number): number {
  if (code >= 48 && code <= 57) return 48;
  if (code < 128) return code >= 9 && code <= 13 ? 32 : code;
  return isBlank(code) ? 32 : code;
}

function isBlank(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    code === 0x1680 ||
    (code >= 0x2000 &&
      (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f))
  );
}

function pair(first: number, second: number): number {
  return (first * 37 + second * 1031 + 7) & (bits - 1);
}

function triple(first: number, second: number, third: number): number {
  return (first * 961 + second * 331 + third * 2053 + 11) & (bits - 1);
}

/** Places in the filter; all of one inner list are there where the piece they stand for is. */
type Places = readonly (readonly number[])[];

const known = new WeakMap<RegExp, { readonly places: Places | undefined }>();

/** Whether the pattern can match in a text with these grams: where it cannot, it need not be tried. */
export function mayMatch(pattern: RegExp, grams: Grams): boolean {
  let entry = known.get(pattern);
  if (entry === undefined) {
    entry = { places: requiredBy(pattern)?.map(placesOf) };
    known.set(pattern, entry);
  }
  const { places } = entry;
  if (places === undefined) return true;
  for (const all of places) {
    if (hasAll(grams, all)) return true;
  }
  return false;
}

/** As `pattern.test(text)`, for patterns without `g` that most texts have nothing of. */
export function testIn(pattern: RegExp, text: string): boolean {
  return mayMatch(pattern, gramsOf(text)) && pattern.test(text);
}

function hasAll(grams: Grams, places: readonly number[]): boolean {
  for (const place of places) {
    if (grams[place] === 0) return false;
  }
  return true;
}

/** Triples say the most, and a few of them are enough. */
function placesOf(piece: string): number[] {
  const [first = 0, second = 0] = [piece.charCodeAt(0), piece.charCodeAt(1)];
  if (piece.length === 1) return [first & (bits - 1)];
  if (piece.length === 2) return [pair(first, second)];
  const places: number[] = [];
  for (let at = 2; at < Math.min(piece.length, 9); at++) {
    places.push(triple(piece.charCodeAt(at - 2), piece.charCodeAt(at - 1), piece.charCodeAt(at)));
  }
  return places;
}
