import { toBridge, toHook } from '../messages/page-protocol.ts';
import { type Batch, type PageSetup, sendMessage } from '../messages/protocol.ts';
import { isOrphaned } from '../platform/runtime.ts';
import { insist } from './insist.ts';

/** Notifications in one message at most: a flood of thousands must not wait behind one huge commit. */
const most = 250;

/** Carries between the hook and the background. It reads nothing of what it carries, and keeps the order. */
export function openBridge(shared: EventTarget, signal: AbortSignal): { click(id: string): boolean } {
  const queue: string[][] = [];
  let setup: PageSetup | undefined;
  let mark: string | null = null;
  let isBusy = false;

  const tell = (verb: string, lines: readonly string[]): boolean =>
    !shared.dispatchEvent(new CustomEvent(toHook, { detail: [verb, ...lines].join('\n'), cancelable: true }));

  shared.addEventListener(
    toBridge,
    (event) => {
      // After an update or a removal this script lives on and would swallow what nobody stores any more.
      if (!('detail' in event) || isOrphaned()) return;
      event.preventDefault();
      const [verb = '', ...lines] = String(event.detail).split('\n');
      if (verb === 'closed') queue.push([verb, ...lines]);
      else for (let i = 0; i < lines.length; i += most) queue.push([verb, ...lines.slice(i, i + most)]);
      void drain();
    },
    { signal },
  );

  void insist(() => sendMessage('hello', undefined)).then((answer) => {
    setup = answer;
    if (answer)
      tell(
        'setup',
        answer.workerMessages.map(({ type, keys }) => [type, ...keys].join()),
      );
  });

  /** One message at a time: whatever is raised meanwhile goes together into the next. */
  async function drain(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let next = nextBatch(queue); next; next = nextBatch(queue)) await deliver(next);
    isBusy = false;
  }

  async function deliver([verb, ...lines]: string[]): Promise<void> {
    const [id = '', focused] = lines;
    if (verb === 'closed') await insist(() => sendMessage('recordClosed', { id, focused: focused === '1' }));
    if (verb === 'shown') await insist(() => sendMessage('recordShown', batchOf(lines)));
    if (verb !== 'raised') return;
    const decisions = await insist(() => sendMessage('receiveNotifications', batchOf(lines)));
    // Whatever else came back is no answer: the hook then shows natively.
    if (!Array.isArray(decisions)) return;
    for (const outcome of ['held', 'pass']) {
      const ids = decisions.flatMap((decision) => (decision?.outcome === outcome ? [decision.id] : []));
      if (ids.length) tell(outcome, ids);
    }
  }

  function batchOf(notifications: readonly string[]): Batch {
    mark ??= setup?.marks.find(({ selector }) => document.querySelector(selector))?.site ?? null;
    return { notifications, page: location.href, mark };
  }

  return { click: (id) => tell('click', [id]) };
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
