import { type ReadonlySignal, signal } from '@preact/signals';
import { nextOpening } from '../../domain/schedule.ts';
import type { Settings } from '../../domain/settings.ts';
import { type Change, type Landing, sendMessage } from '../../messages/protocol.ts';
import { t, type Words } from '../../platform/translate.ts';
import { change, changeFailed } from '../parts/change.ts';
import { now, timeZone } from '../parts/clock.ts';
import { momentSeenFrom } from '../parts/moment.ts';
import type { DigestState } from './digest-state.ts';
import type { Said } from './overlay.ts';

/** What just happened, and what it can be taken back for. */
export interface Happened {
  readonly words: string;
  readonly undo: readonly string[];
}

/** What the person can do with an entry: all of its notifications at once. */
export interface Desk {
  readonly happened: ReadonlySignal<Happened | undefined>;
  readonly nextWindow: () => Date | undefined;
  open(ids: readonly string[]): Promise<void>;
  done(ids: readonly string[]): Promise<void>;
  later(ids: readonly string[]): Promise<void>;
  /** Takes back the last act of this visit, also when nothing says it any more. */
  undo(): Promise<void>;
  /** Brings handled ones back. */
  back(ids: readonly string[]): Promise<void>;
  forget(): void;
}

const landed: Record<Landing, Words> = {
  replayed: 'landedReplayed',
  address: 'landedAddress',
  tab: 'landedTab',
  nowhere: 'landedNowhere',
};

export function deskFor(
  state: Pick<DigestState, 'overlay'>,
  settings: ReadonlySignal<Settings | undefined>,
): Desk {
  const happened = signal<Happened | undefined>(undefined);
  /** The notifications of the last act, for as long as the page is open. */
  let last: readonly string[] = [];
  const nextWindow = (): Date | undefined =>
    settings.value && nextOpening(settings.value.schedule, now.value, timeZone())?.start;
  /** Shows it at once, asks for it, and takes it back when it was refused. */
  const act = async (
    ids: readonly string[],
    said: Said,
    words: string,
    ask: () => Promise<Change>,
  ): Promise<void> => {
    const before = last;
    state.overlay.say(ids, said);
    last = said === 'open' ? last.filter((id) => !ids.includes(id)) : ids;
    happened.value = { words, undo: said === 'open' ? [] : ids };
    if (await change(ask)) return;
    state.overlay.takeBack(ids);
    last = before;
    happened.value = undefined;
  };
  const back = (ids: readonly string[]): Promise<void> =>
    act(ids, 'open', t('undone'), () => sendMessage('undo', [...ids]));
  return {
    happened,
    nextWindow,
    async open(ids) {
      const [latest, ...others] = ids;
      if (latest === undefined) return;
      try {
        const landing = await sendMessage('openEntry', latest);
        changeFailed.value = false;
        if (landing !== 'nowhere') last = ids;
        happened.value = { words: t(landed[landing]), undo: landing === 'nowhere' ? [] : ids };
        // Who has the conversation in front of them has seen what came before in it, too.
        if (landing !== 'nowhere' && others.length > 0) await sendMessage('markDone', others);
      } catch {
        changeFailed.value = true;
      }
    },
    done: (ids) =>
      act(ids, 'handled', ids.length === 1 ? t('doneOne') : t('doneMany', ids.length), () =>
        sendMessage('markDone', [...ids]),
      ),
    later: (ids) => act(ids, 'put off', laterWords(nextWindow()), () => sendMessage('putOff', [...ids])),
    async undo() {
      if (last.length > 0) await back(last);
    },
    back,
    forget() {
      happened.value = undefined;
    },
  };
}

function laterWords(next: Date | undefined): string {
  return next ? t('laterUntil', momentSeenFrom(now.value, next)) : t('laterNoWindow');
}
