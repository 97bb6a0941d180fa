import { contentOf } from './content.ts';
import { replace } from './disguise.ts';
import { apply, getOwnPropertyDescriptor } from './intrinsics.ts';
import { open, raise } from './raise.ts';
import { standIn } from './stand-in.ts';

/** Path 2: the page calls `registration.showNotification`; `getNotifications` stays true about what is held. */
export function replaceRegistration(native: typeof Notification, mayShow: () => boolean): void {
  const { prototype } = ServiceWorkerRegistration;
  let isListed = false;

  replace(prototype, 'showNotification', 'value', (show, self, args) => {
    try {
      // Without an active worker, or on something else than a registration, the native refuses.
      const active = getOwnPropertyDescriptor(prototype, 'active')?.get;
      if (args.length && active && apply(active, self, []) && mayShow()) {
        const content = contentOf(args[0], args[1], native.prototype, true);
        if (!isListed) listHeld(prototype);
        isListed = true;
        return new Promise((settle) => {
          const { given, fields } = content;
          const again = () => apply(show, self, [fields['title'], given]);
          standIn(
            raise({ ...content, path: 'registration', scope: self, show: again, settle }),
            native,
            native,
          );
        });
      }
    } catch {
      // As above: the native's own error.
    }
    return apply(show, self, args);
  });
}

function listHeld(prototype: ServiceWorkerRegistration): void {
  replace(prototype, 'getNotifications', 'value', async (get, self, args) => {
    const shown = (await apply(get, self, args)) as unknown[];
    const { tag } = Object(args[0]);
    const held = open(self, tag);
    for (let i = 0; i < held.length; i++) shown[shown.length] = held[i]?.standIn;
    return shown;
  });
}
