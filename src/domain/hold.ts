import { type FocusSession, isRunning } from './focus-session.ts';
import { lastOpening, nextOpening, type Opening, type Schedule } from './schedule.ts';

/** Everything the decision about a notification depends on, besides the moment. */
export interface HoldRules {
  readonly switchedOn: boolean;
  readonly schedule: Schedule;
  /** The latest focus session, running or over. */
  readonly focus: FocusSession | undefined;
  /** IANA name of the zone the windows are read in. */
  readonly timeZone: string;
}

/** What Jeda does at a moment. `until` is the instant at which that changes by itself, absent when it does not. */
export type Mode =
  | { readonly kind: 'off' }
  | { readonly kind: 'open'; readonly until: Date }
  | { readonly kind: 'focus'; readonly until?: Date; readonly nextWindow?: Date }
  | { readonly kind: 'holding'; readonly until?: Date };

/** The mode at `now`: off beats focus, focus beats an open window. */
export function modeAt(rules: HoldRules, now: Date): Mode {
  if (!rules.switchedOn) return { kind: 'off' };
  const next = nextOpening(rules.schedule, now, rules.timeZone)?.start;
  if (isRunning(rules.focus, now)) {
    const end = rules.focus?.end;
    const until = end == null ? {} : { until: new Date(end) };
    return { kind: 'focus', ...until, ...(next && { nextWindow: next }) };
  }
  const last = lastOpening(rules.schedule, now, rules.timeZone);
  if (last && now < last.end) return { kind: 'open', until: last.end };
  return { kind: 'holding', ...(next && { until: next }) };
}

/**
 * The last moment at or before `now` at which held notifications were due, whatever was asleep then:
 * the start of a window, or the end of the focus session that kept a window closed. `undefined` when
 * none has come yet or a session still runs. It is the identity of a release: the same moment twice is one.
 */
export function lastDue(rules: HoldRules, now: Date): Date | undefined {
  const { focus } = rules;
  if (!rules.switchedOn || isRunning(focus, now)) return undefined;
  const last = lastOpening(rules.schedule, now, rules.timeZone);
  if (!last || !focus || focus.end === null || focus.end > now.getTime()) return last?.start;
  return keptClosed(last, focus) ? new Date(focus.end) : last.start;
}

/** The next instant at which the mode changes or a release falls due: when to wake up. */
export function nextChange(rules: HoldRules, now: Date): Date | undefined {
  const mode = modeAt(rules, now);
  if (mode.kind === 'off') return undefined;
  return mode.until;
}

function keptClosed(opening: Opening, focus: FocusSession): boolean {
  const end = focus.end ?? Number.POSITIVE_INFINITY;
  return focus.start < opening.end.getTime() && end > opening.start.getTime();
}
