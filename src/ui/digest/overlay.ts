import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { StoredNotification } from '../../store/database.ts';

/** What the person has just done with a notification, shown before it is stored. */
export type Said = 'handled' | 'put off' | 'open';

/** Lies over what is stored so that a click shows at once; each part of it goes when the store says the same. */
export interface Overlay {
  of(id: string): Said | undefined;
  say(ids: readonly string[], said: Said): void;
  takeBack(ids: readonly string[]): void;
}

export function overlay(stored: ReadonlySignal<readonly StoredNotification[]>): Overlay {
  const said = signal<ReadonlyMap<string, Said>>(new Map());
  effect(() => {
    const known = new Map(stored.value.map((entry) => [entry.id, entry]));
    const left = [...said.peek()].filter(([id, what]) => !agrees(what, known.get(id)));
    if (left.length !== said.peek().size) said.value = new Map(left);
  });
  return {
    of: (id) => said.value.get(id),
    say(ids, what) {
      said.value = new Map([...said.value, ...ids.map((id) => [id, what] as const)]);
    },
    takeBack(ids) {
      said.value = new Map([...said.value].filter(([id]) => !ids.includes(id)));
    },
  };
}

function agrees(said: Said, entry: StoredNotification | undefined): boolean {
  if (said === 'put off') return entry === undefined;
  return entry !== undefined && (said === 'handled') === (entry.handled !== undefined);
}
