/** What became of a raised notification. Exactly one, for good. */
export type Fate = 'released' | 'passed' | 'read elsewhere' | 'expired';

/** Where a notification stands: still held, or its fate. */
export type Standing = 'held' | Fate;

/** Why one was shown at once. */
export type PassReason = 'window open' | 'switched off' | 'shown by the page';
