/**
 * Pieces of text of which every match of a pattern has at least one, in small letters, with "0" for any digit and a
 * blank for any white space; `undefined` where nothing is certain. What RE2 and Code Search call a prefilter:
 * https://swtch.com/~rsc/regexp/regexp4.html
 */
export function requiredBy({ source }: RegExp): readonly string[] | undefined {
  return new Source(source).alternatives();
}

type Need = readonly string[] | undefined;

/** One element of a pattern. */
interface Atom {
  /** What it matches, where that is one piece of text. */
  readonly literal?: string;
  readonly need?: Need;
  /** It takes up no text, so that what stands around it is side by side. */
  readonly isEmpty?: true;
}

const quantifier = /(?:([*+?])|\{(\d+)(?:,(\d*))?\})\??/y;
const group = /\((?:\?(?::|(<?[=!])|<[^>]+>))?/y;
const escaping = /\\(?:u([\da-f]{4})|[pPk][{<][^}>]+[}>]|.)/iy;
const charClass = /\[((?:\\.|[^\]\\])*)\]/y;

/** The source of a pattern, read once from left to right. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Need {
    const needs: Need[] = [];
    do {
      needs.push(this.#sequence());
    } while (this.#eats('|'));
    return needs.some((need) => need === undefined) ? undefined : needs.flatMap((need) => need ?? []);
  }

  #sequence(): Need {
    const needs: string[][] = [];
    let run = '';
    const cut = (): void => {
      if (run !== '') needs.push([run]);
      run = '';
    };
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at] ?? '')) {
      const { literal, need, isEmpty } = this.#atom();
      const times = this.#take(quantifier);
      const isOptional = times !== null && mayBeNone(times);
      if (literal !== undefined && !isOptional) run += literal;
      if (!isEmpty && (literal === undefined || times !== null)) cut();
      if (need !== undefined && !isOptional) needs.push([...need]);
    }
    cut();
    return needs.toSorted((a, b) => likelihood(a) - likelihood(b))[0];
  }

  #atom(): Atom {
    const opened = this.#take(group);
    if (opened) {
      const need = this.alternatives();
      this.#eats(')');
      const look = opened[1];
      if (look === undefined) return { need };
      return look.endsWith('!') ? { isEmpty: true } : { need, isEmpty: true };
    }
    const inClass = this.#take(charClass)?.[1];
    if (inClass !== undefined) return classAtom(inClass);
    const escaped = this.#take(escaping);
    if (escaped) return escapeAtom(escaped[0], escaped[1]);
    const [unit = ''] = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += unit.length;
    if (unit === '^' || unit === '$') return { isEmpty: true };
    return unit === '.' ? {} : { literal: alike(unit) };
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #eats(unit: string): boolean {
    if (this.#source[this.#at] !== unit) return false;
    this.#at++;
    return true;
  }
}

function mayBeNone([, mark, least]: RegExpExecArray): boolean {
  return least === undefined ? mark !== '+' : Number(least) === 0;
}

function classAtom(inside: string): Atom {
  if (/^(?:\\d|[0-9-])+$/u.test(inside)) return { literal: '0' };
  if (/^(?:\\s|\\u00a0|\s)+$/u.test(inside)) return { literal: ' ' };
  return /^[^\\^-]{1,4}$/u.test(inside) ? { need: Array.from(inside, alike) } : {};
}

function escapeAtom(whole: string, code: string | undefined): Atom {
  if (code !== undefined) return { literal: alike(String.fromCharCode(Number.parseInt(code, 16))) };
  if (/^\\[bB]$/u.test(whole)) return { isEmpty: true };
  if (whole === '\\d') return { literal: '0' };
  if (/^\\[snrt]$/u.test(whole)) return { literal: ' ' };
  return /^\\[wWSDpPk]/u.test(whole) ? {} : { literal: alike(whole.slice(1)) };
}

/** The unit as texts are compared: see {@link requiredBy}. */
function alike(unit: string): string {
  if (/\d/u.test(unit)) return '0';
  return /\s/u.test(unit) ? ' ' : unit.toLowerCase();
}

/** Roughly how often a sentence has one of the pieces. */
function likelihood(need: readonly string[]): number {
  let sum = 0;
  for (const piece of need) sum += piece === ' ' ? 1 : ([1, 0.5, 0.1, 0.02][piece.length] ?? 0.006);
  return sum;
}
