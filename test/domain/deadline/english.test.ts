import { describe, expect, test } from 'vitest';
import { read } from './local.ts';

/** A Wednesday morning in Jakarta. */
const now = '2026-06-10T10:30+07:00';

type Case = readonly [sentence: string, ...expected: string[]];

describe('words that set a deadline', () => {
  test.each<Case>([
    ['Please send the signed copy before Friday 3 pm.', 'before Friday 3 pm = 2026-06-12 15:00 before'],
    [
      'Legal needs to see clauses 3.1 and 5.4 by end of day Thursday.',
      'by end of day Thursday = 2026-06-11 17:00 by',
    ],
    ['Can you look at the mock-up by tomorrow?', 'by tomorrow = 2026-06-11 by'],
    ['I need the figures no later than 20 June.', 'no later than 20 June = 2026-06-20 by'],
    ['The form is open until 17:00 tomorrow.', 'until 17:00 tomorrow = 2026-06-11 17:00 by'],
    ['Comments by Monday 9am please.', 'by Monday 9am = 2026-06-15 09:00 by'],
    ['Please reply by EOD.', 'by EOD = 2026-06-10 17:00 by'],
    ['Let me have it by COB Friday.', 'by COB Friday = 2026-06-12 17:00 by'],
    ['We close the books by end of the month.', 'by end of the month = 2026-07-01 before'],
    ['The audit has to be over before the end of August.', 'before the end of August = 2026-09-01 before'],
    ['All invoices by EOM.', 'by EOM = 2026-07-01 before'],
    ['Headcount by EOQ please.', 'by EOQ = 2026-07-01 before'],
    ['Goals have to be set by EOY.', 'by EOY = 2027-01-01 before'],
    ['Slides by EOW would be great.', 'by EOW = 2026-06-12 17:00 by'],
    ['Send me the list by end of next week.', 'by end of next week = 2026-06-22 before'],
    ['Your timesheet is due on Friday.', 'Friday = 2026-06-12 by'],
    ['Deadline: 30 June.', '30 June = 2026-06-30 by'],
    ['Please confirm by Wednesday at the latest.', 'by Wednesday at the latest = 2026-06-10 by ?'],
    ['We must sign on or before 1 July.', 'on or before 1 July = 2026-07-01 by'],
    ['Upload it till Tuesday noon.', 'till Tuesday noon = 2026-06-16 12:00 by'],
    ['I would like an answer within 2 days.', 'within 2 days = 2026-06-12 by'],
    ['Please fix it within 3 working days.', 'within 3 working days = 2026-06-15 by'],
    ['You will get it in 2 business days.', 'in 2 business days = 2026-06-12 at'],
    ['Nothing can change after Thursday.', 'Thursday = 2026-06-11 from'],
    ['The budget has to be approved before 2027.', 'before 2027 = 2027-01-01 before'],
    ['Hand it in by the 15th.', 'by the 15th = 2026-06-15 by'],
    ['Send your slot before the third of next month.', 'before the third of next month = 2026-07-03 before'],
    ['Let us decide by next Tuesday.', 'by next Tuesday = 2026-06-16 by'],
    ['The draft must be in by mid July.', 'by mid July = 2026-07-15 by ?'],
    ["I need this prior to Monday's call.", 'prior to Monday = 2026-06-15 before'],
    ['Need it by close of business tomorrow.', 'by close of business tomorrow = 2026-06-11 17:00 by'],
    ['Get back to me by half past four.', 'by half past four = 2026-06-10 16:30 by ?'],
    ['Call the supplier before noon tomorrow.', 'before noon tomorrow = 2026-06-11 12:00 before'],
    ['Can we get the scope agreed by the weekend?', 'by the weekend = 2026-06-13 by ?'],
    ['Publish it by the end of Q3.', 'by the end of Q3 = 2026-10-01 before'],
    ['Please vote by Sunday night.', 'by Sunday night = 2026-06-14 21:00 by ?'],
    ['Send it by 5.', 'by 5 = 2026-06-10 17:00 by ?'],
    ['Have it ready by 5 tomorrow.', 'by 5 tomorrow = 2026-06-11 17:00 by ?'],
    ['No need to answer before Monday 09:00.', 'before Monday 09:00 = 2026-06-15 09:00 before'],
    ['This should land by week 30.', 'by week 30 = 2026-07-20 by ?'],
    ['Kindly respond by end of business on Monday.', 'by end of business on Monday = 2026-06-15 17:00 by'],
    ['Wrap it up by the end of tomorrow.', 'by the end of tomorrow = 2026-06-11 17:00 by'],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence, now, 'Asia/Jakarta')).toEqual(expected);
  });
});

describe('words that name a day', () => {
  test.each<Case>([
    ['The review is today.', 'today = 2026-06-10 at'],
    ["Let's talk tomorrow.", 'tomorrow = 2026-06-11 at'],
    ['I am off the day after tomorrow.', 'the day after tomorrow = 2026-06-12 at'],
    ['We shipped it the day before yesterday.', 'the day before yesterday = 2026-06-08 at'],
    ['See you on Saturday.', 'Saturday = 2026-06-13 at'],
    ['The demo is this Friday.', 'this Friday = 2026-06-12 at'],
    ['The demo is next Friday.', 'next Friday = 2026-06-19 at ?'],
    ['The demo is next Monday.', 'next Monday = 2026-06-15 at'],
    ['We meet next week on Thursday.', 'next week on Thursday = 2026-06-18 at'],
    ['Tuesday next week works for me.', 'Tuesday next week = 2026-06-16 at'],
    ['The handover is Monday week.', 'Monday week = 2026-06-22 at'],
    ['We will do it the Friday after next.', 'the Friday after next = 2026-06-19 at ?'],
    ['The workshop is on 10 July.', '10 July = 2026-07-10 at'],
    ['The workshop is on July 10th.', 'July 10th = 2026-07-10 at'],
    ['The workshop is on the 10th.', 'the 10th = 2026-06-10 at'],
    ['The workshop is on the 25th of this month.', 'the 25th of this month = 2026-06-25 at'],
    ['Start on the twenty second.', 'the twenty second = 2026-06-22 at'],
    ['The launch is on the second Friday of July.', 'the second Friday of July = 2026-07-10 at'],
    ['The launch is on the last Monday of next month.', 'the last Monday of next month = 2026-07-27 at'],
    ['Friday the 26th suits us.', 'Friday the 26th = 2026-06-26 at'],
    ['Thu 18th suits us.', 'Thu 18th = 2026-06-18 at'],
    ['I sent it on 3 May 2026.', '3 May 2026 = 2026-05-03 at'],
    ['The lease ends 31-12-2027.', '31-12-2027 = 2027-12-31 at'],
    ['The lease ends 2027-12-31.', '2027-12-31 = 2027-12-31 at'],
    ['The lease ends on 12/31/2027.', '12/31/2027 = 2027-12-31 at'],
    ['The lease ends Dec 31, 2027.', 'Dec 31, 2027 = 2027-12-31 at'],
    ['The lease ends on the 31st of December 2027.', 'the 31st of December 2027 = 2027-12-31 at'],
    [
      'The lease ends on December thirty first twenty twenty seven.',
      'December thirty first twenty twenty seven = 2027-12-31 at',
    ],
    ['The retro is on 6/24.', '6/24 = 2026-06-24 at'],
    ['The offsite is on 7/8.', '7/8 = 2026-07-08 at ?'],
    ["Let's do the kick-off in two weeks.", 'in two weeks = 2026-06-24 at'],
    ['It was approved three days ago.', 'three days ago = 2026-06-07 at'],
    ['It starts 10 days from now.', '10 days from now = 2026-06-20 at'],
    ['It starts two days after Friday.', 'two days after Friday = 2026-06-14 at'],
    ['It starts a week from tomorrow.', 'a week from tomorrow = 2026-06-18 at'],
    ['We meet two Mondays from now.', 'two Mondays from now = 2026-06-22 at'],
    ['The offsite is in week 27.', 'week 27 = 2026-06-29 at ?'],
    ['The offsite is in 2026-W27.', '2026-W27 = 2026-06-29 at'],
    ['The office is closed on Christmas Eve.', 'Christmas Eve = 2026-12-24 at'],
    ["We are back the day after New Year's Day.", "the day after New Year's Day = 2027-01-02 at"],
    ['The payment went out on Monday.', 'Monday = 2026-06-08 at'],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence, now, 'Asia/Jakarta')).toEqual(expected);
  });
});

describe('words that name a time', () => {
  test.each<Case>([
    ['The call is at 3pm.', '3pm = 2026-06-10 15:00 at'],
    ['The call is at 15:00.', '15:00 = 2026-06-10 15:00 at'],
    ['The call is at 15.00.', '15.00 = 2026-06-10 15:00 at'],
    ['The call is at 3.30 pm.', '3.30 pm = 2026-06-10 15:30 at'],
    ['The call is at 11.', '11 = 2026-06-10 11:00 at ?'],
    ['The call is at half past three.', 'half past three = 2026-06-10 15:30 at ?'],
    ['The call is at quarter to nine tomorrow.', 'quarter to nine tomorrow = 2026-06-11 08:45 at'],
    ['The call is at ten past four.', 'ten past four = 2026-06-10 16:10 at ?'],
    ["The call is at 2 o'clock.", "2 o'clock = 2026-06-10 14:00 at ?"],
    ['The call is at seven thirty tomorrow evening.', 'seven thirty tomorrow evening = 2026-06-11 19:30 at'],
    ['The call is at 9 in the morning.', '9 in the morning = 2026-06-11 09:00 at ?'],
    ['The call is at noon.', 'noon = 2026-06-10 12:00 at'],
    ['The call is at 1400 hours.', '1400 hours = 2026-06-10 14:00 at'],
    ['The call is from 3 to 5pm.', 'from 3 to 5pm = 2026-06-10 15:00 from'],
    ['The call is 9-11am tomorrow.', '9-11am tomorrow = 2026-06-11 09:00 from'],
    ['Dinner is tonight at 8.', 'tonight at 8 = 2026-06-10 20:00 at'],
    ['I will do it tomorrow morning.', 'tomorrow morning = 2026-06-11 09:00 at ?'],
    ['I will do it this afternoon.', 'this afternoon = 2026-06-10 15:00 at ?'],
    ['I will do it first thing tomorrow.', 'first thing tomorrow = 2026-06-11 09:00 at ?'],
    ['I will do it on Friday evening.', 'Friday evening = 2026-06-12 19:00 at ?'],
    ['The sync is Thursday 9:30am.', 'Thursday 9:30am = 2026-06-11 09:30 at'],
    ['The sync is at 10:00 on 18 June.', '10:00 on 18 June = 2026-06-18 10:00 at'],
    ['Give me an answer in 2 hours.', 'in 2 hours = 2026-06-10 12:30 at'],
    ['It runs again in 45 minutes.', 'in 45 minutes = 2026-06-10 11:15 at'],
    ['It broke half an hour ago.', 'half an hour ago = 2026-06-10 10:00 at'],
    ['Join us at midnight.', 'midnight = 2026-06-11 00:00 at'],
    ['The maintenance starts at 23:30 tonight.', '23:30 tonight = 2026-06-10 23:30 at'],
    ['Back in an hour and a half.', 'in an hour and a half = 2026-06-10 12:00 at'],
    ['The window is from Friday 22:00.', 'Friday 22:00 = 2026-06-12 22:00 from'],
    ['Monday to Wednesday we are on site.', 'Monday to Wednesday = 2026-06-15 from'],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence, now, 'Asia/Jakarta')).toEqual(expected);
  });
});

describe('words that name a zone', () => {
  test.each<Case>([
    ['The call is at 3pm CET.', '3pm CET = 2026-06-10 20:00 at'],
    ['The call is at 4pm WIB tomorrow.', '4pm WIB tomorrow = 2026-06-11 16:00 at'],
    ['The call is at 10:00 UTC+2.', '10:00 UTC+2 = 2026-06-10 15:00 at'],
    ['The call is at 9am New York time on Friday.', '9am New York time on Friday = 2026-06-12 20:00 at'],
    ['Please join at 14:00 (GMT).', '14:00 (GMT) = 2026-06-10 21:00 at'],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence, now, 'Asia/Jakarta')).toEqual(expected);
  });
});

describe('more than one moment in a sentence', () => {
  test.each<Case>([
    [
      'Draft by Monday, final version by 19 June, slides the week after.',
      'by Monday = 2026-06-15 by',
      'by 19 June = 2026-06-19 by',
    ],
    [
      'Review today, sign tomorrow and ship on Friday.',
      'today = 2026-06-10 at',
      'tomorrow = 2026-06-11 at',
      'Friday = 2026-06-12 at',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence, now, 'Asia/Jakarta')).toEqual(expected);
  });
});

describe('more ways to say it', () => {
  test.each<Case>([
    ['The numbers are due Fri 6/26.', 'Fri 6/26 = 2026-06-26 by'],
    ['Ship it the week after next.', 'the week after next = 2026-06-22 at ?'],
    ['Lunch on Friday at 12:30 is fine.', 'Friday at 12:30 = 2026-06-12 12:30 at'],
    ["Let's aim for the end of June.", 'the end of June = 2026-07-01 before'],
    ['The contract runs until 2028.', 'until 2028 = 2028-01-01 by'],
    ['Please look at it over the weekend.', 'the weekend = 2026-06-13 at ?'],
    ['See you at 9.', '9 = 2026-06-11 09:00 at ?'],
    ['The bus leaves at five to eight.', 'five to eight = 2026-06-11 07:55 at ?'],
    ['The store opens at 7:30am on Saturday, 20 June.', '7:30am on Saturday, 20 June = 2026-06-20 07:30 at'],
    ['The shop closes at 9 at night.', '9 at night = 2026-06-10 21:00 at'],
    ['Deadline is the 30th at noon.', 'the 30th at noon = 2026-06-30 12:00 by'],
    ['It has to be live by 1 a.m. on Sunday.', 'by 1 a.m. on Sunday = 2026-06-14 01:00 by'],
    ['Ask me again between 2 and 4pm.', 'between 2 and 4pm = 2026-06-10 14:00 from'],
    ['We freeze on Monday from 9 to 5.', 'Monday from 9 to 5 = 2026-06-15 09:00 from'],
    ['My flight is on the 3rd of July, 6:45 a.m.', 'the 3rd of July, 6:45 a.m. = 2026-07-03 06:45 at'],
    ['The invoice of 2 June is open.', '2 June = 2027-06-02 at ?'],
    ['Could you send it this week?', 'this week = 2026-06-15 before ?'],
    ['We hire two people next quarter.', 'next quarter = 2026-07-01 at ?'],
    ['Is next month too late?', 'next month = 2026-07-01 at ?'],
    ['The sprint ends in a fortnight.', 'in a fortnight = 2026-06-24 at'],
    ['We open early September.', 'early September = 2026-09-01 at ?'],
    ['She leaves in December 2026.', 'December 2026 = 2026-12-01 at ?'],
    ['Send both files tmrw pls.', 'tmrw = 2026-06-11 at'],
    ['The report went out last Friday.', 'last Friday = 2026-06-05 at'],
    ['They called us yesterday at 4pm.', 'yesterday at 4pm = 2026-06-09 16:00 at'],
    ['He was here this morning.', 'this morning = 2026-06-10 09:00 at ?'],
    ['Be at the desk at 6:30 p.m. Thursday.', '6:30 p.m. Thursday = 2026-06-11 18:30 at'],
    ['Meet me on Tues. at 4 in the lobby.', 'Tues. at 4 = 2026-06-16 16:00 at ?'],
    ['Monday AM works for me.', 'Monday AM = 2026-06-15 09:00 at ?'],
    ['The stand-up (10 AM CST) is on.', '10 AM CST = 2026-06-10 23:00 at'],
    ['Lunch tomorrow at 1130?', 'tomorrow at 1130 = 2026-06-11 11:30 at'],
    ['Ship it by W32.', 'by W32 = 2026-08-03 by ?'],
    ['The call is at 2 pm Pacific time.', '2 pm Pacific time = 2026-06-11 04:00 at'],
    ['Pay it by the last day of the month.', 'by the last day of the month = 2026-06-30 by'],
    ['Reply on the next working day.', 'the next working day = 2026-06-11 at'],
    ['See you 27th.', '27th = 2026-06-27 at'],
    ['It was signed a month ago.', 'a month ago = 2026-05-10 at'],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence, now, 'Asia/Jakarta')).toEqual(expected);
  });
});
