import './letter-mark.css';
import type { JSX } from 'preact';

/** A neutral picture of a tool or a person: their first letter. Nobody's trade mark, nothing to load. */
export function LetterMark({ of, round = false }: { of: string; round?: boolean }): JSX.Element {
  const letter = /[\p{L}\p{N}]/u.exec(of)?.[0]?.toUpperCase() ?? '·';
  return (
    <span class={round ? 'letter-mark round' : 'letter-mark'} aria-hidden="true">
      {letter}
    </span>
  );
}
