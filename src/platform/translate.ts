import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';

/** A key of `_locales`. */
export type Words = keyof typeof messages;

/** The words of a key in the browser's language, with `$1`… filled in. */
export function t(key: Words, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(
    key,
    substitutions.map((value) => String(value)),
  );
}
