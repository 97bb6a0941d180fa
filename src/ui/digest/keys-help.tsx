import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t, type Words } from '../../platform/translate.ts';
import { Button } from '../parts/button.tsx';

const keys: readonly (readonly [key: string, what: Words])[] = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['o', 'open'],
  ['d', 'markDone'],
  ['l', 'later'],
  ['u', 'undo'],
  ['?', 'keyHelp'],
];

/** The keys of the digest, in a dialog of the browser: it keeps the focus and closes by Escape. */
export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="keys card" aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys">{t('keyboard')}</h2>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={onClose}>{t('close')}</Button>
    </dialog>
  );
}
