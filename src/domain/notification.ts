/** What a message is to its reader, as far as the tool lets us know. */
export type Kind = 'direct' | 'mention' | 'channel' | 'call' | 'other';

/** What a page wanted to show, as it said it; texts are already capped, nothing is trusted. */
export interface RawNotification {
  /** Made by the page hook, the same at every retry: it is what makes delivery exact. */
  readonly id: string;
  /** Which of the three raising paths of a page was used. */
  readonly path: 'constructor' | 'registration' | 'worker message';
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  /** The site's own payload as JSON, `''` when there is none, it is too large or cannot be written as JSON. */
  readonly data: string;
  /** Instant (ms since 1970) at which the page raised it. */
  readonly raisedAt: number;
}

/** A chat notification: the same thing, read by the site it came from. */
export interface ChatNotification {
  readonly sender: string;
  /** The channel, thread or direct message as people call it; `''` when the site does not say. */
  readonly conversation: string;
  readonly kind: Kind;
  readonly text: string;
  /** Where the conversation opens, absolute and http(s); absent when the site gives no way to know. */
  readonly address?: string;
}
