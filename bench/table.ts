import type { Line } from './row.ts';

const head = ['what', 'measured: median (min–max)', 'beside it', 'budget', ''] as const;

/** The lines as columns of text. */
export function asTable(lines: readonly Line[]): string {
  const rows = [[...head], ...lines.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The lines as a table for the README. */
export function asMarkdown(lines: readonly Line[]): string {
  const rows = [[...head], head.map(() => '---'), ...lines.map(cellsOf)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cellsOf({ what, measured, beside = '', budget = '', isWithin }: Line): string[] {
  const verdict = isWithin === undefined ? '' : isWithin ? 'pass' : 'MISS';
  return [what, measured, beside, budget, verdict];
}
