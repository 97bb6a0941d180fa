import type { JSX } from 'preact';
import type { Schedule } from '../../domain/schedule.ts';
import { t } from '../../platform/translate.ts';
import { Button } from '../parts/button.tsx';
import { DayChoice } from './day-choice.tsx';
import { NextWindow } from './next-window.tsx';
import { differs, windowAfter } from './window-draft.ts';
import { WindowList } from './window-list.tsx';
import type { WindowsForm } from './windows-form.ts';

const most = 6;

/** When held messages come out: the same windows on every chosen day. Nothing is saved before it is right. */
export function Windows({ schedule, form }: { schedule: Schedule; form: WindowsForm }): JSX.Element {
  const { days, windows } = form.draft.value;
  const error = form.error.value;
  const submit = (event: Event): void => {
    event.preventDefault();
    void form.save();
  };
  return (
    <section aria-labelledby="windows">
      <h2 id="windows">{t('windowsTitle')}</h2>
      <p class="quiet">{t('windowsHint')}</p>
      <form class="windows card" onSubmit={submit} noValidate>
        {differs(schedule) && <p class="quiet small">{t('windowsDiffer')}</p>}
        <DayChoice days={days} choose={(chosen) => form.edit({ days: chosen })} />
        <h3>{t('windowsTimes')}</h3>
        <WindowList form={form} />
        {error && error.window === undefined && (
          <p class="field-error" role="alert">
            {t(error.words)}
          </p>
        )}
        <div class="windows-row">
          {windows.length < most && (
            <Button onPress={() => form.edit({ windows: [...windows, windowAfter(windows)] })}>
              {t('windowAdd')}
            </Button>
          )}
          <button class="button primary" type="submit" disabled={form.state.value !== 'edited'}>
            {t('windowsSave')}
          </button>
          <span class="small" role="status">
            {form.state.value === 'saved' && t('windowsSaved')}
          </span>
        </div>
        <NextWindow schedule={schedule} />
      </form>
    </section>
  );
}
