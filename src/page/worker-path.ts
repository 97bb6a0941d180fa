import type { Core } from './core.ts';
import { replace } from './disguise.ts';
import { apply, clone } from './intrinsics.ts';

/**
 * Path 3: the page posts to its worker, and the worker shows. Which messages mean that only the background knows;
 * asked about is what could: an object with a `type` and a title, at the top or one below. The others pass untouched.
 */
export function replaceWorkerMessages(core: () => Core): void {
  replace(ServiceWorker.prototype, 'postMessage', 'value', (post, self, args) => {
    try {
      const message = args[0] as Record<string, unknown>;
      const { type, title, payload = {} } = message;
      const named = title ?? (payload as Record<string, unknown>)['title'];
      if (args.length === 1 && typeof type === 'string' && typeof named === 'string' && core().mayShow()) {
        // The page may change its object while we wait.
        const data = clone(message);
        const show = () => apply(post, self, [data]);
        return void core().raise({ path: 'worker message', fields: { data }, show });
      }
    } catch {
      // Not an object, or a getter that throws: none of ours.
    }
    return apply(post, self, args);
  });
}
