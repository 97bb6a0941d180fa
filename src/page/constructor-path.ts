import { contentOf } from './content.ts';
import { disguise } from './disguise.ts';
import { construct, defineProperty, getOwnPropertyDescriptor } from './intrinsics.ts';
import { raise } from './raise.ts';
import { standIn } from './stand-in.ts';

/** Path 1: `new Notification` in the page. Without permission, without `new` or with bad arguments it stays the native. */
export function replaceConstructor(native: typeof Notification, mayShow: () => boolean): void {
  const { prototype } = native;
  const replaced = disguise(native, {
    construct(target, args: unknown[], newTarget) {
      try {
        if (args.length && mayShow()) {
          const content = contentOf(args[0], args[1], prototype, false);
          const { given, fields } = content;
          const show = () => construct(native, [fields['title'], given]);
          return standIn(raise({ ...content, path: 'constructor', scope: native, show }), native, newTarget);
        }
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
