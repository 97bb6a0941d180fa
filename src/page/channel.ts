import { handOver, toBridge, toHook } from '../messages/page-protocol.ts';
import { dispatch, linesOf, listen, NativeCustomEvent, NativeEventTarget } from './intrinsics.ts';

/**
 * Opens the way to the bridge: an object that only this script and the bridge hold, handed over in an event
 * nobody else can hear yet. `react` gets a verb and its lines; true from it tells the bridge that the page's
 * handlers ran. Returns the way out, which answers false when nobody took what it was given.
 */
export function openChannel(react: (verb: string, lines: string[]) => boolean): (lines: string) => boolean {
  const shared = new NativeEventTarget();
  listen(shared, toHook, (event) => {
    const [verb = '', ...lines] = linesOf((event as CustomEvent<string>).detail);
    if (react(verb, lines)) event.preventDefault();
  });
  // Before any script and any content of the page: nothing it raises can have gone past us.
  const detail = +!document.querySelector('script,body');
  dispatch(window, new FocusEvent(handOver, { relatedTarget: shared, detail }));
  return (detail) => !dispatch(shared, new NativeCustomEvent(toBridge, { detail, cancelable: true }));
}
