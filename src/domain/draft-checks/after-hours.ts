import { usualHours } from '../working-hours.ts';
import { append, type Check, wholeOf } from './check.ts';
import { cue } from './cue.ts';
import { isSameClock, namedMoment } from './named-moment.ts';
import { isAtWork, nextWorkingStart } from './working-time.ts';

/** What already tells the reader that it can wait. */
const canWait = cue(
  "(?:no need|don't|do not|you don't (?:have|need)|nothing) (?:[\\p{L}']{1,12} ){0,4}?(?:until|till|before) ?.{0,40}",
  "(?:don't|do not|no need to|needn't) (?:[\\p{L}]{1,12} ){0,2}?(?:now|tonight|today|right away|this weekend|on the weekend|until|till|before)",
  '(?:it )?can wait',
  "don't read this now",
  'no need to (?:answer|reply|respond|react|do anything|look)(?: [\\p{L}]{1,12}){0,2} (?:now|today|tonight|right away|this weekend|on the weekend)',
  "(?:for|read|answer|reply|look) (?:it |this )?(?:on |when |once )?(?:you're |you are )?(?:back|tomorrow|on monday|in office hours|during working hours)",
  'no (?:rush|hurry|answer needed)(?: .{0,20})?(?:tomorrow|monday|before|until|tonight|today)',
  '(?:tidak|nggak|gak|ga|tdk|ngga|enggak|jangan|tak) (?:usah|perlu|harus|dibalas|dibaca|dijawab)(?: [\\p{L}]{1,14}){0,4}? (?:sebelum|sampai|hingga|sekarang|malam ini|hari ini|weekend)',
  '(?:dibalas|dibaca|dijawab|balas|baca|jawab|dicek|cek|lihat)(?:nya)? (?:saja |aja )?(?:besok|senin|lusa|pas (?:jam|hari) kerja|di jam kerja|jam kerja|setelah|nanti (?:pas|saat|waktu))(?: .{0,20})?(?:saja|aja|ya)?',
  'bisa (?:menunggu|nunggu|ditunggu)(?: (?:sampai|hingga|besok|senin))?',
  '(?:besok|senin|lusa)(?: pagi)? (?:saja|aja|juga (?:boleh|bisa|nggak apa-apa|gapapa|tidak apa-apa))',
);

/** It is outside the reader's working hours. Quiet where they are not known. */
export const afterHours: Check = (draft, context, words) => {
  const { reader, now } = context;
  if (!reader || draft.sentences.length === 0) return undefined;
  const hours = reader.workingHours ?? usualHours;
  if (isAtWork(now, hours, reader.timeZone)) return undefined;
  if (draft.sentences.some(({ plain }) => canWait.test(plain))) return undefined;
  const start = nextWorkingStart(now, hours, reader.timeZone);
  if (!start) return undefined;
  const isDueBefore = draft.sentences.some(({ deadlines }) =>
    deadlines.some(({ at, grain }) => grain === 'time' && at > now && at < start),
  );
  if (isDueBefore)
    return { ...wholeOf(draft), proposal: { kind: 'advise', text: words.advice['after-hours'] } };
  const line = words.noAnswerBefore(
    words.moment(namedMoment(start, now, reader.timeZone)),
    !isSameClock(start, context.timeZone, reader.timeZone),
  );
  return { ...wholeOf(draft), proposal: append(draft, line, '\n\n') };
};
