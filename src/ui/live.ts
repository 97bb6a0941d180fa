import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { Settings } from '../domain/settings.ts';
import { readSettings, watchSettings } from '../store/settings.ts';

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

/** True while the settings cannot be read at all: the browser's storage does not answer. */
export const settingsFailed = signal(false);

/** The settings, now and at each change. */
export function liveSettings(): ReadonlySignal<Settings | undefined> {
  const now = signal<Settings | undefined>(undefined);
  const show = (settings: Settings): void => {
    now.value = settings;
    settingsFailed.value = false;
  };
  // Following them tells nothing of a read that failed, so the first one is made here.
  readSettings().then(
    (settings) => {
      show(settings);
      watchSettings(show, new AbortController().signal);
    },
    () => {
      settingsFailed.value = true;
    },
  );
  return now;
}

/** What was read, once it is there. */
export function known<T>(live: Live<T>): T | undefined {
  return live.state === 'ready' ? live.value : undefined;
}
