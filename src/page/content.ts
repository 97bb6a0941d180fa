import { clone, each, now } from './intrinsics.ts';

/** What a page gave to a notification, converted once, as the browser would. */
export interface Content {
  /** Only the options the page gave, for showing it natively. */
  readonly given: Record<string, unknown>;
  /** Every attribute, title and defaults included, for reading. */
  readonly fields: Record<string, unknown>;
}

/**
 * Converts a page's arguments; `mayAct`: action buttons are allowed. Throws where the browser would: the caller
 * then hands them to the native, which throws the browser's own error.
 */
export type ReadContent = (title: unknown, source: unknown, mayAct: boolean) => Content;

type Option = readonly [name: string, initial: unknown, convert: (value: unknown) => unknown];

/** `known` has the attributes this browser's notifications have. One function, see `createCore`. */
export function createReader(known: object): ReadContent {
  const text = (value: unknown) => `${value}`;
  const yes = (value: unknown) => !!value;
  const none = Object.freeze([]);

  /** Name, default and conversion of each option, in the order the specification reads them. */
  // https://notifications.spec.whatwg.org/#dictdef-notificationoptions
  const options: readonly Option[] = [
    ['actions', none, (value) => listOf(value, (action) => ({ ...(action as object) }))],
    ['badge', '', address],
    ['body', '', text],
    ['data', null, clone],
    ['dir', 'auto', direction],
    ['icon', '', address],
    ['image', '', address],
    ['lang', '', text],
    ['renotify', false, yes],
    ['requireInteraction', false, yes],
    ['silent', false, yes],
    ['tag', '', text],
    ['timestamp', 0, (value) => Math.trunc(value as number) || 0],
    [
      'vibrate',
      none,
      (value) => listOf(typeof value === 'object' ? value : [value], (ms) => (ms as number) >>> 0),
    ],
  ];

  function address(value: unknown): string {
    const given = text(value);
    try {
      return new URL(given, document.baseURI).href;
    } catch {
      return '';
    }
  }

  function direction(value: unknown): string {
    const given = text(value);
    if (given !== 'auto' && given !== 'ltr' && given !== 'rtl') throw 0;
    return given;
  }

  /** Frozen, as the browser's own lists are. */
  function listOf(value: unknown, convert: (item: unknown) => unknown): readonly unknown[] {
    const list: unknown[] = [];
    for (const item of value as Iterable<unknown>) list[list.length] = convert(item);
    return Object.freeze(list);
  }

  return (title, source, mayAct) => {
    // Nothing a page put on `Object.prototype` may look like something it gave.
    const given: Record<string, unknown> = { __proto__: null };
    const fields: Record<string, unknown> = { __proto__: null, title: text(title) };
    if (Object(source ?? given) !== (source ?? given)) throw 0;
    each(options, (option) => {
      // By index, and no method call: `clone` wants no `this`.
      const name = option[0];
      const convert = option[2];
      // Options this browser does not know it would not read either.
      if (!(name in known)) return;
      const value = (source as Record<string, unknown> | null | undefined)?.[name];
      fields[name] = option[1];
      if (value !== undefined) given[name] = fields[name] = convert(value);
    });
    if (!('timestamp' in given)) fields['timestamp'] = now();
    const isRefused =
      // Only Chromium, which knows `renotify`, refuses buttons from the constructor; Firefox shows them.
      (!mayAct && 'renotify' in known && (fields['actions'] as unknown[] | undefined)?.length) ||
      (fields['silent'] && 'vibrate' in given) ||
      (fields['renotify'] && !fields['tag']);
    if (isRefused) throw 0;
    return { given, fields };
  };
}
