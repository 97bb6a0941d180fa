import './button.css';
import type { ComponentChildren, JSX } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `primary`: the one thing to do here. `bare`: beside something more important. */
  readonly look?: 'primary' | 'plain' | 'bare';
  readonly disabled?: boolean;
  /** What it is called when its words alone do not say it. Must contain the words shown. */
  readonly name?: string | undefined;
}

/** A button that does something at once; never a link in disguise. */
export function Button({ children, onPress, look = 'plain', disabled, name }: ButtonProps): JSX.Element {
  return (
    <button class={`button ${look}`} type="button" onClick={onPress} disabled={disabled} aria-label={name}>
      {children}
    </button>
  );
}
