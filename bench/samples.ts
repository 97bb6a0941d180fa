/** Repeated measurements of one thing, in the order they were taken. */
export type Samples = readonly number[];

/** The value below which this part (0 to 1) of the samples lies. */
export function quantile(samples: Samples, part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (samples: Samples): number => quantile(samples, 0.5);

/** Interquartile range ÷ median: how far one run of the same thing differs from the next on this machine. */
export function noise(samples: Samples): number {
  return (quantile(samples, 0.75) - quantile(samples, 0.25)) / median(samples);
}

/** Sample by sample, for runs taken in pairs one right after the other. */
export function pairwise(a: Samples, b: Samples, join: (a: number, b: number) => number): number[] {
  return a.map((value, i) => join(value, b[i] ?? Number.NaN));
}

/** As `1.20 (1.05–1.61) ms`: median, minimum and maximum. */
export function show(samples: Samples, unit: string, digits = 2): string {
  const [low, high] = [Math.min(...samples), Math.max(...samples)];
  const text = (value: number): string => value.toFixed(digits);
  const range = samples.length > 1 ? ` (${text(low)}–${text(high)})` : '';
  return `${text(median(samples))}${range} ${unit}`.trim();
}
