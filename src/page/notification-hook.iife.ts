import { openChannel } from './channel.ts';
import { replaceConstructor } from './constructor-path.ts';
import { disguiseSource } from './disguise.ts';
import { permissionOf } from './permission.ts';
import { askBy, decide, find } from './raise.ts';
import { replaceRegistration } from './registration-path.ts';
import { replaceWorkerMessages } from './worker-path.ts';

/**
 * Runs in the page's own world before any of its scripts, in every frame of a connected site. Everything a page
 * raises is asked for and, without an answer, shown natively: see docs/decisions/0002-the-hook-asks.md.
 */
function hook(native: typeof Notification): void {
  const mayShow = permissionOf(native);
  replaceConstructor(native, mayShow);
  // Absent outside secure contexts.
  if ('ServiceWorker' in window) {
    replaceRegistration(native, mayShow);
    replaceWorkerMessages(mayShow);
  }
  disguiseSource();
  askBy(
    openChannel((verb, ids) => {
      let isReplayed = false;
      for (let i = 0; i < ids.length; i++) {
        const raised = find(ids[i] as string);
        if (!raised) continue;
        if (verb !== 'click') decide(raised, verb === 'held');
        // Only the constructor has handlers here; the other paths' clicks go to the page's worker, out of reach.
        else if (raised.path === 'constructor') isReplayed = !raised.emit?.('click') || true;
      }
      return isReplayed;
    }),
  );
}

// Absent in some embedded frames.
if ('Notification' in window) hook(Notification);
