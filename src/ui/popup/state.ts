import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { FocusSession } from '../../domain/focus-session.ts';
import { type Mode, modeAt } from '../../domain/hold.ts';
import { nextOpening } from '../../domain/schedule.ts';
import type { Waiting } from '../../store/database.ts';
import { readFocus, readWaiting } from '../../store/queries.ts';
import type { Settings } from '../../store/settings.ts';
import { known, type Live, live, liveSettings } from '../live.ts';
import { now, tickAt, timeZone } from '../parts/clock.ts';

/** What the popup shows, all of it read, nothing of it kept. */
export interface PopupState {
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly mode: ReadonlySignal<Mode | undefined>;
  readonly nextWindow: ReadonlySignal<Date | undefined>;
  readonly waiting: ReadonlySignal<readonly Waiting[]>;
  readonly failed: ReadonlySignal<boolean>;
}

/** Starts following what is stored, and the clock up to the next change of mode. */
export function watchState(): PopupState {
  const settings = liveSettings();
  const focus = live(readFocus);
  const waiting = live(readWaiting);
  const mode = computed(() => modeOf(settings.value, focus.value));
  const nextWindow = computed(
    () => settings.value && nextOpening(settings.value.schedule, now.value, timeZone())?.start,
  );
  // One timer for the next moment at which something shown changes.
  effect(() => tickAt(earliest(untilOf(mode.value), nextWindow.value)));
  return {
    settings,
    mode,
    nextWindow,
    waiting: computed(() => known(waiting.value) ?? []),
    failed: computed(() => focus.value.state === 'failed' || waiting.value.state === 'failed'),
  };
}

function modeOf(settings: Settings | undefined, focus: Live<FocusSession | undefined>): Mode | undefined {
  if (!settings || focus.state === 'loading') return undefined;
  return modeAt({ ...settings, focus: known(focus), timeZone: timeZone() }, now.value);
}

function untilOf(mode: Mode | undefined): Date | undefined {
  return mode && 'until' in mode ? mode.until : undefined;
}

function earliest(one: Date | undefined, other: Date | undefined): Date | undefined {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}
