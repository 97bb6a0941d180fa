import { replace } from './disguise.ts';
import {
  apply,
  construct,
  dispatch,
  each,
  get,
  listen,
  NativeEventTarget,
  NativeWeakMap,
  ownKeys,
  set,
  slice,
} from './intrinsics.ts';
import type { Raised } from './raised.ts';

/**
 * Makes what gives a raised notification what the page holds instead of a native one: a real `EventTarget` with
 * the prototype the page asked for, so that `instanceof`, listeners and subclasses work. The native's attributes,
 * handlers and `close` learn to work on it too, not before now: most pages never raise anything.
 */
export function createStandIns(
  prototype: object,
  close: (raised: Raised) => void,
): (raised: Raised, newTarget: unknown) => object {
  const raisedBy = new NativeWeakMap<object, Raised>();

  function teach(key: string): void {
    const known = (act: (raised: Raised, args: unknown[]) => unknown) => {
      return (native: (...args: unknown[]) => unknown, self: unknown, args: unknown[]) => {
        const raised: Raised | undefined = apply(get, raisedBy, [self]);
        return raised ? act(raised, args) : apply(native, self, args);
      };
    };
    // A handler that was never set reads as null, like the default of most attributes.
    const read = known(({ fields }) => fields[key] ?? null);
    replace(prototype, key, 'get', read);
    const isHandler = key[0] === 'o' && key[1] === 'n';
    const set = known((raised, args) => setHandler(raised, key, args[0]));
    if (isHandler) replace(prototype, key, 'set', set);
    if (key === 'close') replace(prototype, key, 'value', known(close));
  }

  function setHandler({ fields, standIn }: Raised, key: string, handler: unknown): void {
    // One listener a handler, at its first assignment: that is when the browser fixes its place in the order.
    if (!(key in fields)) {
      listen(standIn as object, apply(slice, key, [2]), (event) => {
        const current = fields[key];
        if (typeof current === 'function' && apply(current, standIn, [event]) === false)
          event.preventDefault();
      });
    }
    // Any object is kept, as the browser does, although only a function will be called.
    fields[key] = Object(handler) === handler ? handler : null;
  }

  // The others, `constructor` and symbols, are neither attributes nor handlers: nothing of them is replaced.
  each(ownKeys(prototype) as string[], teach);

  return (raised, newTarget) => {
    const object: object = construct(NativeEventTarget, [], newTarget as never);
    apply(set, raisedBy, [object, raised]);
    raised.emit = (type) => dispatch(object, type, type === 'click');
    raised.standIn = object;
    return object;
  };
}
