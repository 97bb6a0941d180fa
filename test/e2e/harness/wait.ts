/** Limits of one wait, in milliseconds. */
export interface WaitOptions {
  readonly timeout?: number;
  readonly interval?: number;
}

type Empty = undefined | null | false | 0 | '';

/**
 * Polls until the probe gives something truthy, and returns it. A probe that throws counts as "not yet": pages
 * and workers come and go while we look.
 *
 * @throws Error naming what was awaited and the last value (or error) seen.
 */
export async function waitFor<T>(
  what: string,
  probe: () => T | Promise<T>,
  { timeout = 10_000, interval = 50 }: WaitOptions = {},
): Promise<Exclude<T, Empty>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const value = await bounded(probe, Math.max(end - Date.now(), interval));
      if (isThere(value)) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= end) throw new Error(`Waited ${timeout} ms for ${what}; last seen: ${show(last)}`);
    await pause(interval);
  }
}

function isThere<T>(value: T): value is Exclude<T, Empty> {
  return Boolean(value);
}

/** A probe into a dead page may never answer, and must not outlive the wait. */
async function bounded<T>(probe: () => T | Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the probe did not answer')), milliseconds);
  });
  try {
    return await Promise.race([Promise.resolve(probe()), late]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function show(value: unknown): string {
  if (value instanceof Error) return value.message;
  return (JSON.stringify(value) ?? String(value)).slice(0, 1000);
}
