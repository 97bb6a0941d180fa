import { openChannel } from './channel.ts';
import { replaceConstructor } from './constructor-path.ts';
import { disguiseSource } from './disguise.ts';
import { permissionOf } from './permission.ts';
import { askBy, decide, find, type Raised } from './raise.ts';
import { replaceRegistration } from './registration-path.ts';
import { replaceWorkerMessages } from './worker-path.ts';

/**
 * Runs in the page's own world before any of its scripts, in every frame of a connected site. Everything a page
 * raises is asked for and, without an answer, shown natively: see docs/decisions/0002-the-hook-asks.md.
 */
function hook(native: typeof Notification): void {
  const mayShow = permissionOf(native);
  replaceConstructor(native, mayShow);
  let setUp: ((kinds: readonly string[]) => void) | undefined;
  // Absent outside secure contexts.
  if ('ServiceWorker' in window) {
    replaceRegistration(native, mayShow);
    setUp = replaceWorkerMessages(mayShow);
  }
  disguiseSource();
  const react = (verb: string, raised: Raised | undefined): boolean => {
    if (!raised) return false;
    if (verb !== 'click') decide(raised, verb === 'held');
    // Only the constructor has handlers here; the other paths' clicks go to the page's worker, out of reach.
    const isReplayed = verb === 'click' && raised.path === 'constructor';
    if (isReplayed) raised.emit?.('click');
    return isReplayed;
  };
  askBy(
    openChannel((verb, lines) => {
      if (verb === 'setup') setUp?.(lines);
      let isReplayed = false;
      for (let i = 0; i < lines.length; i++) isReplayed = react(verb, find(lines[i] as string));
      return isReplayed;
    }),
  );
}

// Absent in some embedded frames.
if ('Notification' in window) hook(Notification);
