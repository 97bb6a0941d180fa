import { append, type Check } from './check.ts';
import { cue } from './cue.ts';
import { tellsProblem } from './problem.ts';
import { isSettled } from './settled.ts';
import { proposesTalk } from './talk-proposed.ts';

/** After three round trips a call is the shorter way. */
const tooMany = 3;

/** Something is still open though nothing is asked. */
const unclear = cue(
  "(?:i'm|i am|we're|still|so|a bit|now|getting) (?:[\\p{L}]{1,10} ){0,2}?(?:confused|lost|unsure|puzzled)",
  'confus(?:ed|ing)',
  "(?:don't|do not|didn't|can't|still not) (?:[\\p{L}]{1,10} )?(?:understand|get|follow|see (?:how|why|what))",
  'not (?:clear|sure|what i (?:meant|asked))',
  'unclear',
  'going (?:around|round|back and forth)',
  '(?:but|and yet) (?:you|the [\\p{L}]{2,20}) (?:said|told|wrote|says)',
  'you said',
  'still (?:[\\p{L}]{1,10} )?(?:see|get|have|getting|seeing|shows?|says?|the same|no|not)',
  'no matter what',
  'same (?:error|problem|issue|result)(?: again)?',
  '(?:tetap|tetep|masih)(?: aja| saja)? (?:sama|gitu|begitu|error|gagal|belum|nggak|gak|ga|tidak)',
  "(?:doesn't|does not|still doesn't) (?:match|add up|make sense)",
  'bingung',
  '(?:belum|nggak|gak|ga|tidak|kurang|masih belum|masih gak|masih nggak|tdk|blm) (?:paham|ngerti|mengerti|jelas|nangkep|nangkap|nyambung|sesuai|cocok|sama)',
  'bukan (?:itu|begitu|gitu|seperti itu)',
  'muter-muter',
  'bolak-balik',
  'katanya',
  'maksud(?:nya|mu|ku)? (?:gimana|apa|bagaimana|saya|bukan)',
  'beda (?:sama|dengan|dari)',
);

/** Asked again after {@link tooMany} round trips. Quiet where nobody counts them. */
export const callInstead: Check = (draft, { roundTrips = 0 }, { blanks }) => {
  if (roundTrips < tooMany || proposesTalk(draft)) return undefined;
  const open = draft.sentences.find(
    ({ asks, plain }) =>
      asks.length > 0 ||
      plain.includes('?') ||
      unclear.test(plain) ||
      (tellsProblem(plain) && !isSettled(plain)),
  );
  if (!open) return undefined;
  return { start: open.start, end: open.end, proposal: append(draft, blanks.call) };
};
