import type { Meaning, PartOfDay, Time } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** "this morning", "in the afternoon", "evening"; alone only with "this", for "good morning" is no date. */
export const partOfDay: Pattern = {
  words:
    /(?<this>this\s|later\sthis\s)?(?:(?:early|late)\s)?(?:(?:in|during)\s(?:the\s)?|at\s)?(?:(?:early|late)\s)?(?<part>morning|lunch\s?time|lunch|first\sthing(?:\sin\sthe\smorning)?|afternoon|evening|night)(?!\s(?:shift|person|coffee|everyone|all|team|bird|routine))/i,
  read(match, { today }, { before }): Meaning | undefined {
    const { this: current, part: word = '' } = match.groups ?? {};
    if (/\b(?:good|for|every|each)\s$/iu.test(before)) return undefined;
    // A meal is a time only in "at lunch" and "before lunch".
    if (/^lunch$/iu.test(match[0]) && !/\b(?:by|before|until|till|after)\s$/iu.test(before)) return undefined;
    const part = partNamed(word.toLowerCase());
    if (current) return { part, day: today, named: 'offset' };
    return { part, weak: !/^lunch\s?time$/iu.test(word) && !/^(?:in|during)\s/iu.test(match[0]) };
  },
};

function partNamed(word: string): PartOfDay {
  if (word === 'afternoon' || word === 'evening' || word === 'night') return word;
  return word.startsWith('lunch') ? 'noon' : 'morning';
}

/** "Monday AM", "tomorrow p.m.": half of a day. */
export const halfOfDay: Pattern = {
  words: /[ap]\.?m(?:\.(?=\s[a-z]))?/i,
  read(match, _reference, { before }): Meaning | undefined {
    const isDay = /(?:day|tomorrow|\b(?:mon|tues?|weds?|thu(?:rs)?|fri|sat|sun))\.?\s$/iu.test(before);
    return isDay ? { part: /^a/iu.test(match[0]) ? 'morning' : 'afternoon', weak: true } : undefined;
  },
};

const times: readonly (readonly [RegExp, Time])[] = [
  [/mid-?\s?night/iu, { hour: 0, minute: 0 }],
  [/^mid-?\s?morning/iu, { hour: 10, minute: 0 }],
  [/mid-?\s?afternoon/iu, { hour: 14, minute: 0 }],
  [/mid-?\s?day|noon/iu, { hour: 12, minute: 0 }],
];

/** "noon", "midnight", "mid morning": parts of the day that are a time. */
export const namedTime: Pattern = {
  words: /(?:(?:12|twelve)\s)?(?:mid-?\s?(?:night|morning|afternoon|day)|noon)(?:ish)?/i,
  read(match): Meaning | undefined {
    const time = times.find(([words]) => words.test(match[0]))?.[1];
    return time && { time, guess: /ish$/iu.test(match[0]) };
  },
};
