import type { Row } from './row.ts';
import { measureSpeed } from './speed.ts';

// Milliseconds; the budgets for a draft of so many characters, and for the slowest hostile string.
const budgets = [
  { characters: 500, budget: 2 },
  { characters: 5000, budget: 16 },
];
const hostileBudget = 20;

/** What `checkDraft` takes on this machine, in milliseconds. */
export function speedRows(): Row[] {
  const { timings, slowest } = measureSpeed();
  const rows = timings.map(({ what, runs, p50, p99 }): Row => {
    const budget = budgets.find(({ characters }) => what.includes(` ${characters} `))?.budget;
    return {
      what: `speed: ${what}`,
      measured: `p99 ${p99.toFixed(2)} ms (p50 ${p50.toFixed(2)})`,
      n: runs,
      ...(budget !== undefined && { goal: `≤ ${budget} ms`, isReached: p99 <= budget }),
    };
  });
  return [
    ...rows,
    {
      what: 'speed: slowest hostile string',
      measured: `${slowest.milliseconds.toFixed(2)} ms`,
      goal: `≤ ${hostileBudget} ms`,
      n: slowest.strings,
      isReached: slowest.milliseconds <= hostileBudget,
    },
  ];
}
