// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageWorld } from '../../src/messages/page-bridge.ts';
import { hookHears } from '../../src/messages/page-protocol.ts';

const extension = vi.hoisted(() => ({ isGone: false }));
vi.mock('../../src/messages/from-page.ts', () => ({
  askBackground: () => new Promise(() => undefined),
  leaveLetters: async () => undefined,
  isOrphaned: () => extension.isGone,
}));

/** Runs the script in this page, as the browser does, and takes its secret out, as the hook does. */
async function runBridge(): Promise<string> {
  vi.resetModules();
  await import('../../src/content/main.iife.ts');
  const [secret = '', ...before] = window.status.split('\n');
  window.status = before.join('\n');
  return secret;
}
/** The hook says something under a name; true when it was taken. */
const say = (name: string) =>
  !dispatchEvent(new CustomEvent(name, { detail: 'raised\nx', cancelable: true }));

let secret: string;
beforeEach(async () => {
  extension.isGone = false;
  window.status = 'of the page';
  secret = await runBridge();
});

test('the bridge hears what is said under its secret, and nothing else', () => {
  expect(say(secret)).toBe(true);
  expect(say('raised')).toBe(false);
});

test('an event without text is not for it', () => {
  expect(dispatchEvent(new Event(secret, { cancelable: true }))).toBe(true);
});

test('left over from an extension that is gone it takes nothing, so the page shows it itself', () => {
  extension.isGone = true;
  expect(say(secret)).toBe(false);
});

test('it takes nothing any more once another has taken over', async () => {
  const other = await runBridge();
  expect(other).not.toBe(secret);
  expect(say(secret)).toBe(false);
  expect(say(other)).toBe(true);
});

test('it takes its secret back where no hook has', async () => {
  vi.useFakeTimers();
  vi.resetModules();
  await import('../../src/content/main.iife.ts');
  expect(window.status).not.toBe('of the page');
  vi.runAllTimers();
  expect(window.status).toBe('of the page');
  vi.useRealTimers();
});

test('it leaves what the page had in its status line', () => {
  expect(window.status).toBe('of the page');
});

test('it says whether the hook says that it was so', () => {
  const told: unknown[] = [];
  addEventListener(secret + hookHears, (event) => {
    const said = String((event as CustomEvent<string>).detail);
    told.push(said);
    if (said.startsWith('click')) event.preventDefault();
  });
  const { jedaBridge } = globalThis as unknown as PageWorld;
  expect(jedaBridge?.tell('click', 'id-1')).toBe(true);
  expect(jedaBridge?.tell('early')).toBe(false);
  expect(told).toEqual(['click\nid-1', 'early']);
});
