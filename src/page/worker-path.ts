import { replace } from './disguise.ts';
import { apply, clone, dictionary, splitAt } from './intrinsics.ts';
import { raise } from './raise.ts';

/** Path 3: the page posts to its worker, and the worker shows. Returns a function that says which messages mean that. */
export function replaceWorkerMessages(mayShow: () => boolean): (kinds: readonly string[]) => void {
  /** Keys that must all be there, by the message's type. Empty until the background has named the site's. */
  const known = dictionary<string[]>();

  replace(ServiceWorker.prototype, 'postMessage', 'value', (post, self, args) => {
    try {
      const message = args[0] as Record<string, unknown>;
      const keys = known[message['type'] as string];
      if (args.length === 1 && keys?.every((key) => key in message) && mayShow()) {
        // The page may change its object while we wait.
        const data = clone(message);
        const fields = { data };
        return void raise({
          given: fields,
          fields,
          path: 'worker message',
          scope: 0,
          show: () => apply(post, self, [data]),
        });
      }
    } catch {
      // Not an object, or a getter that throws: none of ours.
    }
    return apply(post, self, args);
  });

  return (kinds) => {
    for (let i = 0; i < kinds.length; i++) {
      const [type = '', ...keys] = splitAt(kinds[i] as string, ',');
      known[type] = keys;
    }
  };
}
