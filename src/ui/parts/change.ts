import { signal } from '@preact/signals';
import type { Change } from '../../messages/protocol.ts';

/** True while the last change the person asked for has failed. */
export const changeFailed = signal(false);

/** Asks for a change. Resolves to whether it was made; a failure stays on the screen until the next try. */
export async function change(ask: () => Promise<Change>): Promise<boolean> {
  try {
    const { ok } = await ask();
    changeFailed.value = !ok;
    return ok;
  } catch {
    changeFailed.value = true;
    return false;
  }
}
