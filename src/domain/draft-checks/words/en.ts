import { type Day, weekdayOf } from '../../calendar.ts';
import type { Words } from './words.ts';

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const day = (named: Day): string => `${weekdays[weekdayOf(named)]} ${named.day} ${months[named.month - 1]}`;

const time = (minute: number, zone?: string): string => {
  const shown = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  if (zone === undefined) return shown;
  return /^[A-Z]{3,4}$/.test(zone) ? `${shown} ${zone}` : `${shown} ${zone} time`;
};

export const english: Words = {
  why: {
    'context-missing': 'The draft asks for something without naming what it is about.',
    'ask-missing': 'The draft tells of something open without saying what is needed.',
    'deadline-missing': 'The draft asks for something without saying by when.',
    'deadline-vague': 'These words can mean an hour or a week to the reader.',
    'several-asks': 'The draft asks for several separate things.',
    'bare-link': 'The link stands without words on what it is and what is needed.',
    'long-without-summary': 'The draft is long and has no summary on top.',
    'after-hours': "It is outside the reader's working hours now.",
    'urgent-without-reason': 'The draft is marked urgent without saying why.',
    'everything-urgent': 'Most of it is marked urgent, so the mark no longer tells what comes first.',
    'talk-instead': 'This is a delicate subject, and text carries no tone of voice.',
    'decision-incomplete': 'The decision stands here without an owner or a date.',
    'call-instead': 'This has gone back and forth several times.',
    'greeting-alone': 'The greeting stands alone, so the reader has to wait for the matter.',
  },
  advice: {
    'several-asks': 'Number the asks, each with its own deadline, or send them one by one.',
    'everything-urgent': 'Keep the red mark for what comes first, and use 🟡 or 🟢 for the rest.',
    'talk-instead': 'Offer to talk: "Could we talk about this for ten minutes today?"',
    'greeting-alone': 'Put the matter into the same message: what it is about, what is needed, by when.',
    'after-hours': 'The deadline comes before their next working hours: agree on another one, or call.',
  },
  blanks: {
    context: '[What this is about, in a sentence or two.] ',
    ask: (by) => `Please [what is needed] ${by}.`,
    link: '[What this is, what is needed, by when]: ',
    summary: 'TL;DR: [what is needed, by whom, by when]',
    reason: 'The reason: [what happens otherwise].',
    call: 'Shall we settle this in a ten-minute call?',
    owner: '[name]',
  },
  labels: {
    context: 'Context',
    ask: 'Ask',
    deadline: 'Deadline',
    decision: 'Decision',
    owner: 'Owner',
    summary: 'TL;DR',
  },
  marks: { red: '🔴', yellow: '🟡', green: '🟢' },
  day,
  time,
  moment: ({ clock, isFar, zone }) =>
    `${isFar ? day(clock.day) : weekdays[weekdayOf(clock.day)]} ${time(clock.minute, zone)}`,
  by: (moment) => `by ${moment}`,
  noAnswerBefore: (moment, isReadersClock) =>
    `No need to answer before ${moment}${isReadersClock ? ' your time' : ''}.`,
};
