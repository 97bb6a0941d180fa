import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { sendMessage } from '../../messages/protocol.ts';
import { t } from '../../platform/translate.ts';
import { readWaiting } from '../../store/queries.ts';
import { Button } from '../parts/button.tsx';
import { change } from '../parts/change.ts';
import { now } from '../parts/clock.ts';

/**
 * What waits for the next window, and the way to have it now. Read anew whenever the page comes to the front, not
 * followed: at the release it would read beside the digest, which is to be there at once.
 */
export function StillWaiting(): JSX.Element | null {
  const count = useSignal(0);
  useEffect(() => {
    readWaiting().then(
      (waiting) => {
        count.value = waiting.reduce((sum, tool) => sum + tool.count, 0);
      },
      () => undefined,
    );
  }, [now.value]);
  if (count.value === 0) return null;
  return (
    <>
      <p>{count.value === 1 ? t('waitingOne') : t('waitingMany', count.value)}</p>
      <Button onPress={() => void change(() => sendMessage('releaseNow'))}>{t('releaseNow')}</Button>
    </>
  );
}
