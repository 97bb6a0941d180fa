import type { State } from '../messages/protocol.ts';
import { readFocus, readWaiting } from '../store/queries.ts';
import { readSettings } from '../store/settings.ts';

/** All that the popup shows. Asked of the background, for the popup to open without a database of its own. */
export async function readState(): Promise<State> {
  const [settings, focus, waiting] = await Promise.all([readSettings(), readFocus(), readWaiting()]);
  return { settings, focus: focus ?? null, waiting };
}
