/** A notification the page raised, from its call on. */
export interface Raised {
  readonly id: string;
  readonly path: 'constructor' | 'registration' | 'worker message';
  readonly raisedAt: number;
  /** Every attribute, title and defaults included. */
  readonly fields: Record<string, unknown>;
  /** Within which a tag is unique: the page, or a registration. Absent for a message to a worker, which has none. */
  readonly scope?: unknown;
  /** Shows it natively, with what the page gave. */
  readonly show: () => unknown;
  /** Told once, when it is decided, with what showing it natively gave. */
  readonly settle?: ((shown: unknown) => void) | undefined;
  /** What the page holds, and its events; a message to a worker has none. False when the page cancelled one. */
  standIn?: object;
  emit?: (type: string) => boolean;
  /** Absent until it is decided. */
  standing?: 'held' | 'native' | 'closed';
  native?: Notification;
  /** The page closed it before it was decided. */
  isClosing?: boolean;
}
