import type { JSX } from 'preact';
import type { DigestPerson } from '../../domain/digest.ts';
import type { StoredNotification } from '../../store/database.ts';
import { LetterMark } from '../parts/letter-mark.tsx';
import { toolName } from '../parts/tool-name.ts';
import { Entry } from './entry.tsx';

interface PersonProps {
  readonly person: DigestPerson<StoredNotification>;
  readonly now: Date;
}

/** Everything one person wrote through one tool, conversation by conversation. */
export function Person({ person, now }: PersonProps): JSX.Element {
  const { sender, site, origin, conversations } = person;
  // Somebody who wrote in one place only has it beside the name.
  const only = conversations.length === 1 ? conversations[0]?.name : undefined;
  return (
    <section class="person card">
      <header>
        <LetterMark of={sender} round />
        <h2>
          <bdi>{sender}</bdi>
          {only && only !== sender && <bdi class="where">{only}</bdi>}
        </h2>
        <bdi class="quiet small">{toolName(site, origin)}</bdi>
      </header>
      {conversations.map(({ name, entries }) => (
        <div class="conversation" key={name}>
          {only === undefined && name && (
            <h3>
              <bdi>{name}</bdi>
            </h3>
          )}
          {entries.map((entry) => (
            <Entry key={entry.latest.id} entry={entry} now={now} />
          ))}
        </div>
      ))}
    </section>
  );
}
