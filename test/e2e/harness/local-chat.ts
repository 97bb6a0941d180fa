import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serveFolder } from './serve.ts';
import { waitFor } from './wait.ts';

/** The three ways in which web chats raise a notification. */
export type Way = 'page' | 'registration' | 'worker';

/** What someone writes in the small chat. */
export interface ChatMessage {
  readonly from: string;
  readonly channel?: string;
  readonly text: string;
  readonly tag?: string;
}

/** What a handler of the small chat saw. */
export interface ChatEvent {
  readonly event: 'show' | 'click' | 'close' | 'error' | 'open';
  readonly via: 'listener' | 'property' | 'promise' | 'worker';
  readonly way: Way;
  readonly title: string;
  readonly message?: string;
  readonly at: number;
}

interface ChatWindow {
  readonly chat?: {
    readonly events: readonly ChatEvent[];
    readonly ready: Promise<boolean>;
    raise(way: Way, message: ChatMessage): Promise<void>;
    current(): string;
  };
}

/** The small chat of `test/pages/chat`, running. */
export interface LocalChat {
  readonly url: string;
  readonly origin: string;
  /** Waits until all three ways work in the page. */
  isReady(page: Page): Promise<void>;
  /** Someone writes, and the page is asked to notify. */
  raise(page: Page, way: Way, message: ChatMessage): Promise<void>;
  events(page: Page): Promise<readonly ChatEvent[]>;
  /** The conversation open and marked as current in the page, as `chan-2`. */
  openConversationInPage(page: Page): Promise<string>;
  stop(): Promise<void>;
}

/** Serves the small chat on a free port, or on a given one to come back at the same origin. */
export async function startLocalChat(options: { readonly port?: number } = {}): Promise<LocalChat> {
  const served = await serveFolder(join(import.meta.dirname, '../../pages/chat'), options);
  return {
    ...served,
    isReady: async (page) => {
      await waitFor('the small chat', () => page.evaluate(() => (window as ChatWindow).chat?.ready ?? false));
    },
    raise: (page, way, message) =>
      page.evaluate((how, what) => (window as ChatWindow).chat?.raise(how, what), way, message),
    events: (page) => page.evaluate(() => [...((window as ChatWindow).chat?.events ?? [])]),
    openConversationInPage: (page) =>
      page.evaluate(
        () => document.querySelector<HTMLElement>('[aria-current="true"]')?.dataset['channel'] ?? '',
      ),
  };
}
