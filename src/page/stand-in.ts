import { replace } from './disguise.ts';
import {
  apply,
  construct,
  cut,
  dispatch,
  listen,
  NativeEvent,
  NativeEventTarget,
  ownKeys,
} from './intrinsics.ts';
import { close, type Raised } from './raise.ts';
import { createStamp } from './stamp.ts';

const raisedBy = createStamp<Raised>();

/**
 * Gives a raised notification what the page holds instead of a native one: a real `EventTarget` with the
 * prototype the page asked for, so that `instanceof`, listeners and subclasses work.
 */
export function standIn(raised: Raised, native: typeof Notification, newTarget: unknown): object {
  if (!isTaught) teachPrototype(native.prototype);
  isTaught = true;
  const object: object = construct(NativeEventTarget, [], newTarget as never);
  raisedBy.put(object, raised);
  raised.emit = (type) => dispatch(object, new NativeEvent(type, { cancelable: type === 'click' }));
  raised.standIn = object;
  return object;
}

/** Not before there is a stand-in: most pages never raise anything, and their heap stays as it was. */
let isTaught = false;

/** Lets the native's attributes, handlers and `close` work on stand-ins too. */
function teachPrototype(prototype: object): void {
  const keys = ownKeys(prototype);
  // By index: a page may have replaced the iterator of arrays.
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key === 'string' && key !== 'constructor') teach(prototype, key);
  }
}

function teach(prototype: object, key: string): void {
  const known = (act: (raised: Raised, args: unknown[]) => unknown) => {
    return (native: (...args: unknown[]) => unknown, self: unknown, args: unknown[]) => {
      const raised = raisedBy.of(self);
      return raised ? act(raised, args) : apply(native, self, args);
    };
  };
  const isHandler = key[0] === 'o' && key[1] === 'n';
  // A handler that was never set reads as null, like the default of most attributes.
  replace(
    prototype,
    key,
    'get',
    known(({ fields }) => fields[key] ?? null),
  );
  if (isHandler)
    replace(
      prototype,
      key,
      'set',
      known((raised, args) => setHandler(raised, key, args[0])),
    );
  if (key === 'close') replace(prototype, key, 'value', known(close));
}

function setHandler({ fields, standIn }: Raised, key: string, handler: unknown): void {
  // One listener a handler, at its first assignment: that is when the browser fixes its place in the order.
  if (!(key in fields)) {
    listen(standIn as object, cut(key, 2), (event) => {
      const current = fields[key];
      if (typeof current === 'function' && apply(current, standIn, [event]) === false) event.preventDefault();
    });
  }
  // Any object is kept, as the browser does, although only a function will be called.
  fields[key] = Object(handler) === handler ? handler : null;
}
