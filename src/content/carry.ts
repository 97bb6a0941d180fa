import { askBackground, leaveLetter } from '../messages/from-page.ts';
import type { PageBridge } from '../messages/page-bridge.ts';
import type { Batch, Decision } from '../messages/protocol.ts';
import { insist } from './insist.ts';

/** Notifications in one message at most: a flood of thousands must not wait behind one huge commit. */
const most = 250;

/**
 * Carries between the hook and the background: returns what takes the hook's words. It reads nothing of what it
 * carries, and keeps the order.
 */
export function createCarrier(bridge: PageBridge): (said: string) => void {
  const queue: string[][] = [];
  let inFlight: string[][] = [];
  let isBusy = false;

  // The tab closes or goes elsewhere: nothing may wait here any longer. Two ways, since each loses some: a message
  // that finds the background asleep, a write in a browser that finishes it in the page. Ids make twice harmless.
  addEventListener('pagehide', () => {
    const said = [...inFlight, ...queue];
    if (!said.length) return;
    for (const one of said) void send(one).catch(() => undefined);
    void leaveLetter({ origin: self.origin, page: location.href, mark: bridge.mark, said }).catch(
      () => undefined,
    );
  });

  /** One message at a time: whatever is raised meanwhile goes together into the next. */
  async function drain(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let next = nextBatch(queue); next; next = nextBatch(queue)) {
      inFlight = [next];
      await deliver(next);
    }
    inFlight = [];
    isBusy = false;
  }

  async function deliver(one: string[]): Promise<void> {
    const decisions = await insist(() => send(one));
    // Whatever else came back is no answer: the hook then shows natively.
    if (one[0] !== 'raised' || !Array.isArray(decisions)) return;
    for (const outcome of ['held', 'pass']) {
      const ids = decisions.flatMap((decision) => (decision?.outcome === outcome ? [decision.id] : []));
      if (ids.length) bridge.tell(outcome, ...ids);
    }
  }

  async function send([verb, ...lines]: string[]): Promise<Decision[] | true | undefined> {
    const [id = '', here] = lines;
    if (verb === 'raised') return askBackground('receiveNotifications', batchOf(lines));
    if (verb === 'shown') return askBackground('recordShown', batchOf(lines));
    return here ? askBackground('recordRead', id) : true;
  }

  function batchOf(notifications: readonly string[]): Batch {
    return { notifications, page: location.href, mark: bridge.mark };
  }

  return (said) => {
    const [verb = '', ...lines] = said.split('\n');
    if (verb === 'closed') queue.push([verb, ...lines, isPersonHere() ? 'here' : '']);
    else for (let i = 0; i < lines.length; i += most) queue.push([verb, ...lines.slice(i, i + most)]);
    void drain();
  };
}

/**
 * The person is in the page, and has just pressed or typed something there: only then a close means "read". Most
 * chats also close by a timer; see docs/decisions/0003-a-close-is-not-always-read.md.
 */
function isPersonHere(): boolean {
  return document.hasFocus() && navigator.userActivation.isActive;
}

/** Takes the first entry, joined with those after it that say the same, up to the most one message carries. */
function nextBatch(queue: string[][]): string[] | undefined {
  const first = queue.shift();
  if (!first || first[0] === 'closed') return first;
  for (let next = queue[0]; next; next = queue[0]) {
    if (next[0] !== first[0] || first.length + next.length > most + 2) break;
    queue.shift();
    first.push(...next.slice(1));
  }
  return first;
}
