import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FocusLength } from '../domain/focus-session.ts';
import type { Schedule } from '../domain/schedule.ts';

/** What the background answered for one raised notification. Anything else is no answer. */
export interface Decision {
  readonly id: string;
  readonly outcome: 'held' | 'pass';
}

/** A message to the page's worker that stands for a notification: `type` as given, and every one of `keys` present. */
export interface WorkerMessage {
  readonly type: string;
  readonly keys: readonly string[];
}

/** What a bridge needs to know about the page it is in. */
export interface PageSetup {
  readonly workerMessages: readonly WorkerMessage[];
  /** Selectors by which a self-hosted chat shows what it is; empty where the address says it. */
  readonly marks: readonly { readonly site: string; readonly selector: string }[];
}

export interface Batch {
  /** Notifications as the hook wrote them, JSON, one text each. */
  readonly notifications: readonly string[];
  /** The page's address at this moment; only believed where its origin is the sender's. */
  readonly page: string;
  /** The site whose mark the page carries. */
  readonly mark: string | null;
}

/** How opening an entry ended: the page's own click, the stored address, only its tab, or nowhere to go. */
export type Landing = 'replayed' | 'address' | 'tab' | 'nowhere';

/** What Jeda can do in a tab. */
export type TabCoverage = 'connected' | 'reload needed' | 'not connected' | 'not a site';

/** The answer to a change asked for by a screen: done, or the words' key of what is wrong. */
export type Change = { readonly ok: true } | { readonly ok: false; readonly error: 'badSchedule' | 'failed' };

/** Every message, by who sends it. Content scripts may send only the first four. */
export interface Protocol {
  /** content → background */
  hello(): PageSetup;
  receiveNotifications(batch: Batch): Decision[];
  recordShown(batch: Batch): true;
  recordClosed(closed: { id: string; focused: boolean }): true;

  /** screens → background */
  wake(): void;
  turn(to: 'on' | 'off'): Change;
  startFocus(length: FocusLength): Change;
  stopFocus(): Change;
  releaseNow(): Change;
  setSchedule(schedule: Schedule): Change;
  dismissNotice(): Change;
  finishWelcome(): Change;
  openEntry(id: string): Landing;
  markDone(ids: string[]): Change;
  putOff(ids: string[]): Change;
  undo(ids: string[]): Change;
  readCoverage(tabId: number): TabCoverage;

  /** background → content */
  replayClick(id: string): boolean;
  reportBoot(): 'early' | 'late';
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
