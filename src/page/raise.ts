import { caps, deadline } from '../messages/page-protocol.ts';
import type { Tell } from './channel.ts';
import { apply, each, later, listen, now, random, slice, soon, stringify } from './intrinsics.ts';
import type { Raised } from './raised.ts';

/** Those this page raised: asks the background about each, and does with it what the answer says. */
export interface Raises {
  /** Takes one the page raised; it will be held or shown natively. */
  raise(given: Omit<Raised, 'id' | 'raisedAt' | 'standing'>): Raised;
  /** Those held whose page has not closed them, of a scope and, when given, a tag. */
  open(scope: unknown, tag: unknown): Raised[];
  /** The page closes it. Whether that means "read" is not for this script to say. */
  close(raised: Raised): void;
  /** What the bridge says, a verb and then ids; true when the page's own handlers were run. */
  react(said: readonly string[]): boolean;
}

/** How often the deadline is put off while answers to others keep coming, as they do in a flood. */
const patience = 8;

/** How many of the newest stay reachable for a click from the digest; natives would be gone long before. */
const kept = 1_000;

/** One function, long as it is: see `createCore`. */
export function createRaises(tell: Tell): Raises {
  const live = { __proto__: null } as unknown as Record<string, Raised>;
  const prefix = `${now()}-${random()}-`;
  let count = 0;
  let decided = 0;
  let asking: Raised[] = [];
  let answers = 0;

  function raise(given: Omit<Raised, 'id' | 'raisedAt' | 'standing'>): Raised {
    // Without a prototype: what is absent must be absent, whatever a page put on `Object.prototype`.
    const raised = { __proto__: null, ...given, id: prefix + count++, raisedAt: now() } as Raised;
    live[raised.id] = raised;
    asking[asking.length] = raised;
    // One question for all that a page raises in one go, and not a moment later: the tab may close.
    if (asking.length === 1) soon(ask);
    return raised;
  }

  function ask(): void {
    const asked = asking;
    asking = [];
    if (tell(`raised${linesFor(asked)}`)) wait(asked, patience);
    else each(asked, showNatively);
  }

  function wait(asked: readonly Raised[], more: number): void {
    const before = answers;
    later(() => {
      const late: Raised[] = [];
      each(asked, (raised) => {
        if (!raised.standing) late[late.length] = raised;
      });
      if (!late.length) return;
      if (more && answers !== before) return wait(late, more - 1);
      each(late, showNatively);
      tell(`shown${linesFor(late)}`);
    }, deadline);
  }

  function react(said: readonly string[]): boolean {
    const verb = said[0];
    let isReplayed = false;
    // The verb is no id of ours.
    each(said, (id) => {
      const raised = live[id];
      if (!raised) return;
      if (verb === 'click') {
        isReplayed = click(raised);
        return;
      }
      answers++;
      // One that comes after the deadline changes nothing.
      if (!raised.standing) (verb === 'held' ? hold : showNatively)(raised);
    });
    return isReplayed;
  }

  /** Only the constructor has handlers here; the other paths' clicks go to the page's worker, out of reach. */
  function click(raised: Raised): boolean {
    if (raised.path !== 'constructor') return false;
    raised.emit?.('click');
    return true;
  }

  function open(scope: unknown, tag: unknown): Raised[] {
    const found: Raised[] = [];
    for (const id in live) {
      const raised = live[id] as Raised;
      if (raised.standing === 'held' && raised.scope === scope && (!tag || raised.fields['tag'] === tag))
        found[found.length] = raised;
    }
    return found;
  }

  /** Only the decided make room: one still asked must be found when its answer comes. */
  function settleAs(raised: Raised, standing: 'held' | 'native'): void {
    raised.standing = standing;
    delete live[prefix + (decided++ - kept)];
  }

  function hold(raised: Raised): void {
    const { tag } = raised.fields;
    // As the browser does: it takes the place of one with its tag, which hears that it closed.
    if (tag) each(open(raised.scope, tag), end);
    settleAs(raised, 'held');
    raised.emit?.('show');
    raised.settle?.(undefined);
    if (raised.isClosing) close(raised);
  }

  function showNatively(raised: Raised): void {
    settleAs(raised, 'native');
    let shown: unknown;
    try {
      shown = raised.show();
      if (raised.path === 'constructor') forward(raised, shown as Notification);
    } catch {
      raised.emit?.('error');
    }
    raised.settle?.(shown);
  }

  function close(raised: Raised): void {
    raised.isClosing = true;
    raised.native?.close();
    if (raised.standing !== 'held') return;
    end(raised);
    tell(`closed\n${raised.id}`);
  }

  function end(raised: Raised): void {
    raised.standing = 'closed';
    soon(() => raised.emit?.('close'));
  }

  function forward(raised: Raised, native: Notification): void {
    raised.native = native;
    each(['show', 'click', 'close', 'error'], (type) =>
      listen(native, type, (event) => {
        if (!raised.emit?.(type)) event.preventDefault();
      }),
    );
    if (raised.isClosing) native.close();
  }

  /** A null prototype keeps a page's `Object.prototype.toJSON` out. */
  function linesFor(list: readonly Raised[]): string {
    let lines = '';
    each(list, ({ id, path, raisedAt, fields: { title, body, tag, data } }) => {
      const line = {
        __proto__: null,
        id,
        path,
        raisedAt,
        title: cut(title, caps.title),
        body: cut(body, caps.body),
        tag: cut(tag, caps.tag),
        data: jsonOf(data),
      };
      lines += `\n${stringify(line)}`;
    });
    return lines;
  }

  function cut(text: unknown, most: number): string {
    return apply(slice, text ?? '', [0, most]);
  }

  function jsonOf(data: unknown): string {
    try {
      const json = stringify(data ?? '');
      return json.length > caps.data ? '' : json;
    } catch {
      // Cyclic, a BigInt: the page's own stand-in still has it whole.
      return '';
    }
  }

  return { raise, open, close, react };
}
