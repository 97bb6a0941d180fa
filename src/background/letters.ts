import * as v from 'valibot';
import type { RawNotification } from '../domain/notification.ts';
import type { Letter } from '../messages/letter.ts';
import type { Batch } from '../messages/protocol.ts';
import { readLetters, removeLetter } from '../platform/letters.ts';
import { notify } from '../platform/notifications.ts';
import { readerFor, readNotification } from '../sites/index.ts';
import { isNotification, parseBatch, receiveNotifications, recordRead, recordShown } from './receive.ts';
import { type PageSender, pageSender } from './sender.ts';

const line = v.pipe(v.string(), v.maxLength(300_000));
const schema = v.object({
  origin: v.pipe(v.string(), v.maxLength(10_000)),
  page: v.string(),
  mark: v.optional(v.string()),
  said: v.pipe(v.array(v.pipe(v.array(line), v.maxLength(1_000))), v.maxLength(1_000)),
});

const prefix = 'passed ';

/** Which notification a system notification shows in its page's place, by its id; `undefined` for any other. */
export function passedIn(notificationId: string): string | undefined {
  return notificationId.startsWith(prefix) ? notificationId.slice(prefix.length) : undefined;
}

/**
 * Takes what pages left behind when they went away. Each letter goes only once all of it is stored. One that does
 * not parse is none of ours. Under a lock: two at once would both show what passes.
 */
export async function collectLetters(now: Date): Promise<void> {
  await navigator.locks.request('letters', async () => {
    for (const [key, value] of await readLetters()) {
      const { success, output } = v.safeParse(schema, value);
      const from = success ? pageSender({ origin: output.origin, tab: { id: -1 } }) : undefined;
      if (success && from) await take(output, from, now);
      await removeLetter(key);
    }
  });
}

/** In the order it was said. What passes its page can show no more, so we do, unless it had by itself. */
async function take({ said, page, mark }: Letter, from: PageSender, now: Date): Promise<void> {
  const passed = new Map<string, RawNotification>();
  for (const [verb, ...lines] of said) {
    const batch: Batch = { notifications: lines, page, mark };
    if (verb === 'raised') await receive(batch, from, now, passed);
    if (verb === 'shown') {
      await recordShown(batch, from, now);
      for (const { id } of parseBatch(batch)) passed.delete(id);
    }
    if (verb === 'closed' && lines[1]) await recordRead(lines[0] ?? '', from, now);
  }
  const site = readerFor(from.origin, mark ?? '');
  for (const raw of passed.values()) {
    const { sender, text } = readNotification(site, raw, from.pageAt(page));
    await notify(prefix + raw.id, sender, text);
  }
}

/** Decides and stores, and notes which pass. */
async function receive(
  batch: Batch,
  from: PageSender,
  now: Date,
  passed: Map<string, RawNotification>,
): Promise<void> {
  const raised = new Map(parseBatch(batch).map((raw) => [raw.id, raw]));
  for (const { id, outcome } of await receiveNotifications(batch, from, now)) {
    const raw = raised.get(id);
    if (raw && outcome === 'pass' && isNotification(from.origin, raw)) passed.set(id, raw);
  }
}
