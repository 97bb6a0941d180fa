// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { sendMessage } from '../../src/messages/protocol.ts';
import { WaitingPart } from '../../src/ui/popup/waiting-part.tsx';
import { exampleWaiting } from './examples.ts';

vi.mock('../../src/messages/protocol.ts', () => ({ sendMessage: vi.fn() }));

afterEach(cleanup);

it('says what came out, and leads on to the digest', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true });
  const { getByRole } = render(<WaitingPart waiting={exampleWaiting} openDigest={() => undefined} />);
  const release = getByRole('button', { name: 'Release now' });
  release.focus();
  fireEvent.click(release);
  await waitFor(() => expect(getByRole('status').textContent).toBe('18 messages are in the digest'));
  expect(document.activeElement).toBe(getByRole('button', { name: 'Open digest' }));
});

it('says nothing of a release that failed', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: false, error: 'failed' });
  const { getByRole } = render(<WaitingPart waiting={exampleWaiting} openDigest={() => undefined} />);
  fireEvent.click(getByRole('button', { name: 'Release now' }));
  await Promise.resolve();
  expect(getByRole('status').textContent).toBe('');
});
