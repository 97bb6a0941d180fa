import { apply, defineProperty, getOwnPropertyDescriptor, NativeProxy } from './intrinsics.ts';

/** What was put in the place of what: native, then replaced. A page reads it only through `toString`, so a walk is fast enough. */
const replacedBy: object[] = [];

/** A function as the page sees it: the native with its name, length and source text, that does something else. */
export function disguise<T extends object>(native: T, handler: ProxyHandler<T>): T {
  const replaced = new NativeProxy(native, handler);
  replacedBy[replacedBy.length] = native;
  replacedBy[replacedBy.length] = replaced;
  return replaced;
}

/** What stands in for a native function; gets the native, `this` and the arguments. */
type Act = (native: (...args: unknown[]) => unknown, self: unknown, args: unknown[]) => unknown;

/** Replaces a method, or one side of an attribute, keeping the rest of its descriptor. Does nothing where there is none. */
export function replace(owner: object, key: PropertyKey, part: 'value' | 'get' | 'set', act: Act): void {
  const descriptor = getOwnPropertyDescriptor(owner, key);
  const native = descriptor?.[part];
  if (!native) return;
  defineProperty(owner, key, { ...descriptor, [part]: disguise(native, { apply: act }) });
}

/** Makes `Function.prototype.toString` say of a disguised function what it says of the native. */
export function disguiseSource(): void {
  replace(Function.prototype, 'toString', 'value', (native, self, args) => {
    for (let i = 1; i < replacedBy.length; i += 2)
      if (replacedBy[i] === self) return apply(native, replacedBy[i - 1], args);
    return apply(native, self, args);
  });
}
