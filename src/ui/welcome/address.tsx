import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { removeOrigins, requestOrigins } from '../../platform/permissions.ts';
import { t, type Words } from '../../platform/translate.ts';
import { Button } from '../parts/button.tsx';
import { originPattern } from '../parts/origin-pattern.ts';
import { covers, otherAddresses } from './grants.ts';

/** Connect any web chat by its address, and see those connected so. */
export function Address({ granted }: { granted: readonly string[] }): JSX.Element {
  const typed = useSignal('');
  const error = useSignal<Words | undefined>(undefined);
  const connect = (event: Event): void => {
    event.preventDefault();
    const pattern = originPattern(typed.value);
    error.value = problemOf(pattern, granted);
    if (!pattern || error.value) return;
    requestOrigins([pattern])
      .catch(() => false)
      .then((given) => {
        if (given) typed.value = '';
        else error.value = 'declined';
      });
  };
  return (
    <form class="address card" onSubmit={connect} noValidate>
      <h3>{t('addressTitle')}</h3>
      <p class="quiet small" id="address-hint">
        {t('addressHint')}
      </p>
      <div class="address-row">
        <input
          class="field"
          type="url"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          aria-label={t('addressLabel')}
          aria-describedby="address-hint address-error"
          aria-invalid={error.value !== undefined}
          placeholder={t('addressExample')}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            error.value = undefined;
          }}
        />
        <button class="button" type="submit">
          {t('connect')}
        </button>
      </div>
      <p class="field-error" id="address-error" role="alert">
        {error.value && t(error.value)}
      </p>
      <Connected patterns={otherAddresses(granted)} />
    </form>
  );
}

function Connected({ patterns }: { patterns: readonly string[] }): JSX.Element | null {
  if (patterns.length === 0) return null;
  return (
    <ul class="addresses" aria-label={t('addressList')}>
      {patterns.map((pattern) => (
        <li key={pattern}>
          <bdi>{pattern.replace(/\/\*$/u, '')}</bdi>
          <Button
            look="bare"
            name={t('disconnectNamed', pattern)}
            onPress={() => void removeOrigins([pattern]).catch(() => false)}
          >
            {t('disconnect')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function problemOf(pattern: string | undefined, granted: readonly string[]): Words | undefined {
  if (!pattern) return 'addressBad';
  return granted.some((one) => covers(one, pattern)) ? 'addressAlready' : undefined;
}
