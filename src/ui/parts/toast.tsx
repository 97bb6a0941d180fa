import './toast.css';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/translate.ts';
import { Button } from './button.tsx';

interface ToastProps {
  /** What happened; nothing is shown without. */
  readonly happened: { readonly words: string; readonly undo: readonly string[] } | undefined;
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

const duration = 10_000;

/** Says what just happened, for ten seconds, with a way back. The place is always there, so that it is read aloud. */
export function Toast({ happened, onUndo, onOver }: ToastProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (happened && place.current ? whenLeftAlone(place.current, onOver) : undefined), [happened]);
  return (
    <div ref={place} class="toast-place" role="status">
      {happened && (
        <div class="toast">
          <span>{happened.words}</span>
          {happened.undo.length > 0 && (
            <Button look="bare" onPress={onUndo}>
              {t('undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Calls back when nobody has pointed at it or been in it for a while. Nothing may go while a hand reaches for it. */
function whenLeftAlone(place: HTMLElement, over: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Left and come back to in the meantime: leaving it again starts the time anew.
      if (!place.matches(':hover') && !place.contains(document.activeElement)) over();
    }, duration);
  };
  place.addEventListener('mouseleave', wait);
  place.addEventListener('focusout', wait);
  wait();
  return () => {
    clearTimeout(timer);
    place.removeEventListener('mouseleave', wait);
    place.removeEventListener('focusout', wait);
  };
}
