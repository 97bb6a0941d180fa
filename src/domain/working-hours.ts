/** When somebody works, in minutes of the local day, `0 ≤ start < end ≤ 1440`, and on which weekdays (0 = Sunday). */
export interface WorkingHours {
  readonly start: number;
  readonly end: number;
  /** Monday to Friday when left out. */
  readonly days?: readonly number[];
}

/** What is assumed of somebody who has not said. */
export const usualHours = { start: 540, end: 1020, days: [1, 2, 3, 4, 5] } as const satisfies WorkingHours;
