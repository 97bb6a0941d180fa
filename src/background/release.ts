import { type HoldRules, lastDue, nextChange } from '../domain/hold.ts';
import { isLate } from '../domain/receipt.ts';
import { setAlarm } from '../platform/alarms.ts';
import { notify } from '../platform/notifications.ts';
import { t } from '../platform/translate.ts';
import { timeOfDay } from '../platform/words-locale.ts';
import { nameOf } from '../sites/index.ts';
import type { StoredNotification } from '../store/database.ts';
import { isAnythingHeld, type Released, releaseHeld } from '../store/release.ts';
import { readRules } from './rules.ts';
import { showState } from './show-state.ts';

/**
 * Puts everything right for this moment: releases what is due, shows the state, sets the alarm. Run at every
 * wake; running it twice changes nothing.
 */
export async function reconcile(now: Date): Promise<void> {
  const rules = await readRules();
  // First: whatever goes wrong below, we wake again.
  await setAlarm(nextChange(rules, now));
  if (rules.switchedOn) await releaseDue(rules, now);
  // Nothing may stay behind a switch that is off, also when the background died while switching.
  else await releaseAll('switched off', now);
  await showState(rules, now);
}

/** Releases what was due at or before now, whether or not the alarm rang. */
export async function releaseDue(rules: HoldRules, now: Date): Promise<void> {
  const due = lastDue(rules, now)?.getTime();
  if (due === undefined || !(await isAnythingHeld(due))) return;
  const released = await releaseHeld({ id: String(due), why: 'window', dueAt: due, now: now.getTime() });
  await announce(released, rules.timeZone, now);
}

/** Releases everything held, because the person asked for it or switched Jeda off. */
export async function releaseAll(why: 'asked' | 'switched off', now: Date): Promise<void> {
  const dueAt = now.getTime() + 1;
  const released = await releaseHeld({ id: `${why} ${now.getTime()}`, why, dueAt, now: now.getTime() });
  await announce(released, (await readRules()).timeZone, now);
}

const prefix = 'release ';

/** Which release a system notification of ours is about, by its id. */
export function releaseOf(notificationId: string): string {
  return notificationId.slice(prefix.length);
}

/** One system notification a release, with counts by tool and no content. An extra: badge and digest are the truth. */
async function announce(released: Released | undefined, timeZone: string, now: Date): Promise<void> {
  // What only joins a release just announced is told by the badge and the digest.
  if (!released || (!released.isNew && now.getTime() - released.release.at < 60_000)) return;
  const { release, entries } = released;
  const count = entries.length;
  const title = count === 1 ? t('digestReadyOne') : t('digestReadyMany', count);
  const late = isLate(release) ? [t('digestReadyLate', timeOfDay(new Date(release.dueAt), timeZone))] : [];
  await notify(prefix + release.id, title, [toolCounts(entries), ...late].join('\n'));
}

function toolCounts(entries: readonly StoredNotification[]): string {
  const counts = new Map<string, number>();
  for (const { site, origin } of entries) {
    const name = nameOf(site) ?? origin.replace(/^https?:\/\//u, '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => t('toolCount', name, count)).join(' · ');
}
