import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { commandKeys } from '../../platform/commands.ts';
import { t, type Words } from '../../platform/translate.ts';

/** The commands, as the manifest names them. */
const commands: readonly (readonly [command: string, what: Words])[] = [
  ['toggle-focus', 'commandFocus'],
  ['open-digest', 'commandDigest'],
];

/** What works from the keyboard, anywhere in the browser, by the keys it has now; nothing when it has none. */
export function Shortcuts(): JSX.Element | null {
  const set = useSignal<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    commandKeys().then(
      (keys) => {
        set.value = keys;
      },
      () => undefined,
    );
  }, []);
  const shown = commands.flatMap(([command, what]) => {
    const keys = set.value.get(command);
    return keys ? [{ keys, what }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('shortcutsTitle')}</h2>
      <dl class="shortcuts">
        {shown.map(({ keys, what }) => (
          <div key={what}>
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
