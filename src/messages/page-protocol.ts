/**
 * What the hook (the page's own world) and the bridge (the isolated world) say to each other: lines of text in
 * `CustomEvent.detail`, under an event name that no page script knows: the bridge makes it up and leaves it in
 * `window.status`, which both worlds share; the hook, next to run, takes it out. The first line is the verb. Text
 * only: Firefox refuses objects that come from the isolated world, and lines need no parser in the page.
 *
 * Hook to bridge, each cancelled by the bridge when it has taken it (not cancelled = nobody is there):
 * - `raised`, then a JSON text (a `RawNotification`) a line: each wants a decision;
 * - `shown`, then the same: shown natively without a decision;
 * - `closed`, id: the page closed its stand-in.
 *
 * Bridge to hook:
 * - `held` or `pass`, then an id a line: decided;
 * - `click`, id: the person opened it in the digest; cancelled by the hook when the page's own handlers were run;
 * - `early`: cancelled when the hook was there before the page's first script.
 */

/** Added to the secret, for what the bridge says to the hook. */
export const hookHears = '<';

/** The most the hook sends of each text, in UTF-16 units; the page's own copy stays whole. */
export const caps = { title: 1_000, body: 10_000, tag: 1_000, data: 20_000 } as const;

/** How long the hook waits for a decision before it shows natively, in ms. Firefox can take 1.5 s to wake its background. */
export const deadline = 4_000;
