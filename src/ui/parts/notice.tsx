import './notice.css';
import type { ComponentChildren, JSX } from 'preact';

interface NoticeProps {
  readonly children: ComponentChildren;
  /** `bad`: something failed. Otherwise something to know. */
  readonly tone?: 'note' | 'bad';
}

/** Something the person should know, said where they are, read aloud when it appears. */
export function Notice({ children, tone = 'note' }: NoticeProps): JSX.Element {
  return (
    <div class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
