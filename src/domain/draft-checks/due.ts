import { dayNumber } from '../calendar.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { wallClockAt } from '../wall-clock.ts';
import { usualHours } from '../working-hours.ts';
import { cue } from './cue.ts';
import type { Draft } from './draft.ts';
import type { DraftContext } from './hint.ts';
import { isSameClock, namedMoment, nameOfZone } from './named-moment.ts';
import type { Words } from './words/words.ts';
import { endOfNextWorkingDay } from './working-time.ts';

/** Times too wide for one instant, and "now", still tell the reader when. */
const wideTime = cue(
  '(?:this|next|coming|the end of (?:the|this|next)|end of (?:the|this|next)?) ?(?:week|weekend|month|quarter|year|sprint|day)',
  'today',
  'tonight',
  'tomorrow',
  'right now',
  'now(?= ?(?:please|pls|[.!]|$))',
  'right away',
  'immediately',
  'at once',
  'straight away',
  'e[oh]d',
  'cob',
  'eow',
  'eom',
  'first thing',
  '(?:minggu|pekan|bulan|tahun|kuartal|sprint) (?:ini|depan|dpn)',
  '(?:akhir|awal) (?:minggu|pekan|bulan|tahun|hari|kuartal)',
  'hari ini',
  'malam ini',
  'besok',
  'bsk',
  'lusa',
  '(?:sekarang|skrg)(?= ?(?:juga|ya|dong|[.!]|$))',
  '(?:pagi|siang|sore) ini',
  'saat ini juga',
);

/** The writer has said that time does not matter. */
const noHurry = cue(
  '(?:no|not in a|not in any) (?:rush|hurry|pressure)',
  'not urgent',
  'no deadline',
  'take your time',
  'not time[- ]sensitive',
  'whenever you like',
  '(?:tidak|nggak|gak|ga|ngga|enggak|tdk|jangan|tak) (?:usah |perlu |harus )?(?:buru-buru|buru2|terburu-buru|mendesak|urgent|urgen)',
  '(?:santai|santuy) (?:aja|saja|kok)',
);

/** Whether a time from today on is named anywhere in the draft. */
export function hasTime(draft: Draft, { now, timeZone }: DraftContext): boolean {
  const today = dayNumber(wallClockAt(now, timeZone).day);
  const isAhead = ({ at }: Deadline): boolean => dayNumber(wallClockAt(at, timeZone).day) >= today;
  return draft.sentences.some(
    ({ plain, deadlines }) =>
      deadlines.some(isAhead) || wideTime.test(plain) || /\[(?:today|48h)\]/u.test(plain),
  );
}

/** Whether the draft says that there is no hurry. */
export function isUnhurried(draft: Draft): boolean {
  return draft.sentences.some(({ plain }) => noHurry.test(plain));
}

/**
 * A deadline to propose: the end of the writer's next working day, named in the writer's zone and with its name where the
 * reader's clock differs. `undefined` where no day is worked.
 */
export function proposedDeadline(context: DraftContext, words: Words): string | undefined {
  const { now, timeZone, reader } = context;
  const end = endOfNextWorkingDay(now, context.workingHours ?? usualHours, timeZone);
  if (!end) return undefined;
  const isShared = !reader || isSameClock(end, timeZone, reader.timeZone);
  const zone = isShared ? undefined : nameOfZone(timeZone);
  return words.by(words.moment(namedMoment(end, now, timeZone, zone)));
}
