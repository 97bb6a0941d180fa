/** What the hook said and is not sent yet: each entry the verb, then lines. */
export interface Queue {
  push(verb: string, lines: readonly string[]): void;
  /** Takes the first entry, joined with those after it that say the same, up to the most one message carries. */
  take(): string[] | undefined;
  /** Takes all. */
  empty(): string[][];
}

/** Notifications in one message at most: a flood of thousands must not wait behind one huge commit. */
const most = 250;

export function createQueue(): Queue {
  let entries: string[][] = [];
  return {
    push(verb, lines) {
      for (let i = 0; i < lines.length; i += most) entries.push([verb, ...lines.slice(i, i + most)]);
    },
    take() {
      const first = entries.shift();
      if (!first || first[0] === 'closed') return first;
      for (let next = entries[0]; next; next = entries[0]) {
        if (next[0] !== first[0] || first.length + next.length > most + 2) break;
        entries.shift();
        first.push(...next.slice(1));
      }
      return first;
    },
    empty() {
      const all = entries;
      entries = [];
      return all;
    },
  };
}
