import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { type Settings, watchSettings } from '../store/settings.ts';

/** What a screen knows of something stored. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed' };

/** A read that follows the database: read anew whenever what it read has changed, by whomever. */
export function live<T>(read: () => Promise<T>): ReadonlySignal<Live<T>> {
  return followed(read).now;
}

/** The same, with a way to stop, for a read that depends on what is chosen. */
export function followed<T>(read: () => Promise<T>): { now: ReadonlySignal<Live<T>>; stop(): void } {
  const now = signal<Live<T>>({ state: 'loading' });
  const subscription = liveQuery(read).subscribe({
    next: (value) => {
      now.value = { state: 'ready', value };
    },
    error: () => {
      now.value = { state: 'failed' };
    },
  });
  return { now, stop: () => subscription.unsubscribe() };
}

/** The settings, now and at each change. */
export function liveSettings(): ReadonlySignal<Settings | undefined> {
  const now = signal<Settings | undefined>(undefined);
  watchSettings((settings) => {
    now.value = settings;
  }, new AbortController().signal);
  return now;
}

/** What was read, once it is there. */
export function known<T>(live: Live<T>): T | undefined {
  return live.state === 'ready' ? live.value : undefined;
}
