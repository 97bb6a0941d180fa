import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { removeOrigins, requestOrigins } from '../../platform/permissions.ts';
import { t, type Words } from '../../platform/translate.ts';
import type { Site } from '../../sites/site.ts';
import { Button } from '../parts/button.tsx';
import { LetterMark } from '../parts/letter-mark.tsx';
import { missingHosts } from './grants.ts';

const coverage: Record<Site['coverage'], Words> = {
  'all from open tabs': 'coverageAll',
  'some by push': 'coveragePush',
  'not known': 'coverageUnknown',
};

/** One tool: what can be held of it, and whether it is connected, which is whether its hosts are granted. */
export function Tool({ site, granted }: { site: Site; granted: readonly string[] }): JSX.Element {
  const declined = useSignal(false);
  const missing = missingHosts(site, granted);
  const isConnected = missing.length === 0;
  const isPartly = !isConnected && missing.length < site.hosts.length;
  // The request comes first: the browser allows it only inside the click.
  const connect = (): void => {
    const request = requestOrigins(missing);
    declined.value = false;
    request
      .catch(() => false)
      .then((given) => {
        declined.value = !given;
      });
  };
  const disconnect = (): void => void removeOrigins(site.hosts).catch(() => false);
  return (
    <li class={isConnected ? 'tool card connected' : 'tool card'}>
      <LetterMark of={site.name} />
      <div class="tool-words">
        <h3>{site.name}</h3>
        {(isConnected || isPartly) && (
          <p class="tool-state small">{t(isConnected ? 'connected' : 'partlyConnected')}</p>
        )}
        <p class="quiet small">{t(coverage[site.coverage])}</p>
        {declined.value && !isConnected && (
          <p class="field-error" role="alert">
            {t('declined')}
          </p>
        )}
      </div>
      {isConnected ? (
        <Button look="bare" name={t('disconnectNamed', site.name)} onPress={disconnect}>
          {t('disconnect')}
        </Button>
      ) : (
        <Button name={isPartly ? undefined : t('connectNamed', site.name)} onPress={connect}>
          {t(isPartly ? 'connectRest' : 'connect')}
        </Button>
      )}
    </li>
  );
}
