import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Child, startChild, waitForOutput } from './child.ts';
import { makeTempFolder, removeTempFolder } from './temp-folder.ts';
import { waitFor } from './wait.ts';

/** One notification a user of this desktop saw. */
export interface DesktopNotification {
  readonly id: number;
  readonly app: string;
  readonly summary: string;
  /** The text alone: Chromium puts the site's origin in front of it, found in `origin`. */
  readonly body: string;
  readonly origin: string;
  readonly actions: readonly string[];
  /** It took the place of an earlier one with the same id. */
  readonly replaced: boolean;
  readonly at: number;
}

/** One notification taken away by the application. */
export interface DesktopClosing {
  readonly id: number;
  readonly at: number;
}

/** A private desktop: its own session bus with a notification service that tells all it was asked to show. */
export interface Desktop {
  readonly busAddress: string;
  /** What was shown since the start, or the last `clear`; oldest first. */
  shown(): readonly DesktopNotification[];
  /** What the application closed since the start, or the last `clear`. */
  closed(): readonly DesktopClosing[];
  clear(): void;
  /** Waits for a notification that fits. */
  waitForShown(
    what: string,
    fits: (one: DesktopNotification) => boolean,
    timeout?: number,
  ): Promise<DesktopNotification>;
  /** The user clicks it. */
  click(id: number): void;
  /** The user clicks one of its buttons, by the key in `actions`. */
  clickAction(id: number, action: string): void;
  /** The user dismisses it. */
  dismiss(id: number): void;
  stop(): Promise<void>;
}

// As GNOME's, without markup: so a body arrives as it was written, not escaped.
const capabilities = 'actions body icon-static persistence sound';
// Debian's own: python3-dbusmock is installed for it, another python3 may come first on the PATH.
const python = '/usr/bin/python3';

/** Starts a private desktop; give its `busAddress` to the browser as DBUS_SESSION_BUS_ADDRESS. */
export async function startDesktop(): Promise<Desktop> {
  const folder = await makeTempFolder('desktop');
  const busAddress = `unix:path=${join(folder, 'bus')}`;
  const bus = startChild('dbus-daemon', [
    '--session',
    '--nofork',
    '--print-address',
    `--address=${busAddress}`,
  ]);
  const children: Child[] = [bus];
  const stop = async (): Promise<void> => {
    for (const child of [...children].reverse()) await child.stop();
    await removeTempFolder(folder);
  };
  try {
    await waitForOutput(bus, /unix:path=/);
    const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: busAddress };
    const script = join(import.meta.dirname, 'desktop.py');
    const service = startChild(python, ['-u', script, capabilities], { env, log: 'desktop' });
    children.push(service);
    const log = readLog(service);
    await waitForOutput(service, /"call": "ready"/);
    const send = (signal: { id: number; action?: string }): void => {
      service.process.stdin?.write(`${JSON.stringify(signal)}\n`);
    };
    return {
      ...log,
      busAddress,
      waitForShown: (what, fits, timeout = 10_000) =>
        waitFor(`${what} on the desktop`, () => log.shown().find(fits), { timeout }).catch((error: Error) => {
          throw new Error(`${error.message}. Shown: ${JSON.stringify(log.shown())}`);
        }),
      click: (id) => send({ id, action: 'default' }),
      clickAction: (id, action) => send({ id, action }),
      dismiss: (id) => send({ id }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Line =
  | { call: 'ready' }
  | ({ call: 'close' } & DesktopClosing)
  | ({ call: 'notify'; replaces: number } & Omit<DesktopNotification, 'origin' | 'replaced'>);

function readLog(service: Child): Pick<Desktop, 'shown' | 'closed' | 'clear'> {
  let shown: DesktopNotification[] = [];
  let closed: DesktopClosing[] = [];
  const { stdout } = service.process;
  if (!stdout) throw new Error('The notification service has no output');
  createInterface(stdout).on('line', (text) => {
    const line = JSON.parse(text) as Line;
    if (line.call === 'close') closed.push({ id: line.id, at: line.at });
    if (line.call !== 'notify') return;
    const { call: _, replaces, body, ...rest } = line;
    shown.push({ ...rest, ...splitOrigin(body), replaced: replaces > 0 });
  });
  return {
    shown: () => [...shown],
    closed: () => [...closed],
    clear: () => {
      shown = [];
      closed = [];
    },
  };
}

/** Chromium writes "site, blank line, text"; Firefox writes the text alone. */
function splitOrigin(body: string): { origin: string; body: string } {
  const parts = /^(\S+)\n\n(.*)$/s.exec(body);
  return { origin: parts?.[1] ?? '', body: parts?.[2] ?? body };
}
