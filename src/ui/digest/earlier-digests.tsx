import { effect, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../platform/translate.ts';
import { type EarlierRead, readEarlier } from '../../store/queries.ts';
import { followed, known } from '../live.ts';
import { afterPaint } from '../parts/after-paint.ts';
import { now } from '../parts/clock.ts';
import { momentSeenFrom } from '../parts/moment.ts';

/** The way to the other digests, and what is still open in them. Read only when the digest itself is on the screen. */
export function EarlierDigests({ except }: { except: string | undefined }): JSX.Element | null {
  const earlier = useSignal<readonly EarlierRead[]>([]);
  useEffect(() => {
    let stop = (): void => undefined;
    // The first paint is that of the first rows, the second that of all.
    let cancel = afterPaint(() => {
      cancel = afterPaint(() => {
        stop = follow(except, (read) => {
          earlier.value = read;
        });
      });
    });
    return () => {
      cancel();
      stop();
    };
  }, [except]);
  if (earlier.value.length === 0) return null;
  return (
    <nav class="earlier-digests" aria-labelledby="earlier-digests">
      <h2 id="earlier-digests">{t('earlierDigests')}</h2>
      <ul>
        {earlier.value.map(({ release, open }) => (
          <li key={release.id}>
            <a href={`?release=${encodeURIComponent(release.id)}`}>
              {momentSeenFrom(now.value, new Date(release.at))}
            </a>
            {open > 0 && <span class="quiet small">{t('stillOpen', open)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What could not be read is not shown: the digest above says that already when it is so. */
function follow(except: string | undefined, show: (read: readonly EarlierRead[]) => void): () => void {
  const reading = followed(() => readEarlier(except));
  const end = effect(() => show(known(reading.now.value) ?? []));
  return () => {
    end();
    reading.stop();
  };
}
