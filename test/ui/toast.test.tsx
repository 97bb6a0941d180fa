// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toast } from '../../src/ui/parts/toast.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function setUp() {
  const onOver = vi.fn();
  const happened = { words: 'Marked as done', undo: ['a'] };
  const { container, getByRole } = render(<Toast happened={happened} onUndo={vi.fn()} onOver={onOver} />);
  vi.advanceTimersByTime(100);
  return { onOver, undo: getByRole('button'), container };
}

it('is over after a while', () => {
  const { onOver } = setUp();
  vi.advanceTimersByTime(11_000);
  expect(onOver).toHaveBeenCalledTimes(1);
});

it('stays while it has the focus, and for as long again after that', () => {
  const { onOver, undo } = setUp();
  undo.focus();
  vi.advanceTimersByTime(60_000);
  expect(onOver).not.toHaveBeenCalled();
  undo.blur();
  vi.advanceTimersByTime(9_000);
  expect(onOver).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(onOver).toHaveBeenCalledTimes(1);
});
