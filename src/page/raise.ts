import { caps, deadline } from '../messages/page-protocol.ts';
import type { Content } from './content.ts';
import { cut, dictionary, later, listen, now, soon, stringify } from './intrinsics.ts';

/** A notification the page raised, from its call on. */
export interface Raised extends Content {
  readonly id: string;
  readonly path: 'constructor' | 'registration' | 'worker message';
  readonly raisedAt: number;
  /** Within which a tag is unique: the page, or a registration. */
  readonly scope: unknown;
  /** Shows it natively, with what the page gave. */
  readonly show: () => unknown;
  /** Told once, when it is decided, with what showing it natively gave. */
  readonly settle?: (shown: unknown) => void;
  /** What the page holds, and its events; a message to a worker has none. False when the page cancelled one. */
  standIn?: object;
  emit?: (type: string) => boolean;
  /** Absent until it is decided. */
  standing?: 'held' | 'native' | 'closed';
  native?: Notification;
  /** The page closed it before it was decided. */
  isClosing?: boolean;
}

/** How often the deadline is put off while answers to others keep coming, as they do in a flood. */
const patience = 8;

/** How many of the newest stay reachable for a click from the digest; natives would be gone long before. */
const most = 1_000;

const live = dictionary<Raised>();
let count = 0;
let decided = 0;
const prefix = `${now().toString(36)}-${Math.random().toString(36).slice(2)}-`;
let asking: Raised[] = [];
let answers = 0;
let tell: (lines: string) => boolean = () => false;

/** From now on questions go this way; it answers false when nobody took them. */
export function askBy(channel: typeof tell): void {
  tell = channel;
}

/** Takes one the page raised; it will be held or shown natively. */
export function raise(given: Omit<Raised, 'id' | 'raisedAt' | 'standing'>): Raised {
  // Without a prototype: what is absent must be absent, whatever a page put on `Object.prototype`.
  const raised = { __proto__: null, ...given, id: prefix + count, raisedAt: now() } as Raised;
  live[raised.id] = raised;
  count++;
  asking[asking.length] = raised;
  // One question for all that a page raises in one go, and not a moment later: the tab may close.
  if (asking.length === 1) soon(ask);
  return raised;
}

/** The one of an id, while it is among the newest. */
export const find = (id: string): Raised | undefined => live[id];

/** Those held whose page has not closed them. */
export function open(scope: unknown, tag: unknown): Raised[] {
  const found: Raised[] = [];
  for (const id in live) {
    const raised = live[id] as Raised;
    if (raised.standing === 'held' && raised.scope === scope && (!tag || raised.fields['tag'] === tag))
      found[found.length] = raised;
  }
  return found;
}

/** The background's answer; one that comes after the deadline changes nothing. */
export function decide(raised: Raised, isHeld: boolean): void {
  answers++;
  if (raised.standing) return;
  if (isHeld) hold(raised);
  else showNatively(raised);
}

/** Only the decided make room: one still asked must be found when its answer comes. */
function settleAs(raised: Raised, standing: 'held' | 'native'): void {
  raised.standing = standing;
  delete live[prefix + (decided++ - most)];
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

/** The page closes it. Whether that means "read" is not for this script to say. */
export function close(raised: Raised): void {
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

function each<T>(list: readonly T[], act: (item: T) => void): void {
  for (let i = 0; i < list.length; i++) act(list[i] as T);
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
      title: cut(title, 0, caps.title),
      body: cut(body, 0, caps.body),
      tag: cut(tag, 0, caps.tag),
      data: jsonOf(data),
    };
    lines += `\n${stringify(line)}`;
  });
  return lines;
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
