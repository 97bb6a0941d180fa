import type { Core } from './core.ts';
import { disguise } from './disguise.ts';
import { construct, defineProperty, getOwnPropertyDescriptor } from './intrinsics.ts';

/** Path 1: `new Notification` in the page. Without permission, without `new` or with bad arguments it stays the native. */
export function replaceConstructor(native: typeof Notification, core: () => Core): void {
  const { prototype } = native;
  const replaced = disguise(native, {
    construct(target, args: unknown[], newTarget) {
      try {
        const show = (given: unknown[]) => construct(native, given);
        return core().take({ path: 'constructor', scope: native }, args, show, newTarget);
      } catch {
        // What cannot be converted the native refuses with its own error, or shows.
      }
      return construct(target, args, newTarget);
    },
  });
  const put = (owner: object, key: string) =>
    defineProperty(owner, key, { ...getOwnPropertyDescriptor(owner, key), value: replaced });
  put(window, 'Notification');
  put(prototype, 'constructor');
}
