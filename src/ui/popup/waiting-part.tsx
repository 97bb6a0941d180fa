import type { JSX } from 'preact';
import { sendMessage } from '../../messages/protocol.ts';
import { t } from '../../platform/translate.ts';
import type { Waiting } from '../../store/database.ts';
import { Button } from '../parts/button.tsx';
import { change } from '../parts/change.ts';
import { Count } from '../parts/count.tsx';
import { toolName } from '../parts/tool-name.ts';

interface WaitingPartProps {
  readonly waiting: readonly Waiting[];
  readonly openDigest: () => void;
}

/** The most tools shown by name; the popup stays small however many are connected. */
const shown = 8;

/** How many wait, by tool. Never what they say: somebody may be looking over the shoulder. */
export function WaitingPart({ waiting, openDigest }: WaitingPartProps): JSX.Element {
  const all = waiting.reduce((sum, { count }) => sum + count, 0);
  const most = waiting.toSorted((a, b) => b.count - a.count);
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
      <div class="pair">
        <Button look="primary" onPress={openDigest}>
          {t('openDigest')}
        </Button>
        <Button disabled={all === 0} onPress={() => void change(() => sendMessage('releaseNow'))}>
          {t('releaseNow')}
        </Button>
      </div>
    </section>
  );
}
