import * as v from 'valibot';
import type { Schedule } from '../../domain/schedule.ts';
import type { Words } from '../../platform/translate.ts';
import { scheduleSchema } from '../../store/settings.ts';

/** The windows as they stand in the fields: the same ones for every chosen day. Times as the fields give them, `HH:MM`. */
export interface WindowDraft {
  /** Index 0 = Sunday. */
  readonly days: readonly boolean[];
  readonly windows: readonly { readonly start: string; readonly end: string }[];
}

/** A draft as a schedule, or what is wrong with it and at which window. */
export type DraftResult =
  | { readonly schedule: Schedule }
  | { readonly error: Words; readonly window: number | undefined };

/** The draft of a stored schedule: the days that have windows, and the windows of the first of them. */
export function draftOf(schedule: Schedule): WindowDraft {
  const first = schedule.slice(1).find((windows) => windows.length > 0) ?? schedule[0] ?? [];
  return {
    days: schedule.map((windows) => windows.length > 0),
    windows: first.map(({ start, end }) => ({ start: clockOf(start), end: clockOf(end) })),
  };
}

/** Do its days have different windows, so that one list cannot show them all? */
export function differs(schedule: Schedule): boolean {
  return (
    new Set(schedule.filter((windows) => windows.length > 0).map((windows) => JSON.stringify(windows))).size >
    1
  );
}

/** Reads a draft. Whether it may be stored is the store's word; here is only found where it is wrong. */
export function scheduleFrom({ days, windows }: WindowDraft): DraftResult {
  const read = windows.map(({ start, end }, index) => ({
    start: minuteOf(start),
    // Midnight as an end is the end of the day.
    end: minuteOf(end) === 0 ? 1440 : minuteOf(end),
    index,
  }));
  const missing = read.find(({ start, end }) => Number.isNaN(start) || Number.isNaN(end));
  if (missing) return { error: 'windowMissing', window: missing.index };
  const sorted = read.toSorted((a, b) => a.start - b.start);
  const day = sorted.map(({ start, end }) => ({ start, end }));
  const parsed = v.safeParse(
    scheduleSchema,
    days.map((chosen) => (chosen ? day : [])),
  );
  if (parsed.success) return { schedule: parsed.output };
  const backwards = sorted.find(({ start, end }) => end <= start);
  if (backwards) return { error: 'windowBackwards', window: backwards.index };
  const overlapping = sorted.find(({ start }, at) => at > 0 && start < (sorted[at - 1]?.end ?? 0));
  if (overlapping) return { error: 'windowOverlap', window: overlapping.index };
  return { error: 'windowsBad', window: undefined };
}

/** A window to offer next: half an hour, two hours after the last. */
export function windowAfter(windows: WindowDraft['windows']): WindowDraft['windows'][number] {
  const last = minuteOf(windows.at(-1)?.end ?? '07:30');
  const start = Math.min((Number.isNaN(last) ? 450 : last) + 120, 1380);
  return { start: clockOf(start), end: clockOf(start + 30) };
}

function clockOf(minute: number): string {
  const hours = Math.floor(minute / 60) % 24;
  return `${String(hours).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function minuteOf(clock: string): number {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/u.exec(clock) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
