import './empty.css';
import type { ComponentChildren, JSX } from 'preact';
import { BrandMark } from './brand-mark.tsx';

interface EmptyProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  /** `h1` where the page has no other. */
  readonly heading?: 'h1' | 'h2';
}

/** Nothing to show, said calmly, with what comes next. */
export function Empty({ title, children, heading: Heading = 'h2' }: EmptyProps): JSX.Element {
  return (
    <div class="empty">
      <BrandMark />
      <Heading tabIndex={Heading === 'h1' ? -1 : undefined}>{title}</Heading>
      {children}
    </div>
  );
}
