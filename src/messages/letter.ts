/**
 * What a page that is going away leaves behind, written to the extension's own storage. A message to a background
 * that is still waking is lost with its page; what is written there is not.
 */
export interface Letter {
  readonly origin: string;
  readonly page: string;
  readonly mark?: string | undefined;
  /** One thing the hook said and nobody has answered yet: the verb first, see page-protocol. */
  readonly said: readonly string[];
}

/** Letters are the items of `storage.local` whose key starts so. */
export const letterPrefix = 'letter ';
