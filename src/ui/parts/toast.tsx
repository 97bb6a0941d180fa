import './toast.css';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
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
  useEffect(() => {
    const timer = happened && setTimeout(onOver, duration);
    return () => clearTimeout(timer);
  }, [happened]);
  return (
    <div class="toast-place" role="status">
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
