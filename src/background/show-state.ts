import { type HoldRules, type Mode, modeAt } from '../domain/hold.ts';
import { type Face, showCount, showFace } from '../platform/badge.ts';
import { t } from '../platform/translate.ts';
import { timeOfDay } from '../platform/words-locale.ts';
import { readWaiting } from '../store/queries.ts';

const faces: Record<Mode['kind'], Face> = { off: 'off', open: 'open', focus: 'holding', holding: 'holding' };

/** Shows on the toolbar button what Jeda does now and how many wait. */
export async function showState(rules: HoldRules, now: Date): Promise<void> {
  const mode = modeAt(rules, now);
  await showFace(faces[mode.kind], await waiting(), titleOf(mode, rules.timeZone));
}

/** The same when only the number can have changed: in a flood the picture would be decoded anew each time. */
export async function showWaiting(): Promise<void> {
  await showCount(await waiting());
}

async function waiting(): Promise<number> {
  return (await readWaiting()).reduce((sum, { count }) => sum + count, 0);
}

function titleOf(mode: Mode, timeZone: string): string {
  const until = 'until' in mode && mode.until ? timeOfDay(mode.until, timeZone) : undefined;
  if (mode.kind === 'off') return t('badgeTitleOff');
  if (mode.kind === 'open') return t('badgeTitleOpen', until ?? '');
  if (mode.kind === 'focus') return t('badgeTitleFocus');
  return until ? t('badgeTitleHolding', until) : t('badgeTitleHoldingNoWindow');
}
