import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FocusLength, FocusSession } from '../domain/focus-session.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { Settings } from '../domain/settings.ts';

/** What the background answered for one raised notification. Anything else is no answer. */
export interface Decision {
  readonly id: string;
  readonly outcome: 'held' | 'pass';
}

export interface Batch {
  /** Notifications as the hook wrote them, JSON, one text each. */
  readonly notifications: readonly string[];
  /** The page's address at this moment; only believed where its origin is the sender's. */
  readonly page: string;
  /** The self-hosted site whose mark the page carries, `''` for none; absent until it was looked for. */
  readonly mark?: string | undefined;
}

/** How opening an entry ended: the page's own click, the stored address, only its tab, or nowhere to go. */
export type Landing = 'replayed' | 'address' | 'tab' | 'nowhere';

/** What Jeda can do in a tab. */
export type TabCoverage = 'connected' | 'reload needed' | 'not connected' | 'not a site';

/** The answer to a change asked for by a screen: done, or the words' key of what is wrong. */
export type Change = { readonly ok: true } | { readonly ok: false; readonly error: 'badSchedule' | 'failed' };

/** What the popup shows: see docs/decisions/0007-the-popup-asks.md. */
export interface State {
  readonly settings: Settings;
  readonly focus: FocusSession | null;
  readonly waiting: readonly { readonly site: string; readonly origin: string; readonly count: number }[];
}

/** Every message, by who sends it. Content scripts may send only the first three. */
export interface Protocol {
  /** content → background */
  receiveNotifications(batch: Batch): Decision[];
  recordShown(batch: Batch): true;
  recordRead(id: string): true;

  /** screens → background */
  wake(): void;
  readState(): State;
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
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
