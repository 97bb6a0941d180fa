import { parseArgs } from 'node:util';
import { startDesktop } from '../test/e2e/harness/desktop.ts';
import { background } from './background.ts';
import { injected, zip } from './bytes.ts';
import { commit } from './commit.ts';
import { flood } from './flood.ts';
import { pageHeap } from './page-heap.ts';
import { pageLoad } from './page-load.ts';
import { popup } from './popup.ts';
import { raiseCall } from './raise-call.ts';
import { release } from './release.ts';
import type { Line, Row } from './row.ts';
import { noise } from './samples.ts';
import { startSite } from './site.ts';
import { asMarkdown, asTable } from './table.ts';
import { tenThousand } from './ten-thousand.ts';

/**
 * Measures every budget beside a run without the extension, in turn, on this machine: `npm run bench`.
 * `-- --row NAME` runs one, `--quick` a third of the repetitions, `--markdown` prints for the README, `--gate`
 * fails when a budget is missed, `--dist FOLDER` measures another build.
 */
const rows: readonly Row[] = [
  injected,
  pageLoad,
  pageHeap,
  raiseCall,
  flood,
  background,
  popup,
  release,
  zip,
  commit,
  tenThousand,
];

const { values } = parseArgs({
  options: {
    row: { type: 'string', multiple: true },
    dist: { type: 'string', default: 'dist/chromium' },
    quick: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
  },
});

const chosen = rows.filter(({ name }) => !values.row || values.row.includes(name));
if (!chosen.length) {
  console.error(`No such row. There are: ${rows.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const lines = await measure(chosen);
console.log(`\n${values.markdown ? asMarkdown(lines) : asTable(lines)}\n`);
console.log(noiseOf(lines));
const missed = lines.filter(({ isWithin }) => isWithin === false);
console.log(missed.length ? `Missed: ${missed.map(({ what }) => what).join('; ')}.` : 'Every budget is met.');
if (values.gate && missed.length) process.exitCode = 1;

async function measure(which: readonly Row[]): Promise<Line[]> {
  const desktop = await startDesktop();
  const site = await startSite();
  const times = (full: number): number => (values.quick ? Math.ceil(full / 3) : full);
  const found: Line[] = [];
  try {
    for (const { name, run } of which) {
      const start = Date.now();
      try {
        const lines = await run({ dist: values.dist, desktop, site, times });
        found.push(...lines);
        for (const { what, measured } of lines) console.error(`  ${what}: ${measured}`);
      } catch (error) {
        console.error(`${name} could not be measured:`, error);
        process.exitCode = 1;
      }
      console.error(`${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
      desktop.clear();
    }
  } finally {
    await site.stop();
    await desktop.stop();
  }
  return found;
}

function noiseOf(all: readonly Line[]): string {
  const parts = all.flatMap(({ what, control }) =>
    control && control.length > 1 ? [`${what} ±${(noise(control) * 50).toFixed(0)} %`] : [],
  );
  return `Noise of this machine, half the interquartile range of the runs without Jeda: ${parts.join('; ') || 'not measured'}.`;
}
