import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { durationOf, durationWords, fromNow, shiftDay } from './duration.ts';

const guess = /\bfew\b|\bcouple\b|\bseveral\b/iu;

const relations: Readonly<Record<string, 'by' | 'from'>> = { within: 'by', after: 'from' };

/** "in 2 hours", "within 3 working days", "in the next half an hour". */
export const inDuration: Pattern = {
  words: new RegExp(
    `(?<within>in|within|after)\\s(?:(?:the\\snext|about|around|exactly|approximately|roughly|just|only|another)\\s)?(?<duration>${durationWords})(?!\\s(?:ago|of\\s))`,
    'i',
  ),
  read(match, reference): Meaning | undefined {
    const { within = '', duration = '' } = match.groups ?? {};
    // "in a second" is a manner of speaking.
    if (/^(?:an?|one)\ssec(?:ond)?$/iu.test(duration)) return undefined;
    const relation = relations[within.toLowerCase()];
    return {
      ...fromNow(durationOf(duration, 1), reference),
      ...(relation && { relation }),
      guess: guess.test(duration),
    };
  },
};

/** "30 minutes later", "a few days ago"; and "3 days from", "the day before", which take a day beside them to mean one. */
export const durationAndSide: Pattern = {
  words: new RegExp(
    `(?:(?<more>more\\sthan|less\\sthan|at\\sleast|over)\\s)?(?:(?<duration>${durationWords})|(?:the\\s)?(?<one>day|week|month|year))` +
      '\\s(?:(?<now>ago|earlier|before\\snow|back|from\\snow|later|hence|from\\stoday)|(?<side>before|prior\\sto|ahead\\sof|after|from|following))',
    'i',
  ),
  read(match, reference): Meaning | undefined {
    const { more = '', duration, one = '', now, side = '' } = match.groups ?? {};
    const isBack = /^(?:ago|earlier|before|back|prior|ahead)/iu.test(now ?? side);
    const length = durationOf(duration ?? `1 ${one}`, isBack ? -1 : 1);
    const tied = isBack && /^(?:more|over)/iu.test(more) ? { relation: 'before' as const } : {};
    // "month ago", but hardly "day later"
    const isCounted = duration !== undefined || /^ago$/iu.test(now ?? '');
    if (now && !isCounted) return undefined;
    if (now) return { ...fromNow(length, reference), ...tied, guess: guess.test(duration ?? '') };
    if (length.seconds !== 0) return undefined;
    return { shift: (day) => shiftDay(day, length, reference), weak: true, ...tied };
  },
};
