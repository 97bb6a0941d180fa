import { handOver } from '../messages/page-protocol.ts';
import { onMessage } from '../messages/protocol.ts';
import { openBridge } from './bridge.ts';

/**
 * Runs in the isolated world of every frame of a connected site, just before the hook. A second run in the same
 * world (connected while the tab was open, then reloaded by us) takes over from the first.
 */
declare global {
  var jedaBridge: AbortController | undefined;
}

globalThis.jedaBridge?.abort();
const bridge = new AbortController();
globalThis.jedaBridge = bridge;

/** Ours ran before any script of the page: what the page raises cannot have gone past the hook. */
const boot = document.readyState === 'loading' && document.scripts.length === 0 ? 'early' : 'late';

addEventListener(
  handOver,
  (event) => {
    const shared = 'relatedTarget' in event ? event.relatedTarget : null;
    if (!(shared instanceof EventTarget)) return;
    const { click } = openBridge(shared, bridge.signal);
    onMessage('replayClick', ({ data }) => click(data));
    onMessage('reportBoot', () => boot);
  },
  { once: true, capture: true, signal: bridge.signal },
);
