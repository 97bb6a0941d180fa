import 'fake-indexeddb/auto';
import '@webext-core/fake-browser/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import words from '../public/_locales/en/messages.json' with { type: 'json' };

/** What the browser reads in a `_locales` file. */
interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const messages: Readonly<Record<string, Message>> = words;

/** Says the English words, as the browser would: `$NAME$` stands for a placeholder, and that for `$1`, `$2`… */
fakeBrowser.i18n.getMessage = (key: string, substitutions: string | unknown[] = []): string => {
  const { message = '', placeholders = {} } = messages[key] ?? {};
  const values = [substitutions].flat();
  return message.replace(/\$(\w+)\$/gu, (_, name: string) =>
    (placeholders[name.toLowerCase()]?.content ?? '').replace(/\$(\d)/gu, (_, at) =>
      String(values[Number(at) - 1] ?? ''),
    ),
  );
};
fakeBrowser.i18n.getUILanguage = () => 'en';

// What every browser has and Node 20 does not.
if (!('navigator' in globalThis))
  Object.defineProperty(globalThis, 'navigator', {
    value: {
      language: 'en',
      languages: ['en'],
      // One process, and tests that await: nobody to wait for.
      locks: { request: (_: string, act: () => unknown) => Promise.resolve(act()) },
    },
    configurable: true,
  });
