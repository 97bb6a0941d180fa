import type { Refiner } from 'chrono-node/en';
import { dayOf } from '../../calendar.ts';
import { Found } from '../found.ts';
import type { Meaning, Time } from '../meaning.ts';
import type { Reference } from '../reference.ts';
import { runIn, sharedIn } from '../run.ts';
import { yearOf } from '../years.ts';

type Result = Parameters<Refiner['refine']>[1][number];
type Context = Parameters<Refiner['refine']>[0];

/**
 * Turns results of chrono's own parsers into ours. Only what they read off the words is taken; days and hours that
 * they counted from now come out of the machine's zone, and our patterns read those.
 */
export const adopt: Refiner = {
  refine: (context, results) =>
    results.flatMap((result) => (result instanceof Found ? [result] : adopted(context, result))),
};

function adopted(context: Context, result: Result): Found[] {
  const day = dayIn(result, runIn(context).reference);
  const time = timeIn(result, day !== undefined);
  // Bare digits: ours tell dates from versions and amounts, and chrono does not.
  if (
    !(day || time) ||
    hasRelative(result) ||
    !isSaid(result.text) ||
    /^\D{0,6}[\d\s./:-]{1,10}$/u.test(result.text)
  )
    return [];
  const offset = result.start.isCertain('timezoneOffset') ? result.start.get('timezoneOffset') : null;
  const relation = result.end ? { relation: 'from' as const } : {};
  const meaning: Meaning = {
    ...relation,
    ...day,
    ...(time && { time }),
    ...(offset !== null && { zone: offset }),
  };
  const [lead = ''] = /^(?:on|at|in|from)\s{1,4}/iu.exec(result.text) ?? [];
  return [new Found(sharedIn(context), result.index + lead.length, result.text.slice(lead.length), meaning)];
}

function hasRelative(result: Result): boolean {
  return [...result.tags()].some(
    (tag) => tag.startsWith('result/relative') || tag.startsWith('casualReference/'),
  );
}

function dayIn({ start }: Result, reference: Reference): Meaning | undefined {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (!start.isCertain('month') || !start.isCertain('day') || year === null || !month || !day)
    return undefined;
  if (!start.isCertain('year')) return yearOf(month, day, reference);
  const named = dayOf(year, month, day);
  return named && { day: named, named: 'date' };
}

/** Whether numbers are told to be hours or days: "10 to 20" is neither. */
function isSaid(text: string): boolean {
  return /[:T]\d|\d\s?[ap]\.?\s?m|[a-z]{3}/iu.test(text.replace(/from|until|through|till/giu, ''));
}

function timeIn({ start, end }: Result, hasDay: boolean): Time | undefined {
  const [hour, minute, second] = [start.get('hour'), start.get('minute'), start.get('second')];
  if (!start.isCertain('hour') || hour === null) return undefined;
  // Chrono knows the half of the day for both ends of "9-11am", but makes "10-2pm" start at ten in the evening.
  const isLate = end && hour > 12 && hour > (end.get('hour') ?? 24);
  const open = !start.isCertain('meridiem') && !end && !hasDay && hour >= 1 && hour <= 12;
  return { hour: isLate ? hour - 12 : hour, minute: minute ?? 0, ...(second ? { second } : {}), open };
}
