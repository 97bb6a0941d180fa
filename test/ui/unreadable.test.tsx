// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSettings } from '../../src/store/settings.ts';
import { liveSettings, settingsFailed } from '../../src/ui/live.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { watchState } from '../../src/ui/popup/state.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { windowsForm } from '../../src/ui/welcome/windows-form.ts';

vi.mock('../../src/store/settings.ts', async (original) => ({
  ...(await original<typeof import('../../src/store/settings.ts')>()),
  readSettings: vi.fn(),
}));

const said = 'What is stored cannot be read right now. Nothing was deleted.';

beforeEach(() => {
  settingsFailed.value = false;
  vi.mocked(readSettings).mockRejectedValue(new Error('no storage'));
});
afterEach(cleanup);

it('the popup says so when the settings cannot be read at all', async () => {
  const { container, findByRole } = render(<Popup state={watchState()} tab={signal(undefined)} />);
  expect((await findByRole('alert')).textContent).toBe(said);
  expect(container.querySelector('.still, [aria-busy="true"]')).toBeNull();
});

it('and so do the settings', async () => {
  const settings = liveSettings();
  const page = <Welcome settings={settings} grants={signal(undefined)} form={windowsForm(settings)} />;
  const { container } = render(page);
  await waitFor(() => expect(container.querySelector('[role="alert"]')?.textContent).toBe(said));
  expect(container.querySelector('h1')).not.toBeNull();
});
