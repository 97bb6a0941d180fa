import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { defaultSchedule } from '../domain/schedule.ts';
import type { Settings } from '../domain/settings.ts';

const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));

const window = v.pipe(
  v.strictObject({ start: minute, end: minute }),
  v.check(({ start, end }) => start < end, 'a window ends after it starts'),
);

const day = v.pipe(
  v.array(window),
  v.maxLength(6),
  v.check(
    (windows) => windows.every((w, i) => i === 0 || (windows[i - 1]?.end ?? 0) <= w.start),
    'windows are in order and do not overlap',
  ),
);

/** A schedule as it may be stored: seven days, up to six windows each, in order, none overlapping, none ending before it starts. */
export const scheduleSchema = v.pipe(v.array(day), v.length(7));

// Loose: what a newer version added is kept for it.
const schema = v.looseObject({
  switchedOn: v.optional(v.boolean(), true),
  schedule: v.optional(scheduleSchema, () => defaultSchedule.map((windows) => [...windows])),
  welcomed: v.optional(v.boolean(), false),
});

const stored = storage.defineItem<unknown>('local:settings', { version: 1 });
const aside = storage.defineItem<unknown>('local:settingsUnreadable');
/** Where they stay once the person has read the notice. */
const kept = storage.defineItem<unknown>('local:settingsKept');

/** Reads what `storage.local` holds; never throws on bad content. */
export function parseSettings(value: unknown, setAside: unknown): Settings {
  const parsed = parse(value);
  const notice = parsed.success && setAside == null ? 'none' : 'unreadable';
  return { ...(parsed.success ? parsed.output : v.parse(schema, {})), notice };
}

export async function readSettings(): Promise<Settings> {
  return parseSettings(await stored.getValue(), await aside.getValue());
}

/** Changes some of the settings. Unreadable ones are first set aside, so nothing of them is overwritten. */
export async function changeSettings(change: Partial<Omit<Settings, 'notice'>>): Promise<void> {
  // Two changes at once would each write what they read, and the later one win whole.
  await navigator.locks.request('settings', async () => {
    const before = await stored.getValue();
    const parsed = parse(before);
    if (!parsed.success) await aside.setValue(before);
    await stored.setValue({ ...(parsed.success ? parsed.output : v.parse(schema, {})), ...change });
  });
}

function parse(value: unknown) {
  return v.safeParse(schema, Array.isArray(value) ? undefined : (value ?? {}));
}

/** The person has read the notice about unreadable settings; they stay kept. */
export async function dismissNotice(): Promise<void> {
  await changeSettings({});
  const unreadable = await aside.getValue();
  if (unreadable !== null) await kept.setValue(unreadable);
  await aside.removeValue();
}

/** Calls back with the settings now and at each change, until the signal aborts. For screens. */
export function watchSettings(show: (settings: Settings) => void, signal: AbortSignal): void {
  const read = () => void readSettings().then((settings) => signal.aborted || show(settings));
  for (const stop of [stored.watch(read), aside.watch(read)]) signal.addEventListener('abort', stop);
  read();
}
