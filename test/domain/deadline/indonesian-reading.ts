import { readIndonesian } from '../../../src/domain/deadline/indonesian/index.ts';
import { local } from './local.ts';

/** A Wednesday, in the middle of a month and of a working morning. */
export const wednesday = '2026-06-10T10:00+07:00';

/** A sentence, and what is read in it: `words = local time relation`, with a `?` for a guess, one a deadline. */
export type Case = readonly [text: string, ...read: string[]];

/** What is read, one line a deadline: the day alone where only a day is named. */
export function read(text: string, now = wednesday, timeZone = 'Asia/Jakarta'): string[] {
  return readIndonesian(text, { now: new Date(now), timeZone, language: 'id' }).map(
    ({ words, at, grain, relation, confidence }) => {
      const shown = local(at, timeZone);
      const value = grain === 'day' ? shown.replace(' 00:00', '') : shown;
      return `${words} = ${value} ${relation}${confidence === 'guess' ? ' ?' : ''}`;
    },
  );
}
