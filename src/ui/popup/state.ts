import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { addMilliseconds } from 'date-fns';
import { type Mode, modeAt } from '../../domain/hold.ts';
import { nextOpening } from '../../domain/schedule.ts';
import type { Settings } from '../../domain/settings.ts';
import { type State, sendMessage } from '../../messages/protocol.ts';
import { now, tick, tickAt, timeZone } from '../parts/clock.ts';

/** What the popup shows, all of it read, nothing of it kept. */
export interface PopupState {
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly mode: ReadonlySignal<Mode | undefined>;
  readonly nextWindow: ReadonlySignal<Date | undefined>;
  readonly waiting: ReadonlySignal<State['waiting']>;
  readonly failed: ReadonlySignal<boolean>;
}

/** Twice a second, while the popup is open: see docs/decisions/0007-the-popup-asks.md. */
const interval = 500;

/** Starts asking for what is stored, and follows the clock up to the next change of mode. */
export function watchState(): PopupState {
  const stored = signal<State | undefined>(undefined);
  const failed = signal(false);
  const ask = async (): Promise<void> => {
    try {
      const answer = await sendMessage('readState', undefined);
      // The same again draws nothing again.
      if (JSON.stringify(answer) !== JSON.stringify(stored.value)) {
        // What has just begun begins after the moment shown so far.
        tick();
        stored.value = answer;
      }
      failed.value = false;
    } catch {
      failed.value = true;
    }
    setTimeout(ask, interval);
  };
  void ask();
  const settings = computed(() => stored.value?.settings);
  const mode = computed(() => stored.value && modeOf(stored.value));
  // Windows stay closed during a focus session: the next one is the first that starts with its end or later.
  const nextWindow = computed(() => {
    const { schedule } = settings.value ?? {};
    const focusEnd = mode.value?.kind === 'focus' ? mode.value.until : undefined;
    const from = focusEnd ? addMilliseconds(focusEnd, -1) : now.value;
    return schedule && nextOpening(schedule, from, timeZone())?.start;
  });
  // One timer for the next moment at which something shown changes.
  effect(() => tickAt(earliest(untilOf(mode.value), nextWindow.value)));
  return { settings, mode, nextWindow, waiting: computed(() => stored.value?.waiting ?? []), failed };
}

function modeOf({ settings, focus }: State): Mode {
  return modeAt({ ...settings, focus: focus ?? undefined, timeZone: timeZone() }, now.value);
}

function untilOf(mode: Mode | undefined): Date | undefined {
  return mode && 'until' in mode ? mode.until : undefined;
}

function earliest(one: Date | undefined, other: Date | undefined): Date | undefined {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}
