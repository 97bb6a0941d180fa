import { contentOf } from './content.ts';
import { replace } from './disguise.ts';
import { apply, getOwnPropertyDescriptor } from './intrinsics.ts';
import { open, raise } from './raise.ts';
import { standIn } from './stand-in.ts';

/** Path 2: the page calls `registration.showNotification`; `getNotifications` stays true about what is held. */
export function replaceRegistration(native: typeof Notification, mayShow: () => boolean): void {
  const { prototype } = ServiceWorkerRegistration;
  const active = getOwnPropertyDescriptor(prototype, 'active')?.get;

  replace(prototype, 'showNotification', 'value', (show, self, args) => {
    try {
      // Without an active worker, or on something else than a registration, the native refuses.
      if (args.length && active && apply(active, self, []) && mayShow()) {
        const content = contentOf(args[0], args[1], native.prototype, true);
        return new Promise((settle) => {
          const { given, fields } = content;
          const again = () => apply(show, self, [fields['title'], given]);
          standIn(raise({ ...content, path: 'registration', scope: self, show: again, settle }), native);
        });
      }
    } catch {
      // As above: the native's own error.
    }
    return apply(show, self, args);
  });

  replace(prototype, 'getNotifications', 'value', async (get, self, args) => {
    const shown = (await apply(get, self, args)) as unknown[];
    const { tag } = Object(args[0]);
    return [...shown, ...open(self, tag).map((raised) => raised.standIn)];
  });
}
