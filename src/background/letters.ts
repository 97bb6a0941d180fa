import * as v from 'valibot';
import type { Letter } from '../messages/letter.ts';
import type { Batch } from '../messages/protocol.ts';
import { readLetters, removeLetter } from '../platform/letters.ts';
import { notify } from '../platform/notifications.ts';
import { readerFor, readNotification } from '../sites/index.ts';
import { isNotification, parseBatch, receiveNotifications, recordRead, recordShown } from './receive.ts';
import { type PageSender, pageSender } from './sender.ts';

const schema = v.object({
  origin: v.pipe(v.string(), v.maxLength(10_000)),
  page: v.string(),
  mark: v.optional(v.string()),
  said: v.array(v.pipe(v.string(), v.maxLength(300_000))),
});

const prefix = 'passed ';

/** One of a page that a system notification of ours stands for, and where it leads. */
interface Passed {
  readonly id: string;
  readonly address: string;
}

/** Which one a system notification stands for, by its id; `undefined` for any other. */
export function passedIn(notificationId: string): Passed | undefined {
  if (!notificationId.startsWith(prefix)) return undefined;
  const [, id = '', address = ''] = notificationId.split(' ');
  return { id, address };
}

/**
 * Takes what pages left behind when they went away. Each letter goes only once all of it is stored; one that cannot
 * be stored now stays for the next wake. One that does not parse is none of ours. Under a lock: two at once would
 * both show what passes.
 */
export async function collectLetters(now: Date): Promise<void> {
  await navigator.locks.request('letters', async () => {
    for (const [key, value] of await readLetters()) {
      try {
        const { success, output } = v.safeParse(schema, value);
        const from = success ? pageSender({ origin: output.origin, tab: { id: -1 } }) : undefined;
        if (success && from) await take(output, from, now);
        await removeLetter(key);
      } catch {
        // The others must not wait behind it.
      }
    }
  });
}

async function take(letter: Letter, from: PageSender, now: Date): Promise<void> {
  const [verb, ...lines] = letter.said;
  const batch: Batch = { notifications: lines, page: letter.page, mark: letter.mark };
  if (verb === 'raised') await receive(batch, from, now);
  if (verb === 'shown') await recordShown(batch, from, now);
  if (verb === 'closed' && lines[1]) await recordRead(lines[0] ?? '', from, now);
}

/** Decides and stores. What passes its page can show no more, so we do. */
async function receive(batch: Batch, from: PageSender, now: Date): Promise<void> {
  const raised = new Map(parseBatch(batch).map((raw) => [raw.id, raw]));
  const site = readerFor(from.origin, batch.mark ?? '');
  const page = from.pageAt(batch.page);
  for (const { id, outcome } of await receiveNotifications(batch, from, now)) {
    const raw = raised.get(id);
    if (!raw || outcome !== 'pass' || !isNotification(from.origin, raw)) continue;
    const { sender, text, address = page.href } = readNotification(site, raw, page);
    // A page chooses all of its words; where they come from is not among them.
    await notify(`${prefix}${id} ${address}`, sender, [text, page.host].filter(Boolean).join('\n'));
  }
}
