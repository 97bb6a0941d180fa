/** Source of a pattern for what stands between two words of one phrase; never a line break. */
export const gap = '[ \\u00a0]{1,3}';
