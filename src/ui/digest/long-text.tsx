import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { t } from '../../platform/translate.ts';

/** More than this would push the next message out of sight. */
const limit = 480;

interface LongTextProps {
  readonly text: string;
  /** For what is named by it. */
  readonly id: string;
}

/** What somebody wrote, as text and nothing else, in its own direction. */
export function LongText({ text, id }: LongTextProps): JSX.Element {
  if (text.length > limit) return <Folded text={text} id={id} />;
  return (
    <bdi class="text" id={id}>
      {text}
    </bdi>
  );
}

function Folded({ text, id }: LongTextProps): JSX.Element {
  const isWhole = useSignal(false);
  return (
    <>
      <bdi class={isWhole.value ? 'text' : 'text folded'} id={id}>
        {text}
      </bdi>
      <button
        class="button bare fold"
        type="button"
        aria-expanded={isWhole.value}
        onClick={() => {
          isWhole.value = !isWhole.value;
        }}
      >
        {t(isWhole.value ? 'showLess' : 'showAll')}
      </button>
    </>
  );
}
