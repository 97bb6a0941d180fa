import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { nextOpening, type Schedule } from '../../domain/schedule.ts';
import { t } from '../../platform/translate.ts';
import { now, tickAt, timeZone } from '../parts/clock.ts';
import { momentSeenFrom } from '../parts/moment.ts';

/** When the next window opens, kept true while the page stays open. */
export function NextWindow({ schedule }: { schedule: Schedule }): JSX.Element {
  const next = nextOpening(schedule, now.value, timeZone())?.start;
  const at = next?.getTime();
  useEffect(() => tickAt(at === undefined ? undefined : new Date(at)), [at]);
  return (
    <p class="next-window" aria-live="polite">
      {next ? t('nextWindow', momentSeenFrom(now.value, next)) : t('noWindow')}
    </p>
  );
}
