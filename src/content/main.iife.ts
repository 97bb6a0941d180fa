import { isOrphaned } from '../messages/from-page.ts';
import type { PageBridge, PageWorld } from '../messages/page-bridge.ts';
import { hookHears } from '../messages/page-protocol.ts';
import { createCarrier } from './carry.ts';

const world = globalThis as unknown as PageWorld;
// Not `document` or `window`: `document.open()` takes their listeners.
const shared = window.visualViewport ?? window;
const secret = `${Math.random().toString(36)}${Math.random().toString(36)}`;
let carry: ((said: string) => void) | undefined;

/**
 * Runs in the isolated world of every frame of a connected site, just before the hook. A second run in the same
 * world (connected while the tab was open, then again after an update) takes over: the first keeps silent, so its
 * listener may live as long as the page. What carries is made at the first need; most frames never have one.
 */
const bridge: PageBridge = {
  tell: (verb, ...lines) =>
    !shared.dispatchEvent(
      new CustomEvent(secret + hookHears, { detail: [verb, ...lines].join('\n'), cancelable: true }),
    ),
};
world.jedaBridge = bridge;

shared.addEventListener(secret, (event) => {
  // After an update or a removal this script lives on and would swallow what nobody stores any more.
  if (!('detail' in event) || isOrphaned() || world.jedaBridge !== bridge) return;
  event.preventDefault();
  carry ??= createCarrier(bridge);
  carry(String(event.detail));
});

// Only the hook reads it, and puts back what the page had there: nothing of the page runs in between.
window.status = `${secret}\n${window.status}`;
