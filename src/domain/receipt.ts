/** The sum printed on a digest. Counts of notifications since the release before. */
export interface Receipt {
  readonly raised: number;
  /** Put off from an earlier digest by the person. */
  readonly putOff: number;
  readonly here: number;
  readonly passed: number;
  readonly readElsewhere: number;
}

/** What the sum does not account for; 0 when the receipt is true. A difference is shown, never hidden. */
export function unaccounted(receipt: Receipt): number {
  return receipt.raised + receipt.putOff - receipt.here - receipt.passed - receipt.readElsewhere;
}

/** Did a release come clearly after it was due, as after the computer slept? Instants in ms. */
export function isLate({ dueAt, at }: { readonly dueAt: number; readonly at: number }): boolean {
  return at - dueAt > 5 * 60_000;
}
