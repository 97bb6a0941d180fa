// @vitest-environment happy-dom
import { render, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { commandKeys } from '../../src/platform/commands.ts';
import { Shortcuts } from '../../src/ui/welcome/shortcuts.tsx';

vi.mock('../../src/platform/commands.ts', () => ({ commandKeys: vi.fn() }));

it('shows the keys as they are set, and no command without', async () => {
  vi.mocked(commandKeys).mockResolvedValue(new Map([['open-digest', 'Ctrl+Shift+9']]));
  const { container } = render(<Shortcuts />);
  await waitFor(() => expect(container.textContent).toContain('Ctrl+Shift+9'));
  expect([...container.querySelectorAll('dd')].map((what) => what.textContent)).toEqual(['Open the digest']);
});

it.each([
  ['none is set', () => Promise.resolve(new Map<string, string>())],
  ['they cannot be read', () => Promise.reject(new Error('no commands'))],
])('shows nothing when %s', async (_, answer) => {
  vi.mocked(commandKeys).mockImplementation(answer);
  const { container } = render(<Shortcuts />);
  await Promise.resolve();
  expect(container.textContent).toBe('');
});
