import type { PageWorld } from '../messages/page-bridge.ts';
import { handOver } from '../messages/page-protocol.ts';
import { openBridge } from './bridge.ts';

const world = globalThis as unknown as PageWorld;

/**
 * Runs in the isolated world of every frame of a connected site, just before the hook. A second run in the same
 * world (connected while the tab was open, then again after an update) takes over from the first.
 */
addEventListener(
  handOver,
  (event) => {
    // Told apart by its fields: naming the class would make this world set it up.
    if (!('relatedTarget' in event) || !(event.relatedTarget instanceof EventTarget)) return;
    world.jedaBridge?.abort();
    const life = new AbortController();
    world.jedaBridge = Object.assign(openBridge(event.relatedTarget, life.signal), {
      isEarly: 'detail' in event && event.detail === 1,
      abort: () => life.abort(),
    });
  },
  { once: true, capture: true },
);
