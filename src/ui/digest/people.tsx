import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DigestPerson } from '../../domain/digest.ts';
import type { StoredNotification } from '../../store/database.ts';
import { afterPaint } from '../parts/after-paint.ts';
import { Person } from './person.tsx';

type People = readonly DigestPerson<StoredNotification>[];

/** More than any screen shows at once. */
const firstRows = 30;

/** Everybody in the digest. What fits the screen is painted first; the rest of a long one follows right behind. */
export function People({ people, now }: { people: People; now: Date }): JSX.Element {
  const isWhole = useSignal(false);
  useEffect(
    () =>
      afterPaint(() => {
        isWhole.value = true;
      }),
    [],
  );
  const shown = isWhole.value ? people : people.slice(0, peopleOfRows(people, firstRows));
  return (
    <>
      {shown.map((person) => (
        <Person key={person.key} person={person} now={now} />
      ))}
    </>
  );
}

/** How many people, from the first on, make at least so many rows. */
function peopleOfRows(people: People, rows: number): number {
  let made = 0;
  const last = people.findIndex(({ conversations }) => {
    made += conversations.reduce((sum, { entries }) => sum + entries.length, 0);
    return made >= rows;
  });
  return last < 0 ? people.length : last + 1;
}
