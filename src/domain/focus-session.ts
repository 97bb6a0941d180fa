/** One bounded stretch in which windows do not open. Instants in ms; `end` is `null` while it runs until stopped. */
export interface FocusSession {
  readonly start: number;
  readonly end: number | null;
}

/** How long the person asked for. */
export type FocusLength = 25 | 50 | 90 | 'until next window' | 'until stopped';

/** Every length a person can choose, in the order it is offered. */
export const focusLengths: readonly FocusLength[] = ['until next window', 25, 50, 90, 'until stopped'];

/** The end instant of a session that starts `now`; without any window ahead, "until next window" runs until stopped. */
export function focusEnd(length: FocusLength, now: Date, nextStart: Date | undefined): number | null {
  if (length === 'until stopped') return null;
  if (length === 'until next window') return nextStart?.getTime() ?? null;
  return now.getTime() + length * 60_000;
}

/** Is the session running at `now`? Its last instant already belongs to what follows. */
export function isRunning(session: FocusSession | undefined, now: Date): boolean {
  return (
    session !== undefined &&
    session.start <= now.getTime() &&
    (session.end === null || now.getTime() < session.end)
  );
}
