import type { Tell } from './channel.ts';
import { createReader } from './content.ts';
import { apply, later } from './intrinsics.ts';
import { createRaises, type Raises } from './raise.ts';
import type { Raised } from './raised.ts';
import { createStandIns } from './stand-in.ts';

/** What the three ways of raising need. */
export interface Core extends Pick<Raises, 'raise' | 'open' | 'react'> {
  /** May this page show notifications? */
  readonly mayShow: () => boolean;
  /**
   * Takes what a page gave to a native way of raising, which `show` takes again should it be shown natively after
   * all. Returns what the page holds instead; throws where only the native can say what is wrong.
   */
  readonly take: (
    way: Pick<Raised, 'path' | 'scope' | 'settle'>,
    args: readonly unknown[],
    show: (args: [title: unknown, options: unknown]) => unknown,
    newTarget: unknown,
  ) => object;
}

/**
 * `permission` is the native's getter, which a page may replace later.
 *
 * All that a page which never raises anything does not need. Each part is one function that holds its others: the
 * engine keeps nothing of what is inside a function never called, and in most frames this one never is.
 */
export function createCore(native: typeof Notification, permission: unknown, tell: Tell): Core {
  const raises = createRaises(tell);
  let isGranted = false;

  /**
   * Asking costs 0.2 ms in Chromium, a synchronous call to the browser process, so a yes is believed for a second;
   * a no never is, since a page may ask and raise in one go. Throws where there is nothing to ask.
   */
  function mayShow(): boolean {
    if (isGranted) return true;
    isGranted = apply(permission as never, native, []) === 'granted';
    if (isGranted)
      later(() => {
        isGranted = false;
      }, 1_000);
    return isGranted;
  }

  const read = createReader(native.prototype);
  const standIn = createStandIns(native.prototype, raises.close);
  return {
    ...raises,
    mayShow,
    take(way, args, show, newTarget) {
      if (!args.length || !mayShow()) throw 0;
      const { fields, given } = read(args[0], args[1], way.path === 'registration');
      const again = () => show([fields['title'], given]);
      return standIn(raises.raise({ ...way, fields, show: again }), newTarget);
    },
  };
}
