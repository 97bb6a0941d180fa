import { isOrphaned } from '../messages/from-page.ts';
import type { PageBridge, PageWorld } from '../messages/page-bridge.ts';
import { hookHears } from '../messages/page-protocol.ts';
import { type Carrier, createCarrier } from './carry.ts';

const world = globalThis as unknown as PageWorld;
// Not `document` or `window`: `document.open()` takes their listeners.
const shared = window.visualViewport ?? window;
const secret = `${Math.random()}`;
let carrier: Carrier | undefined;

/**
 * Runs in the isolated world of every frame of a connected site, just before the hook. A second run in the same
 * world (connected while the tab was open, then again after an update) takes over: the first keeps silent, so its
 * listeners may live as long as the page. What carries is made at the first need; most frames never have one.
 */
const bridge: PageBridge = {
  tell: (verb, ...lines) =>
    !shared.dispatchEvent(
      new CustomEvent(secret + hookHears, { detail: [verb, ...lines].join('\n'), cancelable: true }),
    ),
};
world.jedaBridge = bridge;

/** The tab closes or goes elsewhere. A page may dispatch such an event itself. */
const leave = ({ isTrusted }: Event): void => {
  if (!isTrusted) return;
  const leaving = carrier ?? createCarrier(bridge);
  carrier = leaving;
  leaving.leave();
  addEventListener('pageshow', () => leaving.comeBack(), { once: true });
};
// Before any listener of the page, which may stop the event.
addEventListener('pagehide', leave, true);

shared.addEventListener(secret, (event) => {
  // After an update or a removal this script lives on and would swallow what nobody stores any more.
  if (!('detail' in event) || isOrphaned() || world.jedaBridge !== bridge) return;
  event.preventDefault();
  // Again, since `document.open()` takes it.
  addEventListener('pagehide', leave, true);
  carrier ??= createCarrier(bridge);
  carrier.take(String(event.detail));
});

// The hook, next to run, takes it out before any script of the page, where both are registered. Who reads it all the
// same (in a page that was there before us, or from around a frame whose scripts do not run) learns no more than that
// we are here: what it could say with it counts as its own, as what it raises does.
window.status = `${secret}\n${window.status}`;
setTimeout(() => {
  if (window.status.startsWith(secret)) window.status = window.status.slice(secret.length + 1);
}, 500);
