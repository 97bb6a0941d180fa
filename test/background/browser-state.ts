import { fakeBrowser } from '@webext-core/fake-browser';
import { database } from '../../src/store/database.ts';

/** What the fake browser does not bring along: grants, the picture of the button, and scripts in pages. */
interface Gaps {
  readonly permissions: { getAll: () => Promise<{ origins: string[] }> };
  readonly action: { setIcon: (details: { path: Record<string, string> }) => Promise<void> };
  scripting: {
    executeScript: (run: Run) => Promise<{ result?: unknown }[]>;
    getRegisteredContentScripts: () => Promise<Registered[]>;
    registerContentScripts: (scripts: Registered[]) => Promise<void>;
    unregisterContentScripts: () => Promise<void>;
  };
}
interface Run {
  readonly target: { readonly tabId: number; readonly frameIds?: number[] };
  readonly func?: (...args: unknown[]) => unknown;
  readonly args?: unknown[];
  readonly files?: string[];
  readonly world?: string;
}
interface Registered {
  readonly id: string;
  readonly matches: string[];
  readonly js: string[];
}
/** A page's isolated world: the bridge in it, if any, and the selectors that find something in its document. */
interface Page {
  jedaBridge?: { mark?: string; tell: (verb: string, id?: string) => boolean };
  readonly has?: readonly string[];
}

const gaps = fakeBrowser as unknown as Gaps;

/** What the person granted, what the button shows, and what goes on in the pages. */
export const state = {
  origins: [] as string[],
  icon: '',
  /** The same page in every tab; `undefined`: nothing may run there. */
  page: undefined as Page | undefined,
  /** Functions that were run in a page. */
  asked: [] as { tabId: number; frameIds: number[] | undefined; args: unknown[] | undefined }[],
  /** Files that were run in a tab. */
  injected: [] as { tabId: number; files: string[]; world: string | undefined }[],
  registered: [] as Registered[],
  registrations: 0,
};

/** Runs a function as the browser does: from its text, with nothing around it but the page's world. */
function runIn(page: Page, { func, args = [] }: Run): unknown {
  const world = { jedaBridge: page.jedaBridge };
  const document = { querySelector: (selector: string) => (page.has?.includes(selector) ? {} : null) };
  Object.assign(world, { document });
  const made = new Function('globalThis', `return (${func})`)(world);
  return made(...structuredClone(args));
}

/** A new profile: nothing stored, nothing granted, nothing on the screen. */
export async function freshBrowser(): Promise<void> {
  fakeBrowser.reset();
  Object.assign(state, { origins: [], icon: '', page: undefined, asked: [], injected: [] });
  Object.assign(state, { registered: [], registrations: 0 });
  gaps.permissions.getAll = async () => ({ origins: state.origins });
  gaps.action.setIcon = async ({ path }) => {
    state.icon = Object.values(path)[0] ?? '';
  };
  gaps.scripting = {
    executeScript: async (run) => {
      const { tabId, frameIds } = run.target;
      if (run.files) state.injected.push({ tabId, files: run.files, world: run.world });
      else state.asked.push({ tabId, frameIds, args: run.args });
      if (!state.page) throw new Error('Cannot access contents of the page.');
      return [{ result: run.func && runIn(state.page, run) }];
    },
    getRegisteredContentScripts: async () => state.registered,
    registerContentScripts: async (scripts) => {
      state.registered = [...state.registered, ...scripts];
      state.registrations++;
    },
    unregisterContentScripts: async () => {
      state.registered = [];
    },
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
