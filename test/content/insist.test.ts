import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { insist } from '../../src/content/insist.ts';
import { deadline } from '../../src/messages/page-protocol.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('insisting', () => {
  test('asks once when there is an answer', async () => {
    const send = vi.fn(async () => 'stored');
    expect(await insist(send)).toBe('stored');
    expect(send).toHaveBeenCalledTimes(1);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['an error', () => Promise.reject(new Error('message channel closed'))],
    ['nothing', async () => undefined],
    ['null', async () => null],
  ])('asks again after %s, until there is an answer', async (_, failing) => {
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockImplementationOnce(failing)
      .mockImplementationOnce(failing);
    send.mockImplementation(async () => 'stored');
    const answer = insist(send);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('stored');
    expect(send).toHaveBeenCalledTimes(3);
  });

  test('asks again when sending throws at once', async () => {
    const send = vi.fn<() => Promise<string>>().mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    send.mockImplementation(async () => 'stored');
    const answer = insist(send);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('stored');
  });

  test.each([false, 0, ''])('takes %j for an answer', async (value) => {
    const send = vi.fn(async () => value);
    expect(await insist(send)).toBe(value);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('gives up before the page has shown it itself, and says so', async () => {
    const send = vi.fn(() => Promise.reject(new Error('receiving end does not exist')));
    const start = Date.now();
    const answer = insist(send);
    await vi.runAllTimersAsync();
    expect(await answer).toBeUndefined();
    expect(Date.now() - start).toBeLessThan(deadline);
    expect(send.mock.calls.length).toBeGreaterThanOrEqual(5);
  });
});
