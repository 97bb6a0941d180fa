/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly goal?: string;
  /** The same from another tool, in the same run. */
  readonly beside?: string;
  /** How many cases it was measured on. */
  readonly n: number;
  /** Absent where there is no goal. */
  readonly isReached?: boolean;
}

const head = ['measured on', 'measured', 'goal', 'beside it', 'n', ''] as const;

/** The rows as a Markdown table, its columns in line for reading as text too. */
export function asMarkdown(rows: readonly Row[]): string {
  const cells = [[...head], ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const [titles = [], ...lines] = cells.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [titles, rule, ...lines].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cellsOf({ what, measured, goal = '', beside = '', n, isReached }: Row): string[] {
  const verdict = isReached === undefined ? '' : isReached ? 'reached' : 'MISSED';
  return [what, measured, goal, beside, String(n), verdict];
}

/** A share as whole per cents. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A share as ".83". */
export function point(share: number): string {
  return share.toFixed(2).replace(/^0/u, '');
}
