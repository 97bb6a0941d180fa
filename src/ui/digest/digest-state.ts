import { computed, type ReadonlySignal } from '@preact/signals';
import { arrange, type DigestPerson } from '../../domain/digest.ts';
import type { StoredNotification } from '../../store/database.ts';
import { type DigestRead, readDigest } from '../../store/queries.ts';
import { known, type Live, live } from '../live.ts';
import { type Overlay, overlay } from './overlay.ts';

export interface DigestState {
  /** `undefined` when there is no such release. */
  readonly digest: ReadonlySignal<Live<DigestRead | undefined>>;
  /** A digest newer than the one shown has come out meanwhile. */
  readonly isNewer: ReadonlySignal<boolean>;
  /** Asked for by its id, not simply the newest. */
  readonly isChosen: boolean;
  readonly open: ReadonlySignal<readonly DigestPerson<StoredNotification>[]>;
  readonly handled: ReadonlySignal<readonly StoredNotification[]>;
  /** How far the person is. What was read in the chat before it came out was never theirs to handle here. */
  readonly progress: ReadonlySignal<{ readonly handled: number; readonly all: number }>;
  readonly overlay: Overlay;
}

/** Follows one release, the newest unless one is asked for. */
export function watchDigest(releaseId: string | undefined): DigestState {
  // Stays with what it began to show: a window that opens meanwhile must not take the page from under a reader.
  let kept = releaseId;
  const digest = live(async () => {
    const found = await readDigest(kept);
    kept = found?.release.id ?? kept;
    return found;
  });
  const stored = computed(() => known(digest.value)?.entries ?? []);
  const laid = overlay(stored);
  const shown = computed(() => stored.value.filter(({ id }) => laid.of(id) !== 'put off'));
  const isHandled = (entry: StoredNotification): boolean => {
    const said = laid.of(entry.id);
    return said === undefined ? isHandledAsStored(entry) : said === 'handled';
  };
  const handled = computed(() => shown.value.filter(isHandled));
  const open = computed(() => shown.value.filter((entry) => !isHandled(entry)));
  return {
    digest,
    isNewer: computed(() => {
      const read = known(digest.value);
      return read !== undefined && read.newestId !== read.release.id;
    }),
    isChosen: releaseId !== undefined,
    open: computed(() => arrange(open.value)),
    handled,
    progress: computed(() => {
      const done = handled.value.filter(({ standing }) => standing !== 'read elsewhere').length;
      return { handled: done, all: done + open.value.length };
    }),
    overlay: laid,
  };
}

function isHandledAsStored({ handled, standing }: StoredNotification): boolean {
  return handled !== undefined || standing === 'read elsewhere';
}
