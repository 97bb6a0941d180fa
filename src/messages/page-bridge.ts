/**
 * What the background reaches in a frame, by running a function in its isolated world: no listener waits there
 * for messages. Such a function travels as text, so it may use nothing from outside but this.
 */
export interface PageWorld {
  jedaBridge?: PageBridge | undefined;
  readonly document: { querySelector(selector: string): unknown };
}

export interface PageBridge {
  /** The hook was there before the page's first script. */
  readonly isEarly: boolean;
  /** The self-hosted site whose mark the page carries, `''` for none; absent until it was looked for. */
  mark?: string | undefined;
  /** Lets the page's handlers see a click on one of its notifications; false when they are gone. */
  click(id: string): boolean;
  /** A newer bridge takes over. */
  abort(): void;
}
