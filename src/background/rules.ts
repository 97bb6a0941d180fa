import type { HoldRules } from '../domain/hold.ts';
import { readFocus } from '../store/queries.ts';
import { readSettings } from '../store/settings.ts';

/** What decides now: read at each wake and each message, since nothing in memory outlives the background. */
export async function readRules(): Promise<HoldRules> {
  const [settings, focus] = await Promise.all([readSettings(), readFocus()]);
  return {
    switchedOn: settings.switchedOn,
    schedule: settings.schedule,
    focus,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
