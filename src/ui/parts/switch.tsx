import './switch.css';
import type { JSX } from 'preact';

interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** On or off, named by the words beside it. */
export function Switch({ name, on, onTurn }: SwitchProps): JSX.Element {
  return (
    <button class="switch" type="button" role="switch" aria-checked={on} onClick={() => onTurn(!on)}>
      {name}
      <span class="switch-track" />
    </button>
  );
}
