import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askRows } from './ask-rows.ts';
import { type CorpusRow, corpusRows } from './corpus-rows.ts';
import type { Slip } from './corpus-score.ts';
import { englishDateRows, indonesianDateRows } from './date-rows.ts';
import { havePublicSets } from './public-sets.ts';
import { asMarkdown, type Row } from './row.ts';
import { speedRows } from './speed-rows.ts';

/**
 * Measures what reads drafts: `npm run bench:language`. `-- --data FOLDER` for other public sets, `--dev` for the half
 * of our corpus that is tuned on, with what is wrong in it. Of the test half only numbers are printed.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/language' },
    dev: { type: 'boolean', default: false },
  },
});

if (values.dev) printDev(corpusRows('dev'));
else printAll(resolve(values.data));

function printAll(folder: string): void {
  // First, in a process that has done nothing else yet.
  const speed = speedRows();
  const isThere = havePublicSets(folder);
  if (!isThere)
    console.log(`No public sets in ${folder} (name another with --data): only our own corpus is measured.\n`);
  const rows: Row[] = isThere
    ? [...englishDateRows(folder), ...indonesianDateRows(folder), ...askRows(folder)]
    : [];
  rows.push(...corpusRows('test'), ...speed);
  console.log(asMarkdown(rows));
  const missed = rows.filter(({ isReached }) => isReached === false);
  console.log(
    `\n${missed.length ? `Missed: ${missed.map(({ what }) => what).join('; ')}.` : 'Every goal is reached.'}`,
  );
}

function printDev(rows: readonly CorpusRow[]): void {
  console.log(`${asMarkdown(rows)}\n`);
  for (const { what, tally } of rows) {
    if (!tally || tally.missed.length + tally.extra.length === 0) continue;
    console.log(`\n${what}`);
    for (const slip of tally.missed) console.log(`  missed ${inOneLine(slip)}`);
    for (const slip of tally.extra) console.log(`  extra  ${inOneLine(slip)}`);
  }
}

function inOneLine({ draft, words }: Slip): string {
  return `${draft.id} [${words}] ${draft.text}`.replaceAll('\n', ' / ').slice(0, 240);
}
