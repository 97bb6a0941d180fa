import * as v from 'valibot';
import type { PassReason } from '../domain/fate.ts';
import { modeAt } from '../domain/hold.ts';
import type { RawNotification } from '../domain/notification.ts';
import { caps } from '../messages/page-protocol.ts';
import type { Batch, Decision } from '../messages/protocol.ts';
import { findMark } from '../platform/scripts.ts';
import { marksFor, readerFor, readNotification, showsNotification } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import type { StoredNotification } from '../store/database.ts';
import { storeRaised, storeRead, storeShown } from '../store/receive.ts';
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

/** Ms between two batches of a flood: measured, it takes the browser's work for one held from 2.2 × of showing it natively to half. */
const pause = 60;

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
  const { records, others } = await readBatch(raised, batch, from, now, passed);
  const decisions = await storeRaised(records);
  // Not waited for: the page has its answer as soon as it is true.
  if (!passed) void showWaiting();
  // Several at once is a flood: the bridge asks again as soon as it has its answer, so let more come together. Each
  // message costs the same whatever it carries, and what it carries is stored by now.
  if (decisions.length > 1) await new Promise((resolve) => setTimeout(resolve, pause));
  return [...decisions, ...others.map(({ id }): Decision => ({ id, outcome: 'pass' }))];
}

/** The page showed these natively, without us. */
export async function recordShown(batch: Batch, from: PageSender, now: Date): Promise<true> {
  const [rules, granted] = await Promise.all([readRules(), isConnected(from.origin)]);
  if (!rules.switchedOn || !granted) return true;
  const { records } = await readBatch(parseBatch(batch), batch, from, now, 'shown by the page');
  await storeShown(records);
  await showWaiting();
  return true;
}

/** The page closed its notification with the person in it; see docs/decisions/0003-a-close-is-not-always-read.md. */
export async function recordRead(id: string, from: PageSender, now: Date): Promise<true> {
  await storeRead(id, from.origin, now.getTime());
  await showWaiting();
  return true;
}

/** Those of a batch that are what the hook writes; the others are left out. */
export function parseBatch(batch: Batch): RawNotification[] {
  return batch.notifications.slice(0, 1_000).flatMap((json) => {
    try {
      const parsed = v.safeParse(rawSchema, JSON.parse(json));
      return parsed.success ? [parsed.output] : [];
    } catch {
      return [];
    }
  });
}

/** False for a page's own messages to its worker. */
export function isNotification(origin: string, raw: RawNotification): boolean {
  return raw.path !== 'worker message' || showsNotification(origin, raw);
}

/** What of a batch is a notification, as records; `others` are a page's own messages to its worker. */
async function readBatch(
  raised: readonly RawNotification[],
  batch: Batch,
  from: PageSender,
  now: Date,
  passReason: PassReason | undefined,
): Promise<{ records: StoredNotification[]; others: RawNotification[] }> {
  const { origin, tab } = from;
  const marks = marksFor(origin);
  const ours = raised.filter((raw) => isNotification(origin, raw));
  const mark = batch.mark ?? (marks.length && ours.length ? await findMark(marks, tab) : '');
  const site = readerFor(origin, mark);
  return {
    records: ours.map((raw) => recordOf(raw, site, batch, from, now, passReason)),
    others: raised.filter((raw) => !isNotification(origin, raw)),
  };
}

function recordOf(
  raw: RawNotification,
  site: Site,
  batch: Batch,
  from: PageSender,
  now: Date,
  passReason: PassReason | undefined,
): StoredNotification {
  const { origin, tab } = from;
  const read = readNotification(site, raw, from.pageAt(batch.page));
  return {
    id: raw.id,
    site: site.id,
    origin,
    ...read,
    // Longer ones no site needs, and a record that does not parse would never be seen.
    address: short(read.address),
    page: short(from.pageAt(batch.page).href),
    tag: raw.tag,
    // A page's clock cannot be ahead of ours; far behind it would age the message.
    raisedAt: Math.min(raw.raisedAt, now.getTime()),
    heldAt: now.getTime(),
    standing: passReason ? 'passed' : 'held',
    ...(passReason && { passReason }),
    tab,
  };
}

function short(address: string | undefined): string | undefined {
  return address && address.length <= 10_000 ? address : undefined;
}
