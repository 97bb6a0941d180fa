import type { JSX } from 'preact';
import type { TabCoverage } from '../../messages/protocol.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { reloadTab } from '../../platform/tabs.ts';
import { t, type Words } from '../../platform/translate.ts';
import { Button } from '../parts/button.tsx';
import { originPattern } from '../parts/origin-pattern.ts';
import type { TabState } from './tab-state.ts';

const words: Record<TabCoverage, Words> = {
  connected: 'tabConnected',
  'reload needed': 'tabReload',
  'not connected': 'tabNotConnected',
  'not a site': 'tabNotASite',
};

interface ThisTabProps {
  readonly tab: TabState | undefined;
  readonly connectTool: () => void;
}

/** What Jeda can do in the tab behind the popup, and the one step that is missing. */
export function ThisTab({ tab, connectTool }: ThisTabProps): JSX.Element {
  return (
    <section class="this-tab">
      <div>
        <h3>{t('thisTab')}</h3>
        <p class="tab-state quiet small">
          <span class={tab?.coverage === 'connected' ? 'dot on' : 'dot'} />
          {t(tab ? words[tab.coverage] : 'tabUnknown')}
        </p>
      </div>
      {tab && <NextStep tab={tab} connectTool={connectTool} />}
    </section>
  );
}

function NextStep({ tab, connectTool }: { tab: TabState; connectTool: () => void }): JSX.Element | null {
  if (tab.coverage === 'reload needed') {
    return <Button onPress={() => void reloadTab(tab.id)}>{t('reloadTab')}</Button>;
  }
  if (tab.coverage !== 'not connected') return null;
  const pattern = tab.url && originPattern(tab.url);
  // An address the browser does not show us cannot be asked for; the welcome page takes it typed.
  if (!pattern) return <Button onPress={connectTool}>{t('connectTool')}</Button>;
  return <Button onPress={() => void requestOrigins([pattern]).catch(() => false)}>{t('connect')}</Button>;
}
