import type { JSX } from 'preact';
import type { WindowDraft } from './window-draft.ts';
import { WindowRow } from './window-row.tsx';
import type { WindowsForm } from './windows-form.ts';

/** The windows of a day as rows of fields. */
export function WindowList({ form }: { form: WindowsForm }): JSX.Element {
  const { windows } = form.draft.value;
  const error = form.error.value;
  const set = (index: number, to: WindowDraft['windows'][number]): void =>
    form.edit({ windows: windows.map((window, at) => (at === index ? to : window)) });
  return (
    <ol>
      {windows.map((window, index) => (
        <WindowRow
          // A window has no identity but its place in the list.
          key={index}
          number={index + 1}
          window={window}
          error={error?.window === index ? error.words : undefined}
          set={(to) => set(index, to)}
          remove={() => form.edit({ windows: windows.filter((_, at) => at !== index) })}
        />
      ))}
    </ol>
  );
}
