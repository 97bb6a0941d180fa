import { fakeBrowser } from '@webext-core/fake-browser';
import { database } from '../../src/store/database.ts';

/** What the fake browser does not bring along: grants, the picture of the button, and answers of pages. */
interface Gaps {
  readonly permissions: { getAll: () => Promise<{ origins: string[] }> };
  readonly action: { setIcon: (details: { path: Record<string, string> }) => Promise<void> };
  readonly tabs: { sendMessage: (tabId: number, message: Sent, to: unknown, answer: Answer) => void };
}
interface Sent {
  readonly type: string;
  readonly data: unknown;
}
type Answer = (response: unknown) => void;

const gaps = fakeBrowser as unknown as Gaps;

/** What the person granted, what the button shows, and what the page answers to the messages it gets. */
export const state = {
  origins: [] as string[],
  icon: '',
  asked: [] as { tabId: number; type: string; data: unknown }[],
  /** `undefined`: nobody is there. */
  answer: undefined as { res: unknown } | undefined,
};

/** A new profile: nothing stored, nothing granted, nothing on the screen. */
export async function freshBrowser(): Promise<void> {
  fakeBrowser.reset();
  Object.assign(state, { origins: [], icon: '', asked: [], answer: undefined });
  gaps.permissions.getAll = async () => ({ origins: state.origins });
  gaps.action.setIcon = async ({ path }) => {
    state.icon = Object.values(path)[0] ?? '';
  };
  gaps.tabs.sendMessage = (tabId, { type, data }, _, answer) => {
    state.asked.push({ tabId, type, data });
    answer(state.answer);
  };
  await Promise.all(database.tables.map((table) => table.clear()));
}

/** The system notifications on the screen. */
export async function notices(): Promise<{ id: string; title: string; message: string }[]> {
  const shown = Object.entries(fakeBrowser.notifications.getAllCreateOptions());
  return shown.map(([id, { title = '', message = '' }]) => ({ id, title, message }));
}

/** Monday 1 June 2026 by the clock of this machine: the background reads windows in its zone. */
export function monday(time: string): Date {
  return new Date(`2026-06-01T${time}`);
}
