/**
 * What the background reaches in a frame, by running a function in its isolated world: no listener waits there
 * for messages. Such a function travels as text, so it may use nothing from outside but this.
 */
export interface PageWorld {
  jedaBridge?: PageBridge | undefined;
  readonly document: { querySelector(selector: string): unknown };
}

export interface PageBridge {
  /** Says something to the hook, in the verbs of the page protocol; true when the hook says that it was so. */
  tell(verb: string, ...lines: string[]): boolean;
  /** The self-hosted site whose mark the page carries, `''` for none; absent until the background looked for it. */
  mark?: string | undefined;
}
