// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCarrier } from '../../src/content/carry.ts';

const background = vi.hoisted(() => ({ isGone: false, send: vi.fn() }));
vi.mock('../../src/messages/from-page.ts', () => ({
  askBackground: background.send,
  leaveLetters: async () => undefined,
  isOrphaned: () => background.isGone,
}));

beforeEach(() => {
  vi.useFakeTimers();
  background.isGone = false;
  background.send.mockReset().mockRejectedValue(new Error('no receiver'));
});
afterEach(() => vi.useRealTimers());
const sent = () => background.send.mock.calls.map(([type]) => type);

test('what the page showed by itself is told until it arrives, or it would come out a second time', async () => {
  createCarrier({ tell: () => true }).take('shown\n{"id":"a"}');
  await vi.advanceTimersByTimeAsync(20_000);
  background.send.mockReset().mockResolvedValue(true);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent()).toEqual(['recordShown']);
});

test('once the extension is gone there is nobody to tell', async () => {
  createCarrier({ tell: () => true }).take('shown\n{"id":"a"}');
  background.isGone = true;
  await vi.advanceTimersByTimeAsync(5_000);
  background.send.mockClear();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent()).toEqual([]);
});
