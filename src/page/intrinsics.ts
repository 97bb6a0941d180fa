/**
 * The built-ins the hook uses, taken before any page script could replace them. Instance methods are called
 * through `apply`, never by name: a page may overwrite `String.prototype.split` or the iterator of arrays later.
 */
export const { apply, construct, defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;
export const { stringify } = JSON;
export const { now } = Date;
export const {
  CustomEvent: NativeCustomEvent,
  Event: NativeEvent,
  EventTarget: NativeEventTarget,
  Proxy: NativeProxy,
  URL: NativeURL,
  queueMicrotask: soon,
  setTimeout: later,
  structuredClone: clone,
} = globalThis;
const { addEventListener, dispatchEvent } = EventTarget.prototype;
const { split, slice } = String.prototype;

export const listen = (target: object, type: string, listener: (event: Event) => void): void =>
  apply(addEventListener, target, [type, listener]);

/** False when a listener cancelled it. */
export const dispatch = (target: object, event: Event): boolean => apply(dispatchEvent, target, [event]);

export const linesOf = (text: string): string[] => apply(split, text, ['\n']);
export const cut = (text: unknown, from: number, to?: number): string => apply(slice, text ?? '', [from, to]);
/** A dictionary no page can reach into through `Object.prototype`. */
export const dictionary = <T>(): Record<string, T> => ({ __proto__: null }) as never;
