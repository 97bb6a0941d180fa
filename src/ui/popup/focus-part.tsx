import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { type FocusLength, focusLengths } from '../../domain/focus-session.ts';
import { sendMessage } from '../../messages/protocol.ts';
import { t } from '../../platform/translate.ts';
import { change } from '../parts/change.ts';
import { Switch } from '../parts/switch.tsx';

/** As they stand in the popup: the two without a number above, the numbers below. */
const inRows = [
  ...focusLengths.filter((length) => typeof length === 'string'),
  ...focusLengths.filter((length) => typeof length === 'number'),
];

/** The one switch, and for how long. The length is remembered only while the popup is open. */
export function FocusPart({ running }: { running: boolean }): JSX.Element {
  const length = useSignal<FocusLength>('until next window');
  const turn = (on: boolean): void => {
    void change(() => (on ? sendMessage('startFocus', length.value) : sendMessage('stopFocus')));
  };
  return (
    <section>
      <Switch name={t('focusMode')} on={running} onTurn={turn} />
      {!running && (
        <fieldset class="lengths">
          <legend class="spoken">{t('focusLength')}</legend>
          {inRows.map((one) => (
            <label key={one} class={typeof one === 'string' ? 'wide' : undefined}>
              <input
                type="radio"
                name="length"
                checked={length.value === one}
                onChange={() => {
                  length.value = one;
                }}
              />
              {lengthWords(one)}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

function lengthWords(length: FocusLength): string {
  if (length === 'until next window') return t('focusUntilNext');
  if (length === 'until stopped') return t('focusUntilStopped');
  return t('focusMinutes', length);
}
