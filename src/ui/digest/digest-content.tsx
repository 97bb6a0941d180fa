import type { JSX } from 'preact';
import { t } from '../../platform/translate.ts';
import type { DigestRead } from '../../store/queries.ts';
import { now } from '../parts/clock.ts';
import { Empty } from '../parts/empty.tsx';
import { momentSeenFrom } from '../parts/moment.ts';
import type { Desk } from './desk.ts';
import { DigestHead } from './digest-head.tsx';
import type { DigestState } from './digest-state.ts';
import { EarlierDigests } from './earlier-digests.tsx';
import { Handled } from './handled.tsx';
import { People } from './people.tsx';
import { StillWaiting } from './still-waiting.tsx';

interface DigestContentProps {
  readonly state: DigestState;
  readonly desk: Desk;
  /** `undefined` when there is no such release. */
  readonly digest: DigestRead | undefined;
  readonly help: () => void;
}

/** A digest that was read, or why there is none. */
export function DigestContent({ state, desk, digest, help }: DigestContentProps): JSX.Element {
  if (!digest) return <Nothing state={state} desk={desk} />;
  return (
    <>
      <DigestHead
        digest={digest}
        all={state.progress.value.all}
        handled={state.progress.value.handled}
        now={now.value}
        help={help}
      />
      <People people={state.open.value} now={now.value} />
      {state.open.value.length === 0 && (
        <Empty title={t(digest.release.receipt.here === 0 ? 'emptyRelease' : 'allHandled')}>
          <NextWindow desk={desk} />
        </Empty>
      )}
      <Handled entries={state.handled.value} />
      <EarlierDigests except={digest.release.id} />
    </>
  );
}

function Nothing({ state, desk }: Pick<DigestContentProps, 'state' | 'desk'>): JSX.Element {
  return (
    <>
      <Empty heading="h1" title={t(state.isChosen ? 'releaseGone' : 'nothingYet')}>
        {!state.isChosen && <p class="quiet">{t('nothingYetHint')}</p>}
        <NextWindow desk={desk} />
        {!state.isChosen && <StillWaiting />}
      </Empty>
      {/* Where the newest was asked for and is not there, no other is. */}
      {state.isChosen && <EarlierDigests except={undefined} />}
    </>
  );
}

function NextWindow({ desk }: { desk: Desk }): JSX.Element {
  const next = desk.nextWindow();
  return <p>{next ? t('nextWindow', momentSeenFrom(now.value, next)) : t('noWindow')}</p>;
}
