import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { sendMessage } from '../../messages/protocol.ts';
import { t } from '../../platform/translate.ts';
import { readWaiting } from '../../store/queries.ts';
import { known, live } from '../live.ts';
import { Button } from '../parts/button.tsx';
import { change } from '../parts/change.ts';

/** What waits for the next window, and the way to have it now. */
export function StillWaiting(): JSX.Element | null {
  const waiting = useMemo(() => live(() => readWaiting()), []);
  const count = (known(waiting.value) ?? []).reduce((sum, tool) => sum + tool.count, 0);
  if (count === 0) return null;
  return (
    <>
      <p>{count === 1 ? t('waitingOne') : t('waitingMany', count)}</p>
      <Button onPress={() => void change(() => sendMessage('releaseNow'))}>{t('releaseNow')}</Button>
    </>
  );
}
