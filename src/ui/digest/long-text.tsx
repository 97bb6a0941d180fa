import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { t } from '../../platform/translate.ts';

/** More than this would push the next message out of sight. */
const limit = 480;

/** What somebody wrote, as text and nothing else, in its own direction. */
export function LongText({ text }: { text: string }): JSX.Element {
  return text.length <= limit ? <bdi class="text">{text}</bdi> : <Folded text={text} />;
}

function Folded({ text }: { text: string }): JSX.Element {
  const isWhole = useSignal(false);
  return (
    <>
      <bdi class={isWhole.value ? 'text' : 'text folded'}>{text}</bdi>
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
