import type { Landing } from '../messages/protocol.ts';
import { replayClick } from '../platform/scripts.ts';
import { openTab, showTab, tabAddress, tabShowing } from '../platform/tabs.ts';
import type { StoredNotification } from '../store/database.ts';
import { readNotificationById } from '../store/queries.ts';
import { storeHandled } from '../store/triage.ts';

/** Goes where a click on the notification would have gone, and says which way it went. */
export async function openEntry(id: string, now: Date): Promise<Landing> {
  const entry = await readNotificationById(id);
  if (!entry) return 'nowhere';
  const landing = await land(entry);
  await storeHandled([id], 'opened', now.getTime());
  return landing;
}

/** Goes where a notification that passed would have led: its entry, or its address where nothing of it is kept. */
export async function openPassed({ id, address }: { id: string; address: string }, now: Date): Promise<void> {
  if ((await openEntry(id, now)) === 'nowhere' && /^https?:/u.test(address)) await openTab(address);
}

async function land(entry: StoredNotification): Promise<Landing> {
  const { tabId } = entry.tab;
  // A tab id may have been given to another page since, or the tab gone somewhere else.
  const current = await tabAddress(tabId);
  if (!current || !URL.canParse(current) || new URL(current).origin !== entry.origin)
    return openAddress(entry);
  await showTab(tabId);
  if (await replayClick(entry.id, entry.tab)) return 'replayed';
  if (!entry.address || entry.address === current) return 'tab';
  // The conversation's own address, never merely the page's: what is typed there must not be lost for nothing.
  // Many chats route by the fragment, and switch without loading anew.
  await showTab(tabId, { url: entry.address });
  return 'address';
}

async function openAddress({ address, page, origin }: StoredNotification): Promise<Landing> {
  const target = address ?? page ?? `${origin}/`;
  const open = await tabShowing(target);
  if (open !== undefined && (await showTab(open))) return 'tab';
  await openTab(target);
  return address ? 'address' : 'tab';
}
