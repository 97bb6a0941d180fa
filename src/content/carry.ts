import { isOrphaned } from '../messages/from-page.ts';
import type { PageBridge } from '../messages/page-bridge.ts';
import type { Decision } from '../messages/protocol.ts';
import { insist } from './insist.ts';
import { createQueue } from './queue.ts';
import { leaveBehind, send } from './send.ts';

/** Carries between the hook and the background, in order. */
export interface Carrier {
  /** Takes the hook's words. */
  take(said: string): void;
  /** The page goes away: what has no answer yet is left behind, and what is said from now on too. */
  leave(): void;
  /** The page is back from the browser's cache. */
  comeBack(): void;
}

export function createCarrier(bridge: PageBridge): Carrier {
  /** What the page raised and nobody has decided yet, nor the page shown: lines by id. */
  const unanswered = new Map<string, string>();
  const queue = createQueue();
  let inFlight: string[][] = [];
  let isBusy = false;
  let isLeaving = false;
  /** What was under way when a page went away gets no answer after its return. */
  let run = 0;

  /**
   * In the page, and just pressed or typed something there? Only then a close means "read". Most chats also close by
   * a timer; see docs/decisions/0003-a-close-is-not-always-read.md.
   */
  const person = () => (document.hasFocus() && navigator.userActivation.isActive ? 'here' : '');

  function take(said: string): void {
    const [verb = '', ...lines] = said.split('\n');
    note(verb, lines);
    queue.push(verb, verb === 'closed' ? [...lines, person()] : lines);
    if (isLeaving) leave();
    else void drain();
  }

  function note(verb: string, lines: readonly string[]): void {
    for (const line of lines) {
      // The hook writes the id first; see `linesFor` in src/page/raise.ts.
      const id = line.split('"', 4)[3] ?? '';
      if (verb === 'raised') unanswered.set(id, line);
      // Shown by the page is an answer too.
      if (verb === 'shown') unanswered.delete(id);
    }
  }

  /** One message at a time: whatever is raised meanwhile goes together into the next. */
  async function drain(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    const mine = run;
    for (let next = queue.take(); next; next = queue.take()) {
      inFlight = [next];
      await deliver(next, mine);
      if (mine !== run) return;
    }
    inFlight = [];
    isBusy = false;
  }

  async function deliver(one: string[], mine: number): Promise<void> {
    const [verb = '', ...lines] = one;
    const decisions = await insist(() => send(bridge, one));
    if (mine !== run) return;
    // What the page did must arrive, however late, or it comes out a second time.
    if (decisions === undefined && verb !== 'raised' && !isOrphaned()) queue.push(verb, lines);
    // Whatever else came back is no answer: the hook then shows natively.
    if (verb === 'raised' && Array.isArray(decisions)) tell(decisions);
  }

  function tell(decisions: readonly Decision[]): void {
    for (const outcome of ['held', 'pass']) {
      const ids = decisions.flatMap((decision) => (decision?.outcome === outcome ? [decision.id] : []));
      for (const id of ids) unanswered.delete(id);
      if (ids.length) bridge.tell(outcome, ...ids);
    }
  }

  function leave(): void {
    const said = [...inFlight, ...queue.empty()];
    const ids = [...unanswered.keys()];
    queue.push('raised', [...unanswered.values()]);
    const others = said.filter(([verb, , here]) => verb === 'shown' || here === 'here');
    const left = [...queue.empty(), ...others];
    isLeaving = true;
    isBusy = false;
    run++;
    inFlight = [];
    unanswered.clear();
    if (left.length) leaveBehind(bridge, left);
    // The background answers for them now: a page that comes back must not show them as well.
    if (ids.length) bridge.tell('held', ...ids);
  }

  function comeBack(): void {
    isLeaving = false;
  }

  return { take, leave, comeBack };
}
