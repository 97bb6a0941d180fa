import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { itemsOf } from '../../domain/digest.ts';
import { t } from '../../platform/translate.ts';
import { BrandMark } from '../parts/brand-mark.tsx';
import { Button } from '../parts/button.tsx';
import { changeFailed } from '../parts/change.ts';
import { Notice } from '../parts/notice.tsx';
import { Toast } from '../parts/toast.tsx';
import type { Desk } from './desk.ts';
import { DigestContent } from './digest-content.tsx';
import type { DigestState } from './digest-state.ts';
import { handsOn } from './hands.ts';
import { keepFocus } from './keep-focus.ts';
import { KeysHelp } from './keys-help.tsx';

interface DigestPageProps {
  readonly state: DigestState;
  readonly desk: Desk;
}

/** The digest: what one release brought out, answered from the keyboard or by clicks. */
export function DigestPage({ state, desk }: DigestPageProps): JSX.Element {
  const { digest, isNewer } = state;
  const isHelping = useSignal(false);
  const hands = useMemo(
    () =>
      handsOn(
        desk,
        (latest) => idsOf(state, latest),
        () => {
          isHelping.value = true;
        },
      ),
    [],
  );
  useEffect(() => {
    document.addEventListener('keydown', hands.key);
    return () => document.removeEventListener('keydown', hands.key);
  }, []);
  const page = useRef<HTMLElement>(null);
  useEffect(() => (page.current ? keepFocus(page.current) : undefined), []);
  const help = (): void => {
    isHelping.value = true;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only hears the clicks of the buttons inside
    <main ref={page} class="digest" onClick={hands.click}>
      <p class="brand">
        <BrandMark /> Jeda
      </p>
      {isNewer.value && (
        <Notice>
          {t('newerDigest')}
          <Button look="bare" onPress={() => location.assign(location.pathname)}>
            {t('showNewest')}
          </Button>
        </Notice>
      )}
      {changeFailed.value && <Notice tone="bad">{t('changeFailed')}</Notice>}
      {digest.value.state === 'loading' && <p class="quiet">{t('loading')}</p>}
      {digest.value.state === 'failed' && <Notice tone="bad">{t('dataUnreadable')}</Notice>}
      {digest.value.state === 'ready' && (
        <DigestContent state={state} desk={desk} digest={digest.value.value} help={help} />
      )}
      <Toast happened={desk.happened.value} onUndo={() => void desk.undo()} onOver={desk.forget} />
      <KeysHelp
        isOpen={isHelping.value}
        onClose={() => {
          isHelping.value = false;
        }}
      />
    </main>
  );
}

function idsOf(state: DigestState, latest: string): string[] {
  const entries = state.open.value.flatMap(({ conversations }) =>
    conversations.flatMap((one) => one.entries),
  );
  const entry = entries.find((one) => one.latest.id === latest);
  return entry ? itemsOf(entry).map(({ id }) => id) : [];
}
