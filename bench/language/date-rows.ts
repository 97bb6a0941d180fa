import { readDeadlines } from '../../src/domain/deadline/index.ts';
import { chronoDates } from './beside.ts';
import { countFalseDates, type DateReader, scoreEnglishDates } from './dates-english.ts';
import { type Share, scorePhrases, scoreXsid } from './dates-indonesian.ts';
import { readPublicSet } from './public-sets.ts';
import { percent, type Row } from './row.ts';

const ours: DateReader = (text, now, timeZone) => readDeadlines(text, { now, timeZone, language: 'en' });
const chrono: DateReader = (text, now, timeZone) => chronoDates(text, { now, timeZone });

/** English dates and deadlines of the public sets, beside plain chrono-node. */
export function englishDateRows(folder: string): Row[] {
  const single = readPublicSet(folder, 'en_date_single');
  const deadlines = readPublicSet(folder, 'en_date_deadline');
  const negatives = readPublicSet(folder, 'en_date_negative');
  const [mine, theirs] = [scoreEnglishDates(single, ours), scoreEnglishDates(single, chrono)];
  const [due, theirDue] = [scoreEnglishDates(deadlines, ours), scoreEnglishDates(deadlines, chrono)];
  const [lies, theirLies] = [countFalseDates(negatives, ours), countFalseDates(negatives, chrono)];
  const shares = (what: string, goal: number, hits: number, other: number, n: number): Row => ({
    what,
    measured: percent(hits / n),
    goal: `≥ ${percent(goal)}`,
    beside: `chrono ${percent(other / n)}`,
    n,
    isReached: hits / n >= goal,
  });
  return [
    shares('English single dates: right value', 0.75, mine.right, theirs.right, single.length),
    shares('English single dates: exact span', 0.7, mine.exact, theirs.exact, single.length),
    shares('English deadlines: right value', 0.7, due.right, theirDue.right, deadlines.length),
    {
      what: 'English negatives: false dates',
      measured: String(lies),
      goal: '≤ 2',
      beside: `chrono ${theirLies}`,
      n: negatives.length,
      isReached: lies <= 2,
    },
  ];
}

/** Indonesian dates of the public sets, beside plain chrono-node, which has no Indonesian. */
export function indonesianDateRows(folder: string): Row[] {
  const xsid = readPublicSet(folder, 'id_date_xsid');
  const phrases = readPublicSet(folder, 'id_date_duckling_fork');
  const [mine, theirs] = [scoreXsid(xsid, readDeadlines), scoreXsid(xsid, chronoDates)];
  const [value, theirValue] = [scorePhrases(phrases, readDeadlines), scorePhrases(phrases, chronoDates)];
  return [
    against('Indonesian xSID spans: overlap', undefined, mine.overlap, theirs.overlap),
    against('Indonesian xSID spans: exact', 0.8, mine.exact, theirs.exact),
    against('Indonesian xSID: value right', 0.85, mine.value, theirs.value),
    {
      ...against('Indonesian xSID: dates in rows without', undefined, mine.falseRows, theirs.falseRows),
      measured: String(mine.falseRows.hits),
      beside: `chrono ${theirs.falseRows.hits}`,
    },
    against('Indonesian phrases (a hint, not gold): value', undefined, value.value, theirValue.value),
  ];
}

function against(what: string, goal: number | undefined, mine: Share, theirs: Share): Row {
  const measured = mine.hits / mine.of;
  return {
    what,
    measured: percent(measured),
    beside: `chrono ${percent(theirs.hits / theirs.of)}`,
    n: mine.of,
    ...(goal !== undefined && { goal: `≥ ${percent(goal)}`, isReached: measured >= goal }),
  };
}
