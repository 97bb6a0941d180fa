import { openChannel, type Tell } from './channel.ts';
import { replaceConstructor } from './constructor-path.ts';
import { type Core, createCore } from './core.ts';
import { disguiseSource } from './disguise.ts';
import { getOwnPropertyDescriptor } from './intrinsics.ts';
import { replaceRegistration } from './registration-path.ts';
import { replaceWorkerMessages } from './worker-path.ts';

// Before any script and any content of the page: nothing it raises can have gone past us.
const isEarly = !document.querySelector('script,body');
let core: (() => Core) | undefined;
const tell = openChannel((said) => (said[0] === 'early' ? isEarly : !!core?.().react(said)));

/**
 * Runs in the page's own world before any of its scripts, in every frame of a connected site. Everything a page
 * raises is asked for and, without an answer, shown natively: see docs/decisions/0002-the-hook-asks.md.
 */
function hook(native: typeof Notification, to: Tell): () => Core {
  const permission = getOwnPropertyDescriptor(native, 'permission')?.get;
  let made: Core | undefined;
  const atFirstNeed = () => {
    made ??= createCore(native, permission, to);
    return made;
  };
  replaceConstructor(native, atFirstNeed);
  // Absent outside secure contexts.
  if ('ServiceWorker' in window) {
    replaceRegistration(native, atFirstNeed);
    replaceWorkerMessages(atFirstNeed);
  }
  disguiseSource();
  return atFirstNeed;
}

// Absent in some embedded frames; and with nobody to ask, the page keeps what it has.
if (tell && 'Notification' in window) core = hook(Notification, tell);
