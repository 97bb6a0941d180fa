import type { JSX } from 'preact';
import { t, type Words } from '../../platform/translate.ts';

/** As the manifest suggests them. */
const suggested: readonly (readonly [keys: string, what: Words])[] = [
  ['Alt+Shift+F', 'commandFocus'],
  ['Alt+Shift+D', 'commandDigest'],
];

/** What works from the keyboard, anywhere in the browser. */
export function Shortcuts(): JSX.Element {
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('shortcutsTitle')}</h2>
      <dl class="shortcuts">
        {suggested.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet small">{t('shortcutsHint')}</p>
    </section>
  );
}
