/** A linear model over hashed features. */
export interface LinearModel {
  /** What a sentence without any feature scores. */
  readonly bias: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** One character a bucket, a power of two of them; see {@link weightAt}. */
  readonly weights: string;
}

/** The character of the weight zero: those within 26 of it need no escape in a string. */
export const zero = 66;
export const mostSteps = 25;

/** The log-odds of the sentence that has these features. */
export function scoreOf({ bias, step, weights }: LinearModel, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.charCodeAt(bucketOf(feature, weights.length)) - zero;
  return bias + (sum * step) / Math.sqrt(features.length || 1);
}

/** Where a feature's weight stands: FNV-1a with a last mix, for buckets are taken from the low bits. */
export function bucketOf(feature: string, buckets: number): number {
  let hash = 2166136261;
  for (let at = 0; at < feature.length; at++) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  return (hash ^ (hash >>> 13)) & (buckets - 1);
}
