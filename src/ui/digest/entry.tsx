import { Component, type JSX } from 'preact';
import { type DigestEntry, itemsOf } from '../../domain/digest.ts';
import type { Kind } from '../../domain/notification.ts';
import { t, type Words } from '../../platform/translate.ts';
import type { StoredNotification } from '../../store/database.ts';
import { momentSeenFrom } from '../parts/moment.ts';
import { LongText } from './long-text.tsx';

interface EntryProps {
  readonly entry: DigestEntry<StoredNotification>;
  readonly now: Date;
}

const kinds: Record<Kind, Words | undefined> = {
  direct: 'kindDirect',
  mention: 'kindMention',
  channel: 'kindChannel',
  call: 'kindCall',
  other: undefined,
};

/** One row of the digest. Its clicks and keys are heard by the page, so that 500 of them stay light. */
export class Entry extends Component<EntryProps> {
  /** Another object with the same notifications is the same row. */
  override shouldComponentUpdate({ entry, now }: EntryProps): boolean {
    const before = this.props;
    return now.getDate() !== before.now.getDate() || signature(entry) !== signature(before.entry);
  }

  override render({ entry, now }: EntryProps): JSX.Element {
    const { latest, earlier, repeats } = entry;
    const kind = kinds[latest.kind];
    // Ids are listed with spaces between them, so none may be in one.
    const key = encodeURIComponent(latest.id);
    const said = `from-${key} text-${key}`;
    return (
      // biome-ignore lint/a11y/noRedundantRoles: written out, as scripts and styles of users find entries by it
      <article role="article" class="entry" tabIndex={-1} data-id={latest.id} aria-labelledby={said}>
        <div class="entry-when">
          <time>{momentSeenFrom(now, new Date(latest.raisedAt))}</time>
          {kind && <span class={latest.kind === 'channel' ? 'kind' : 'kind to-you'}>{t(kind)}</span>}
        </div>
        <div class="entry-said">
          <bdi class="spoken" id={`from-${key}`}>
            {latest.sender}
          </bdi>
          <LongText text={latest.text} id={`text-${key}`} />
          {repeats.length > 0 && <p class="quiet small">{t('times', repeats.length + 1)}</p>}
          {earlier.length > 0 && <Earlier entries={earlier} now={now} />}
        </div>
        <div class="entry-acts">
          <Act name="open" words="open" on={said} />
          <Act name="done" words="markDone" on={said} />
          <Act name="later" words="later" on={said} />
        </div>
      </article>
    );
  }
}

interface ActProps {
  readonly name: 'open' | 'done' | 'later';
  readonly words: Words;
  /** Ids of what tells it from those of the other entries. */
  readonly on: string;
}

function Act({ name, words, on }: ActProps): JSX.Element {
  return (
    <button class="button bare" type="button" data-act={name} aria-describedby={on}>
      {t(words)}
    </button>
  );
}

function Earlier({ entries, now }: { entries: readonly StoredNotification[]; now: Date }): JSX.Element {
  return (
    <details class="earlier small">
      <summary class="quiet">
        {entries.length === 1 ? t('earlierOne') : t('earlierMany', entries.length)}
      </summary>
      <ul>
        {entries.map(({ id, text, raisedAt }) => (
          <li key={id}>
            <time class="quiet">{momentSeenFrom(now, new Date(raisedAt))}</time> <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

function signature(entry: DigestEntry<StoredNotification>): string {
  return itemsOf(entry)
    .map(({ id }) => id)
    .join(' ');
}
