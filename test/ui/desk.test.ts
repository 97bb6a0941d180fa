// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sendMessage } from '../../src/messages/protocol.ts';
import type { StoredNotification } from '../../src/store/database.ts';
import { deskFor } from '../../src/ui/digest/desk.ts';
import { overlay } from '../../src/ui/digest/overlay.ts';
import { changeFailed } from '../../src/ui/parts/change.ts';
import { exampleNotifications } from './examples.ts';

vi.mock('../../src/messages/protocol.ts', () => ({ sendMessage: vi.fn() }));
const sent = vi.mocked(sendMessage);

function setUp() {
  const stored = signal<readonly StoredNotification[]>(exampleNotifications('r', 3, 1_000_000));
  const laid = overlay(stored);
  return { stored, laid, desk: deskFor({ overlay: laid }, signal(undefined)) };
}

beforeEach(() => {
  sent.mockReset();
  changeFailed.value = false;
});

describe('the desk', () => {
  it('shows what was done before it is stored, and stops saying so when it is', async () => {
    const { stored, laid, desk } = setUp();
    sent.mockResolvedValue({ ok: true });
    const done = desk.done(['r-0']);
    expect(laid.of('r-0')).toBe('handled');
    await done;
    expect(sent).toHaveBeenCalledWith('markDone', ['r-0']);
    stored.value = stored.value.map((one) => ({ ...one, handled: { how: 'done', at: 1 } }));
    expect(laid.of('r-0')).toBeUndefined();
  });

  it.each([{ ok: false, error: 'failed' } as const, new Error('nobody there')])(
    'takes it back and says so when it was refused: %s',
    async (answer) => {
      const { laid, desk } = setUp();
      if (answer instanceof Error) sent.mockRejectedValue(answer);
      else sent.mockResolvedValue(answer);
      await desk.later(['r-1']);
      expect(laid.of('r-1')).toBeUndefined();
      expect(desk.happened.value).toBeUndefined();
      expect(changeFailed.value).toBe(true);
    },
  );

  it('undoes the last act, for all of its notifications', async () => {
    const { stored, laid, desk } = setUp();
    sent.mockResolvedValue({ ok: true });
    await desk.done(['r-0', 'r-1']);
    await desk.undo();
    expect(sent).toHaveBeenLastCalledWith('undo', ['r-0', 'r-1']);
    expect(laid.of('r-1')).toBe('open');
    stored.value = [...stored.value];
    expect(laid.of('r-1')).toBeUndefined();
    await desk.undo();
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('undoes the last act also when nothing says it any more', async () => {
    const { desk } = setUp();
    sent.mockResolvedValue({ ok: true });
    await desk.done(['r-0']);
    desk.forget();
    await desk.undo();
    expect(sent).toHaveBeenLastCalledWith('undo', ['r-0']);
  });

  it('does not undo twice what was brought back by hand, nor what was refused', async () => {
    const { desk } = setUp();
    sent.mockResolvedValue({ ok: true });
    await desk.done(['r-0']);
    await desk.back(['r-0']);
    sent.mockRejectedValueOnce(new Error('nobody there'));
    await desk.done(['r-1']);
    await desk.undo();
    expect(sent.mock.calls.map(([type]) => type)).toEqual(['markDone', 'undo', 'markDone']);
  });

  it('says where opening landed, and counts what came before as seen', async () => {
    const { desk } = setUp();
    sent.mockResolvedValueOnce('address').mockResolvedValueOnce({ ok: true });
    await desk.open(['r-2', 'r-1']);
    expect(desk.happened.value?.words).toBe('Opened at its stored address');
    expect(sent).toHaveBeenLastCalledWith('markDone', ['r-1']);
  });

  it('leaves the rest alone when there was nowhere to go', async () => {
    const { desk } = setUp();
    sent.mockResolvedValueOnce('nowhere');
    await desk.open(['r-2', 'r-1']);
    expect(desk.happened.value).toEqual({
      words: 'There is no tab or address to go to any more.',
      undo: [],
    });
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
