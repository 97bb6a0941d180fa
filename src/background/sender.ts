/** A frame of a connected site, as the browser attests it. */
export interface PageSender {
  readonly origin: string;
  readonly tab: { readonly tabId: number; readonly frameId: number };
  /** The address the page says it has, when its origin is the attested one; else the origin's root. */
  pageAt(claimed: string): URL;
}

/** What an `onMessage` handler is told of where a message comes from, as far as we read it. */
export interface Sender {
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Reads the browser's word; `undefined` for anything but an http(s) page in a tab. */
export function pageSender(sender: Sender): PageSender | undefined {
  const address = sender.origin ?? sender.url;
  if (!address || !URL.canParse(address)) return undefined;
  const { origin, protocol } = new URL(address);
  const tabId = sender.tab?.id;
  if (tabId === undefined || !/^https?:$/u.test(protocol)) return undefined;
  return {
    origin,
    tab: { tabId, frameId: sender.frameId ?? 0 },
    pageAt(claimed) {
      const page = URL.canParse(claimed) ? new URL(claimed) : undefined;
      // A frame at a `blob:` address has its maker's origin too, but is no place to come back to.
      return page?.origin === origin && page.protocol === protocol ? page : new URL(origin);
    },
  };
}

/** Does it come from a page of ours? Only those may change anything. */
export function isOwnPage(sender: Sender, ownOrigin: string): boolean {
  return sender.url?.startsWith(ownOrigin) ?? false;
}
