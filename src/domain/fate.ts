/** What became of a raised notification. Exactly one, for good. */
export type Fate = 'released' | 'passed' | 'read elsewhere' | 'expired';

/** Where a notification stands: still held, or its fate. */
export type Standing = 'held' | Fate;

/** Why one was shown at once. */
export type PassReason = 'window open' | 'switched off' | 'shown by the page';

/**
 * Did the page close its notification because the message was read? Most chats also tidy theirs up after a
 * few seconds by a timer, which says nothing: taken for "read", every held message of such a chat would be
 * lost from the digest. So a close counts only when the person is in that page, or long after it was raised.
 * See docs/decisions/0003-a-close-is-not-always-read.md.
 */
export function closeMeansRead(raisedAt: number, closedAt: number, pageHasFocus: boolean): boolean {
  return pageHasFocus || closedAt - raisedAt >= tidyUp;
}

/** The longest tidy-up timer seen in chat clients is 20 s; a minute leaves room for throttled timers. */
const tidyUp = 60_000;
