import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../../domain/settings.ts';
import { sendMessage } from '../../messages/protocol.ts';
import type { Words } from '../../platform/translate.ts';
import { change } from '../parts/change.ts';
import { draftOf, scheduleFrom, type WindowDraft } from './window-draft.ts';

/** The windows being edited: what the fields say, what is wrong with it, and whether it is stored. */
export interface WindowsForm {
  readonly draft: ReadonlySignal<WindowDraft>;
  readonly error: ReadonlySignal<{ readonly words: Words; readonly window: number | undefined } | undefined>;
  readonly state: ReadonlySignal<'as stored' | 'edited' | 'saved'>;
  edit(change: Partial<WindowDraft>): void;
  /** Stores what is edited; false, with the error shown, when it may not be stored. */
  save(): Promise<boolean>;
}

export function windowsForm(settings: ReadonlySignal<Settings | undefined>): WindowsForm {
  const edited = signal<WindowDraft | undefined>(undefined);
  const error = signal<{ words: Words; window: number | undefined } | undefined>(undefined);
  const state = signal<'as stored' | 'edited' | 'saved'>('as stored');
  const draft = computed(() => edited.value ?? draftOf(settings.value?.schedule ?? []));
  return {
    draft,
    error,
    state,
    edit(next) {
      edited.value = { ...draft.value, ...next };
      error.value = undefined;
      state.value = 'edited';
    },
    async save() {
      const result = scheduleFrom(draft.value);
      if ('error' in result) {
        error.value = { words: result.error, window: result.window };
        return false;
      }
      const isSaved = await change(() => sendMessage('setSchedule', result.schedule));
      if (isSaved) state.value = 'saved';
      return isSaved;
    },
  };
}
