import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { sendMessage } from '../../messages/protocol.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { t } from '../../platform/translate.ts';
import { BrandMark } from '../parts/brand-mark.tsx';
import { Button } from '../parts/button.tsx';
import { change, changeFailed } from '../parts/change.ts';
import { Notice } from '../parts/notice.tsx';
import { FocusPart } from './focus-part.tsx';
import { ModePart } from './mode-part.tsx';
import type { PopupState } from './state.ts';
import type { TabState } from './tab-state.ts';
import { ThisTab } from './this-tab.tsx';
import { WaitingPart } from './waiting-part.tsx';

interface PopupProps {
  readonly state: PopupState;
  readonly tab: ReadonlySignal<TabState | undefined>;
}

/** The popup: what Jeda does now, what waits, and the one switch. */
export function Popup({ state, tab }: PopupProps): JSX.Element {
  const mode = state.mode.value;
  const isOff = mode?.kind === 'off';
  return (
    <main class="popup" aria-busy={!mode && !state.failed.value}>
      <header class="bar">
        <BrandMark />
        <h1>Jeda</h1>
        <Button look="bare" onPress={() => void change(() => sendMessage('turn', isOff ? 'on' : 'off'))}>
          {t(isOff ? 'turnOn' : 'turnOff')}
        </Button>
        <Button look="bare" onPress={() => void openAndClose('welcome')}>
          {t('settings')}
        </Button>
      </header>
      <Notices state={state} />
      {mode ? (
        <div class="panel card">
          <ModePart mode={mode} nextWindow={state.nextWindow.value} />
          <WaitingPart waiting={state.waiting.value} openDigest={() => void openAndClose('digest')} />
          {!isOff && <FocusPart running={mode.kind === 'focus'} />}
          <ThisTab tab={tab.value} connectTool={() => void openAndClose('welcome')} />
        </div>
      ) : (
        !state.failed.value && <div class="still card" />
      )}
    </main>
  );
}

function Notices({ state }: { state: PopupState }): JSX.Element {
  return (
    <>
      {state.settings.value?.notice === 'unreadable' && (
        <Notice>
          {t('settingsUnreadable')}
          <Button look="bare" onPress={() => void change(() => sendMessage('dismissNotice'))}>
            {t('dismiss')}
          </Button>
        </Notice>
      )}
      {state.failed.value && <Notice tone="bad">{t('dataUnreadable')}</Notice>}
      {changeFailed.value && <Notice tone="bad">{t('changeFailed')}</Notice>}
    </>
  );
}

async function openAndClose(page: 'digest' | 'welcome'): Promise<void> {
  await openOwnPage(page);
  window.close();
}
