import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Settings } from '../../domain/settings.ts';
import { sendMessage } from '../../messages/protocol.ts';
import { t } from '../../platform/translate.ts';
import { settingsFailed } from '../live.ts';
import { BrandMark } from '../parts/brand-mark.tsx';
import { Button } from '../parts/button.tsx';
import { change, changeFailed } from '../parts/change.ts';
import { Empty } from '../parts/empty.tsx';
import { Notice } from '../parts/notice.tsx';
import { NextWindow } from './next-window.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Tools } from './tools.tsx';
import { Windows } from './windows.tsx';
import type { WindowsForm } from './windows-form.ts';

interface WelcomeProps {
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly grants: ReadonlySignal<readonly string[] | undefined>;
  readonly form: WindowsForm;
}

/** First run, and the settings afterwards: the same page, with or without its last step. */
export function Welcome({ settings, grants, form }: WelcomeProps): JSX.Element | null {
  const finished = useSignal(false);
  const { value } = settings;
  if (!value && settingsFailed.value) return <Unreadable />;
  if (!value || !grants.value) return null;
  const finish = async (): Promise<void> => {
    // Windows that were edited and not saved yet are meant; when they cannot be, the error stays in sight.
    if (form.state.value === 'edited' && !(await form.save())) return;
    finished.value = await change(() => sendMessage('finishWelcome'));
  };
  if (finished.value) {
    return (
      <main class="welcome finished">
        <Empty heading="h1" title={t('doneTitle')}>
          <NextWindow schedule={value.schedule} />
          <p class="quiet">{t('doneHint')}</p>
        </Empty>
      </main>
    );
  }
  return (
    <main class="welcome">
      <header class="hero">
        <BrandMark />
        <h1>{t('welcomeTitle')}</h1>
        <ul>
          <li>{t('welcomeLineOne')}</li>
          <li>{t('welcomeLineTwo')}</li>
          <li>{t('welcomeLineThree')}</li>
        </ul>
      </header>
      {value.notice === 'unreadable' && <Notice>{t('settingsUnreadable')}</Notice>}
      <Tools granted={grants.value} />
      <Windows schedule={value.schedule} form={form} />
      <Shortcuts />
      {changeFailed.value && <Notice tone="bad">{t('changeFailed')}</Notice>}
      {!value.welcomed && (
        <footer>
          <Button look="primary" onPress={() => void finish()}>
            {t('done')}
          </Button>
        </footer>
      )}
    </main>
  );
}

function Unreadable(): JSX.Element {
  return (
    <main class="welcome">
      <h1>{t('settingsTitle')}</h1>
      <Notice tone="bad">{t('dataUnreadable')}</Notice>
    </main>
  );
}
