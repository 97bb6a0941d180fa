/**
 * The built-ins the hook uses, taken before any page script could replace them. Instance methods are called
 * through `apply`, never by name: a page may overwrite `String.prototype.split` or the iterator of arrays later.
 * Not here: interfaces a page need not have yet, such as `Event` and `URL`. Naming one sets it up, 5 kB each.
 */
export const { apply, construct, defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;
export const { stringify } = JSON;
export const { now } = Date;
export const { random } = Math;
export const {
  EventTarget: NativeEventTarget,
  Proxy: NativeProxy,
  queueMicrotask: soon,
  setTimeout: later,
  structuredClone: clone,
  WeakMap: NativeWeakMap,
} = globalThis;
const { addEventListener, dispatchEvent } = EventTarget.prototype;
const { createEvent } = Document.prototype;
export const { split, slice } = String.prototype;
export const { get, set } = WeakMap.prototype;

export const listen = (target: object, type: string, listener: (event: Event) => void): void =>
  apply(addEventListener, target, [type, listener]);

/** Dispatches an event that does not bubble; false when a listener cancelled it. Never throws. */
export function dispatch(target: object, type: string, isCancelable: boolean, detail = ''): boolean {
  try {
    // By name of its interface: a page may have put another class in the place of `CustomEvent`.
    const kind = detail && 'Custom';
    const event = apply(createEvent, document, [`${kind}Event`]) as CustomEvent;
    event[`init${kind}Event`](type, false, isCancelable, detail);
    return apply(dispatchEvent, target, [event]);
  } catch {
    return true;
  }
}

/** Walks by index: a page may have replaced the iterator of arrays. */
export function each<T>(list: readonly T[], act: (item: T) => void): void {
  for (let i = 0; i < list.length; i++) act(list[i] as T);
}
