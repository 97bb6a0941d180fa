import type { JSX } from 'preact';
import { t, type Words } from '../../platform/translate.ts';
import { Button } from '../parts/button.tsx';
import type { WindowDraft } from './window-draft.ts';

interface WindowRowProps {
  readonly number: number;
  readonly window: WindowDraft['windows'][number];
  readonly error: Words | undefined;
  readonly set: (to: WindowDraft['windows'][number]) => void;
  readonly remove: () => void;
}

/** One window: from when to when, and what is wrong with it, right there. */
export function WindowRow({ number, window, error, set, remove }: WindowRowProps): JSX.Element {
  const field = (which: 'start' | 'end', name: string): JSX.Element => (
    <input
      class="field"
      type="time"
      aria-label={`${t('windowNumber', number)}: ${name}`}
      aria-invalid={error !== undefined}
      aria-describedby={error && `window-error-${number}`}
      value={window[which]}
      onInput={(event) => set({ ...window, [which]: event.currentTarget.value })}
    />
  );
  return (
    <li>
      <div class="window-row">
        {field('start', t('windowStart'))}
        <span class="quiet" aria-hidden="true">
          {t('windowTo')}
        </span>
        {field('end', t('windowEnd'))}
        <Button look="bare" name={t('windowRemove', number)} onPress={remove}>
          <span aria-hidden="true">✕</span>
        </Button>
      </div>
      {error && (
        <p class="field-error" id={`window-error-${number}`} role="alert">
          {t(error)}
        </p>
      )}
    </li>
  );
}
