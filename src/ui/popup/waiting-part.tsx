import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { State } from '../../messages/protocol.ts';
import { sendMessage } from '../../messages/protocol.ts';
import { t } from '../../platform/translate.ts';
import { Button } from '../parts/button.tsx';
import { change } from '../parts/change.ts';
import { Count } from '../parts/count.tsx';
import { toolName } from '../parts/tool-name.ts';

interface WaitingPartProps {
  readonly waiting: State['waiting'];
  readonly openDigest: () => void;
}

/** The most tools shown by name; the popup stays small however many are connected. */
const shown = 8;

/** How many wait, by tool. Never what they say: somebody may be looking over the shoulder. */
export function WaitingPart({ waiting, openDigest }: WaitingPartProps): JSX.Element {
  const all = waiting.reduce((sum, { count }) => sum + count, 0);
  const most = waiting.toSorted((a, b) => b.count - a.count);
  const pair = useRef<HTMLDivElement>(null);
  const said = useSignal('');
  const release = async (): Promise<void> => {
    said.value = '';
    if (!(await change(() => sendMessage('releaseNow')))) return;
    said.value = all === 1 ? t('releasedOne') : t('releasedMany', all);
    // Nothing is left to release, so its button is switched off and loses the focus. What came out is the next step.
    const at = document.activeElement;
    if (!at || at === document.body || pair.current?.contains(at)) {
      pair.current?.querySelector('button')?.focus();
    }
  };
  const rest = most.slice(shown).reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="waiting">
      <h3>{all === 0 ? t('waitingNone') : all === 1 ? t('waitingOne') : t('waitingMany', all)}</h3>
      {all > 0 && (
        <ul aria-label={t('waitingByTool')}>
          {most.slice(0, shown).map(({ site, origin, count }) => (
            <li key={`${site} ${origin}`}>
              <Count name={toolName(site, origin)} count={count} />
            </li>
          ))}
          {rest > 0 && (
            <li>
              <Count name="…" count={rest} />
            </li>
          )}
        </ul>
      )}
      <div class="pair" ref={pair}>
        <Button look="primary" onPress={openDigest}>
          {t('openDigest')}
        </Button>
        <Button disabled={all === 0} onPress={() => void release()}>
          {t('releaseNow')}
        </Button>
      </div>
      {/* Always there, so that it is read aloud; without words it takes no room. */}
      <p class={said.value ? 'quiet small' : 'spoken'} role="status">
        {said.value}
      </p>
    </section>
  );
}
