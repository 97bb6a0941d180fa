import type { Rules } from '../rules.ts';
import { atTheLatest } from './at-the-latest.ts';
import { bareClock } from './bare-clock.ts';
import { bracketed } from './bracketed.ts';
import { clock } from './clock.ts';
import { dayAndMonth } from './day-and-month.ts';
import { dayOfMonth } from './day-of-month.ts';
import { endOfDay } from './end-of-day.ts';
import { eveOfWeekday } from './eve-of-weekday.ts';
import { distance } from './from-now.ts';
import { halfHour } from './half-hour.ts';
import { holiday } from './holiday.ts';
import { hourAndPart } from './hour-and-part.ts';
import { isoDate } from './iso-date.ts';
import { leads } from './leads.ts';
import { meal } from './meal.ts';
import { middle } from './middle.ts';
import { month } from './month.ts';
import { monthAndDay } from './month-and-day.ts';
import { nearDay } from './near-day.ts';
import { nextWorkingDay } from './next-working-day.ts';
import { now } from './now.ts';
import { numericDate } from './numeric-date.ts';
import { partOfDay } from './part-of-day.ts';
import { partOfPeriod } from './part-of-period.ts';
import { partOfWeek } from './part-of-week.ts';
import { period } from './period.ts';
import { recurring } from './recurring.ts';
import { shift } from './shift.ts';
import { trigger } from './trigger.ts';
import { weekAndWeekday } from './week-and-weekday.ts';
import { weekday } from './weekday.ts';
import { weekend } from './weekend.ts';
import { within } from './within.ts';
import { year } from './year.ts';

/** What is read in Indonesian sentences. */
export const rules: Rules = {
  patterns: [
    bracketed,
    shift,
    distance,
    within,
    weekAndWeekday,
    eveOfWeekday,
    nextWorkingDay,
    endOfDay,
    middle,
    meal,
    holiday,
    isoDate,
    dayAndMonth,
    dayOfMonth,
    monthAndDay,
    numericDate,
    nearDay,
    now,
    weekend,
    partOfPeriod,
    partOfWeek,
    weekday,
    period,
    recurring,
    year,
    month,
    clock,
    hourAndPart,
    halfHour,
    bareClock,
    partOfDay,
    atTheLatest,
  ],
  parsers: [],
  trigger,
  leads,
  joint:
    /^ {0,3},? {0,3}(?:(?:di|pada|pd|pas|sekitar|kira-kira|kisaran|mulai|dari|tepat|hari|tanggal|tgl|jam|waktu|saat|setelah|stlh|sesudah|habis|abis|ba['’]?da) {1,3}){0,2}$/i,
  until: /^ {0,3}(?:-|–|sampai|sampe|smp|hingga|s\/d|s\.d\.|sd) {0,3}$/i,
  past: /(?:(?<!(?:harus|mesti|kalau|kalo|jika|bila|apakah) )(?:sudah|udah|udh|sdh|telah)(?! (?:harus|mesti|bisa))[^,.;?]{0,40}|(?:sejak|semenjak|tadi|barusan|mati|down|error|gagal|terjadi|bunyi|putus|crash)[^,.;?]{0,20}) (?:jam|pukul|\d)/i,
};
