import { type Letter, letterPrefix } from './letter.ts';
import type { Batch, Decision } from './protocol.ts';

/**
 * What a bridge may say to the background, in the envelope of `@webext-core/messaging`: `{ id, type, data,
 * timestamp }` there, `{ res, err }` back. Spelled out here because that library, with its half that listens,
 * costs each frame of each connected page 25 kB of heap (docs/decisions/0006-page-heap.md).
 */
interface FromPage {
  receiveNotifications(data: Batch): Decision[];
  recordShown(data: Batch): true;
  recordRead(data: string): true;
}

/** The browser's API as content scripts may use it: without the polyfill, which would cost every page 10 kB. */
interface Api {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
  readonly storage?: { readonly local: { set(items: Record<string, unknown>): Promise<void> } };
}

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
const api = browser ?? chrome;

/** Is this script left over from an extension that is gone or was replaced? Chromium then leaves it running. */
export const isOrphaned = (): boolean => !api?.runtime?.id;

/** The background's answer; `undefined` when it gave none, or an error. Rejects when there is nobody to ask. */
export async function askBackground<T extends keyof FromPage>(
  type: T,
  data: Parameters<FromPage[T]>[0],
): Promise<ReturnType<FromPage[T]> | undefined> {
  const answer = await api?.runtime?.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  return (answer as { res?: ReturnType<FromPage[T]> } | undefined)?.res;
}

/** Leaves letters for the background, which wakes for them and takes them in this order. */
export async function leaveLetters(letters: readonly Letter[]): Promise<void> {
  const prefix = `${letterPrefix}${Date.now()} ${Math.random()} `;
  const items = letters.map((letter, i) => [prefix + String(i).padStart(6, '0'), letter]);
  await api?.storage?.local.set(Object.fromEntries(items));
}
