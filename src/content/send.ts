import { askBackground, leaveLetters } from '../messages/from-page.ts';
import type { PageBridge } from '../messages/page-bridge.ts';
import type { Batch, Decision } from '../messages/protocol.ts';

/** Tells the background one thing the hook said, the verb first; `undefined` when it did not answer. */
export async function send(
  bridge: PageBridge,
  [verb, ...lines]: readonly string[],
): Promise<Decision[] | true | undefined> {
  const [id = '', here] = lines;
  const batch: Batch = { notifications: lines, page: location.href, mark: bridge.mark };
  if (verb === 'raised') return askBackground('receiveNotifications', batch);
  if (verb === 'shown') return askBackground('recordShown', batch);
  return here ? askBackground('recordRead', id) : true;
}

/**
 * Leaves behind what the hook said, for the page goes away. Two ways, since each loses some: a message that finds the
 * background asleep, a write in a browser that finishes it in the page. Ids make twice harmless.
 */
export function leaveBehind(bridge: PageBridge, left: readonly (readonly string[])[]): void {
  for (const one of left) void send(bridge, one).catch(() => undefined);
  const { origin } = self;
  const letters = left.map((said) => ({ origin, page: location.href, mark: bridge.mark, said }));
  void leaveLetters(letters).catch(() => undefined);
}
