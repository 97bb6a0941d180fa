import type { ChatNotification, RawNotification } from '../domain/notification.ts';

/** A tool: data and one pure function, in one file. See docs/adding-a-site.md. */
export interface Site {
  /** Stable, kebab-case; stored with each notification. */
  readonly id: string;
  readonly name: string;
  /** Match patterns that "Connect" asks for. Empty for what people host themselves: it is added by its address. */
  readonly hosts: readonly string[];
  /** CSS selector of something only this tool's page has; needed where `hosts` is empty. */
  readonly mark?: string;
  /** Messages to its own service worker that make the worker show a notification. */
  readonly workerMessages?: readonly { readonly type: string; readonly keys: readonly string[] }[];
  /** How much of its notifications a page can hold: what comes by push while no tab is open cannot be seen. */
  readonly coverage: 'all from open tabs' | 'some by push' | 'not known';
  /**
   * Who wrote, where, what. Pure, never throws; `undefined` when it does not know this form, and the generic
   * reader takes over. `page` is the address of the page that raised it.
   */
  read(raw: RawNotification, page: URL): ChatNotification | undefined;
  readonly examples: readonly Example[];
}

/** One notification as the tool raises it, and what must be read from it. */
export interface Example {
  readonly page: string;
  readonly raw: Partial<RawNotification> & Pick<RawNotification, 'path'>;
  readonly reads: ChatNotification;
}
