import './brand-mark.css';
import type { JSX } from 'preact';

/** The mark of Jeda, as in public/icons/holding.svg: a message, paused. */
export function BrandMark(): JSX.Element {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M8 2h16a6 6 0 0 1 6 6v11a6 6 0 0 1-6 6h-9l-7 6v-6a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6z" />
      <path class="bars" d="M10 8h4v11h-4zM18 8h4v11h-4z" />
    </svg>
  );
}
