import type { JSX } from 'preact';
import { isLate } from '../../domain/receipt.ts';
import { t } from '../../platform/translate.ts';
import type { StoredRelease } from '../../store/database.ts';
import type { DigestRead } from '../../store/queries.ts';
import { Button } from '../parts/button.tsx';
import { momentSeenFrom } from '../parts/moment.ts';
import { Notice } from '../parts/notice.tsx';
import { ReceiptLine } from './receipt-line.tsx';

interface DigestHeadProps {
  readonly digest: DigestRead;
  readonly all: number;
  readonly handled: number;
  readonly now: Date;
  readonly help: () => void;
}

/** Which digest this is, its sum, and how far the person is. */
export function DigestHead({ digest, all, handled, now, help }: DigestHeadProps): JSX.Element {
  const { release, putOff, unreadable } = digest;
  return (
    <header class="digest-head">
      <div class="digest-title">
        <h1 tabIndex={-1}>{t('digestAt', momentSeenFrom(now, new Date(release.at)))}</h1>
        <Button look="bare" onPress={help}>
          {t('keyboard')} <kbd>?</kbd>
        </Button>
      </div>
      <ReceiptLine receipt={release.receipt} putOff={putOff} />
      <Why release={release} now={now} />
      {unreadable > 0 && (
        <Notice>{unreadable === 1 ? t('unreadableOne') : t('unreadableMany', unreadable)}</Notice>
      )}
      {all > 0 && (
        <div class="progress">
          <progress max={all} value={handled} aria-labelledby="progress" />
          <span class="quiet small" id="progress">
            {t('progressHandled', handled, all)}
          </span>
        </div>
      )}
    </header>
  );
}

function Why({ release, now }: { release: StoredRelease; now: Date }): JSX.Element | null {
  const { why, dueAt, at } = release;
  if (why === 'window' && isLate(release)) {
    const words = t('releaseLate', momentSeenFrom(now, new Date(dueAt)), momentSeenFrom(now, new Date(at)));
    return <Notice>{words}</Notice>;
  }
  if (why === 'window') return null;
  return <p class="quiet small">{t(why === 'asked' ? 'releaseAsked' : 'releaseSwitchedOff')}</p>;
}
