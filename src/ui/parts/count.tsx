import './count.css';
import type { JSX } from 'preact';

/** A name and how many. */
export function Count({ name, count }: { name: string; count: number }): JSX.Element {
  return (
    <span class="count">
      <bdi>{name}</bdi> <b>{count}</b>
    </span>
  );
}
