import type { Pattern } from '../pattern.ts';
import { atMost, bound } from './words/bound.ts';
import { gap } from './words/gap.ts';
import { fromNow, length, readLength } from './words/length.ts';

const isLoose = new RegExp(`^${atMost}$`, 'i');

/** "dalam 2 hari", "dalam waktu 3 hari kerja", "dlm 1 jam", "maksimal 2 hari kerja". */
export const within: Pattern = {
  words: new RegExp(`(?<bound>${bound})${gap}${length}`, 'i'),
  read(match, reference, { before, after }) {
    // "Dua kali dalam seminggu", "dalam sehari": how often, not by when.
    if (/(?:kali|x|%|rata-rata) $/i.test(before)) return undefined;
    if (/^ (?:sekali|pertama|terakhir|kali|dua|tiga|ini)/i.test(after)) return undefined;
    const { count = '', bound: tie = '' } = match.groups ?? {};
    const found = readLength(match.groups ?? {});
    const meaning = found && fromNow(found, 1, reference);
    // "Maksimal 2 hari" can also be how long something takes.
    const guess = isLoose.test(tie) || /^se$/i.test(count) || meaning?.guess === true;
    return meaning && { ...meaning, relation: 'by', guess };
  },
};
