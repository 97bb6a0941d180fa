import { hookHears } from '../messages/page-protocol.ts';
import { apply, dispatch, listen, split } from './intrinsics.ts';

/** Tells the bridge some lines; false when nobody took them. */
export type Tell = (lines: string) => boolean;

/**
 * Opens the way to the bridge under the secret it left for us. `react` gets the lines said, a verb first; true
 * from it tells the bridge that it was so. Undefined when there is no bridge.
 */
export function openChannel(react: (said: readonly string[]) => boolean): Tell | undefined {
  const { status, visualViewport } = window;
  const [secret = '', ...before]: string[] = apply(split, status, ['\n']);
  // No bridge has been here: these lines are the page's own.
  if (!before.length) return undefined;
  // Gone before any script of the page could read it.
  window.status = before.join('\n');
  // Outlives `document.open()`, which takes the listeners of window and document.
  const shared = visualViewport ?? window;
  listen(shared, secret + hookHears, (event) => {
    if (react(apply(split, (event as CustomEvent<string>).detail, ['\n']))) event.preventDefault();
  });
  return (lines) => !dispatch(shared, secret, true, lines);
}
