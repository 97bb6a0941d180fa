import type { Core } from './core.ts';
import { replace } from './disguise.ts';
import { apply, each, getOwnPropertyDescriptor } from './intrinsics.ts';

/** Path 2: the page calls `registration.showNotification`; `getNotifications` stays true about what is held. */
export function replaceRegistration(native: typeof Notification, core: () => Core): void {
  const { prototype } = ServiceWorkerRegistration;
  let isListed = false;
  // Not before there is something to list.
  const listHeld = () => {
    if (isListed) return;
    isListed = true;
    replace(prototype, 'getNotifications', 'value', async (get, self, args) => {
      const shown = (await apply(get, self, args)) as unknown[];
      const { tag } = Object(args[0]);
      each(core().open(self, tag), ({ standIn }) => {
        shown[shown.length] = standIn;
      });
      return shown;
    });
  };

  replace(prototype, 'showNotification', 'value', (show, self, args) => {
    try {
      // Without an active worker, or on something else than a registration, the native refuses.
      if (apply(getOwnPropertyDescriptor(prototype, 'active')?.get as never, self, [])) {
        let settle: ((shown: unknown) => void) | undefined;
        const settled = new Promise((resolve) => {
          settle = resolve;
        });
        const again = (given: unknown[]) => apply(show, self, given);
        core().take({ path: 'registration', scope: self, settle }, args, again, native);
        listHeld();
        return settled;
      }
    } catch {
      // As above: the native's own error.
    }
    return apply(show, self, args);
  });
}
