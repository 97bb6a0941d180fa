import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { t, type Words } from '../../platform/translate.ts';
import type { StoredNotification } from '../../store/database.ts';

const how: Record<NonNullable<StoredNotification['handled']>['how'], Words> = {
  opened: 'handledOpened',
  done: 'handledDone',
  'read elsewhere': 'handledRead',
};

/** What is handled, folded away, each with its way back. Its rows are only made when it is unfolded. */
export function Handled({ entries }: { entries: readonly StoredNotification[] }): JSX.Element | null {
  const isUnfolded = useSignal(false);
  if (entries.length === 0) return null;
  return (
    <details
      class="handled"
      onToggle={(event) => {
        isUnfolded.value = event.currentTarget.open;
      }}
    >
      <summary>{t('handledTitle', entries.length)}</summary>
      {isUnfolded.value && (
        <ul class="card">
          {entries.map((entry) => (
            <li key={entry.id} data-id={entry.id}>
              <span class="handled-said">
                <bdi class="handled-who">{entry.sender}</bdi> <bdi>{entry.text}</bdi>
              </span>
              <span class="quiet small">{t(how[entry.handled?.how ?? 'done'])}</span>
              <button class="button bare" type="button" data-act="back">
                {t('undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
