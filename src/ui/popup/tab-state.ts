import { type ReadonlySignal, signal } from '@preact/signals';
import { sendMessage, type TabCoverage } from '../../messages/protocol.ts';
import { onOriginsChanged } from '../../platform/permissions.ts';
import { activeTab } from '../../platform/tabs.ts';

/** The tab the popup was opened over. */
export interface TabState {
  readonly id: number;
  /** Only where the browser lets us see it. */
  readonly url: string | undefined;
  readonly coverage: TabCoverage;
}

/** What Jeda can do in the tab in front, followed as access is given or taken; `undefined` while not known. */
export function watchTab(): ReadonlySignal<TabState | undefined> {
  const state = signal<TabState | undefined>(undefined);
  const read = async (): Promise<void> => {
    const tab = await activeTab();
    if (!tab) return;
    state.value = { ...tab, coverage: await sendMessage('readCoverage', tab.id) };
  };
  const tryRead = (): void => void read().catch(() => undefined);
  onOriginsChanged(tryRead);
  tryRead();
  return state;
}
