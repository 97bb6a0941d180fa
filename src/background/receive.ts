import * as v from 'valibot';
import type { PassReason } from '../domain/fate.ts';
import { modeAt } from '../domain/hold.ts';
import type { RawNotification } from '../domain/notification.ts';
import { caps } from '../messages/page-protocol.ts';
import type { Batch, Decision } from '../messages/protocol.ts';
import { readerFor, readNotification } from '../sites/index.ts';
import type { StoredNotification } from '../store/database.ts';
import { storeClosed, storeRaised, storeShown } from '../store/receive.ts';
import { isConnected } from './connected.ts';
import { releaseDue } from './release.ts';
import { readRules } from './rules.ts';
import type { PageSender } from './sender.ts';
import { showWaiting } from './show-state.ts';

/** A raised notification as the hook writes it. More than this is not ours: the hook caps what it sends. */
const rawSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  path: v.picklist(['constructor', 'registration', 'worker message']),
  title: v.pipe(v.string(), v.maxLength(caps.title)),
  body: v.pipe(v.string(), v.maxLength(caps.body)),
  tag: v.pipe(v.string(), v.maxLength(caps.tag)),
  data: v.pipe(v.string(), v.maxLength(caps.data)),
  raisedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/**
 * Decides and stores; each answer comes after its durable commit. What does not parse gets no answer: the page
 * then shows it natively.
 */
export async function receiveNotifications(batch: Batch, from: PageSender, now: Date): Promise<Decision[]> {
  const [rules, granted] = await Promise.all([readRules(), isConnected(from.origin)]);
  const raised = parseBatch(batch);
  const mode = modeAt(rules, now);
  // Off means off, and a taken-back grant too, although its scripts live on in open tabs: nothing is kept.
  if (mode.kind === 'off' || !granted) return raised.map(({ id }) => ({ id, outcome: 'pass' }));
  await releaseDue(rules, now);
  const passed = mode.kind === 'open' ? ('window open' satisfies PassReason) : undefined;
  const decisions = await storeRaised(raised.map((raw) => recordOf(raw, batch, from, now, passed)));
  // Not waited for: the page has its answer as soon as it is true.
  if (!passed) void showWaiting();
  return decisions;
}

/** The page showed these natively, without us. */
export async function recordShown(batch: Batch, from: PageSender, now: Date): Promise<true> {
  const [rules, granted] = await Promise.all([readRules(), isConnected(from.origin)]);
  if (!rules.switchedOn || !granted) return true;
  await storeShown(parseBatch(batch).map((raw) => recordOf(raw, batch, from, now, 'shown by the page')));
  await showWaiting();
  return true;
}

/** The page closed its notification: read there, or only tidied up. */
export async function recordClosed(
  { id, focused }: { id: string; focused: boolean },
  from: PageSender,
  now: Date,
): Promise<true> {
  await storeClosed(id, from.origin, now.getTime(), focused);
  await showWaiting();
  return true;
}

function parseBatch(batch: Batch): RawNotification[] {
  return batch.notifications.slice(0, 1_000).flatMap((json) => {
    try {
      const parsed = v.safeParse(rawSchema, JSON.parse(json));
      return parsed.success ? [parsed.output] : [];
    } catch {
      return [];
    }
  });
}

function recordOf(
  raw: RawNotification,
  batch: Batch,
  from: PageSender,
  now: Date,
  passReason: PassReason | undefined,
): StoredNotification {
  const { origin, tab } = from;
  const site = readerFor(origin, batch.mark);
  const read = readNotification(site, raw, from.pageAt(batch.page));
  return {
    id: raw.id,
    site: site.id,
    origin,
    ...read,
    // Longer ones no site needs, and a record that does not parse would never be seen.
    address: read.address && read.address.length <= 10_000 ? read.address : undefined,
    tag: raw.tag,
    // A page's clock cannot be ahead of ours; far behind it would age the message.
    raisedAt: Math.min(raw.raisedAt, now.getTime()),
    heldAt: now.getTime(),
    standing: passReason ? 'passed' : 'held',
    ...(passReason && { passReason }),
    tab,
  };
}
