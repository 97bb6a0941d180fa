import type { JSX } from 'preact';
import type { Mode } from '../../domain/hold.ts';
import { t } from '../../platform/translate.ts';
import { now } from '../parts/clock.ts';
import { momentSeenFrom } from '../parts/moment.ts';

/** What Jeda does now, until when, and when the next window opens. */
export function ModePart({ mode, nextWindow }: { mode: Mode; nextWindow: Date | undefined }): JSX.Element {
  const says = hint(mode, nextWindow);
  return (
    <section class={`mode ${mode.kind}`}>
      <h2 aria-live="polite">{headline(mode)}</h2>
      {isNextSaid(mode, nextWindow) && (
        <p>{nextWindow ? t('nextWindow', seen(nextWindow)) : t('noWindow')}</p>
      )}
      {says && <p class="quiet small">{says}</p>}
    </section>
  );
}

/** Not where it would only repeat the headline, nor where no window will open by itself. */
function isNextSaid(mode: Mode, nextWindow: Date | undefined): boolean {
  if (mode.kind === 'open') return true;
  if (mode.kind === 'off') return false;
  if (mode.kind === 'focus' && !mode.until) return false;
  return nextWindow?.getTime() !== mode.until?.getTime() || !nextWindow;
}

function headline(mode: Mode): string {
  switch (mode.kind) {
    case 'off':
      return t('modeOff');
    case 'open':
      return t('modeOpenUntil', seen(mode.until));
    case 'focus':
      return mode.until ? t('modeFocusUntil', seen(mode.until)) : t('modeFocus');
    case 'holding':
      return mode.until ? t('modeHoldingUntil', seen(mode.until)) : t('modeHolding');
  }
}

function hint({ kind }: Mode, nextWindow: Date | undefined): string {
  if (kind === 'off') return t('offHint');
  if (kind === 'open') return t('openHint');
  if (kind === 'focus') return t('focusHint');
  return nextWindow ? t('holdingHint') : '';
}

function seen(moment: Date): string {
  return momentSeenFrom(now.value, moment);
}
