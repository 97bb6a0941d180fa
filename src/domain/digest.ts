import type { Kind } from './notification.ts';

/** What grouping needs to know of a released notification. */
export interface DigestItem {
  readonly id: string;
  readonly site: string;
  readonly origin: string;
  readonly sender: string;
  readonly conversation: string;
  readonly kind: Kind;
  readonly text: string;
  readonly tag: string;
  readonly raisedAt: number;
}

/** One row: the latest of what belongs together, what came before it, and what said exactly the same. */
export interface DigestEntry<T extends DigestItem> {
  readonly latest: T;
  /** Newest first, each said something else. */
  readonly earlier: readonly T[];
  /** Word for word one of the above; only counted. */
  readonly repeats: readonly T[];
}

export interface DigestConversation<T extends DigestItem> {
  /** `''` when the site does not say. */
  readonly name: string;
  readonly entries: readonly DigestEntry<T>[];
}

/** Everything one person wrote through one tool. */
export interface DigestPerson<T extends DigestItem> {
  readonly key: string;
  readonly sender: string;
  readonly site: string;
  readonly origin: string;
  readonly conversations: readonly DigestConversation<T>[];
}

/** Every notification of an entry. */
export function itemsOf<T extends DigestItem>(entry: DigestEntry<T>): T[] {
  return [entry.latest, ...entry.earlier, ...entry.repeats];
}

/**
 * Groups a release by person, then by conversation: who wrote to you alone or by name comes first, then who
 * has waited longest. Each notification is in exactly one entry. A page replaces its own notification by
 * raising another with the same tag, so those become one entry; nothing of it is dropped.
 */
export function arrange<T extends DigestItem>(items: readonly T[]): DigestPerson<T>[] {
  const sorted = [...items].sort((a, b) => a.raisedAt - b.raisedAt || (a.id < b.id ? -1 : 1));
  const people = [...grouped(sorted, ({ site, origin, sender }) => JSON.stringify([site, origin, sender]))];
  return people
    .sort(([, a], [, b]) => urgency(a) - urgency(b))
    .flatMap(([key, theirs]) => personOf(key, theirs));
}

function personOf<T extends DigestItem>(key: string, items: readonly T[]): DigestPerson<T>[] {
  const conversations = [...grouped(items, (item) => item.conversation)].map(([name, said]) => ({
    name,
    entries: [...grouped(said, topic).values()].flatMap(entryOf),
  }));
  return items.slice(0, 1).map(({ sender, site, origin }) => ({ key, sender, site, origin, conversations }));
}

/** What one entry stands for: a tag of the page, or, without one, the words themselves. */
function topic({ tag, text }: DigestItem): string {
  return JSON.stringify(tag ? [tag] : ['', text]);
}

function entryOf<T extends DigestItem>(items: readonly T[]): DigestEntry<T>[] {
  // Of the same words the newest stands for all: a later write wins.
  const standing = new Map(items.map((item) => [item.text, item]));
  const newestFirst = items.toReversed();
  const told = newestFirst.filter((item) => standing.get(item.text) === item);
  const repeats = newestFirst.filter((item) => standing.get(item.text) !== item);
  const [latest, ...earlier] = told;
  return latest ? [{ latest, earlier, repeats }] : [];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function urgency(items: readonly DigestItem[]): number {
  return items.some(({ kind }) => kind === 'call' || kind === 'direct' || kind === 'mention') ? 0 : 1;
}
