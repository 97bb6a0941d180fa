import type { Rules } from '../rules.ts';
import { chronoParsers } from './chrono.ts';
import { bareHour, clock, halfDayTime, halfDayWords } from './clock.ts';
import { dayOfMonth } from './day-of-month.ts';
import { dayOfPeriod } from './day-of-period.ts';
import { dayWords } from './day-words.ts';
import { endOfDay, endOfMonth, endOfNamedDay, endOfPeriod, endOfWorkingWeek } from './end-of.ts';
import { holiday } from './holiday.ts';
import { hourRange } from './hour-range.ts';
import { isoWeekName } from './iso-week.ts';
import { leads, trails } from './leads.ts';
import { militaryTime } from './military-time.ts';
import { month } from './month.ts';
import { dayThenMonth, monthThenDay, yearThenMonth } from './month-and-day.ts';
import { nextWorkingDay } from './next-working-day.ts';
import { now } from './now.ts';
import { nthWeekday } from './nth-weekday.ts';
import { withoutYear, yearFirst, yearLast } from './numeric-date.ts';
import { halfOfDay, namedTime, partOfDay } from './part-of-day.ts';
import { period, weekend } from './period.ts';
import { quarter } from './quarter.ts';
import { durationAndSide, inDuration } from './relative.ts';
import { hourAndMinute, oClockTime, pastOrTo } from './spoken-time.ts';
import { trigger } from './trigger.ts';
import { weekday } from './weekday.ts';
import { weekdayAfterWeek } from './weekday-after-week.ts';
import { weekdayAndDay } from './weekday-and-day.ts';
import { weekdaysFromNow } from './weekdays-from-now.ts';
import { year } from './year.ts';

/** Reading days and times in English: our patterns, then chrono's own for what they miss. */
export const english: Rules = {
  patterns: [
    yearFirst,
    yearLast,
    yearThenMonth,
    monthThenDay,
    dayThenMonth,
    nthWeekday,
    weekdayAndDay,
    dayOfMonth,
    dayOfPeriod,
    nextWorkingDay,
    dayWords,
    weekdayAfterWeek,
    weekday,
    weekdaysFromNow,
    inDuration,
    durationAndSide,
    endOfDay,
    endOfNamedDay,
    endOfWorkingWeek,
    endOfPeriod,
    endOfMonth,
    period,
    weekend,
    quarter,
    holiday,
    isoWeekName,
    halfDayTime,
    halfDayWords,
    pastOrTo,
    oClockTime,
    hourAndMinute,
    clock,
    withoutYear,
    partOfDay,
    halfOfDay,
    namedTime,
    now,
    month,
    year,
    hourRange,
    militaryTime,
    bareHour,
  ],
  parsers: chronoParsers,
  trigger,
  leads,
  trails,
  and: /^\s{1,3}and\s{1,3}$/i,
  joint:
    /^(?:(?:['’]s)?\s{0,3}(?:,|-|–|\(|:)?\s{0,3}(?:(?:at|on|around|about|of|in|the|@|the\smorning\sof)\s{1,3})?(?:around\s{1,3}|about\s{1,3})?)$/i,
  until: /^(?:\s{0,3}(?:-|–|—|to|until|till|through)\s{0,3})$/i,
  past: /^(?!.*(?<![\p{L}])(?:will|can|could|please|pls|by|before|until|till|need|should|let['’]s|would|next|due|deadline)(?![\p{L}])).*(?<![\p{L}])(?:was|were|did|went|had|happened|met|left|got|sent|drank|bought|made|finished|arrived|ended|died|born|since|ago)(?![\p{L}])/iu,
};
