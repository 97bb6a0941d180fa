import type { Around } from '../../pattern.ts';
import type { Reference } from '../../reference.ts';

/** "Sejak Senin", "dari kemarin": what has begun already lies back. */
const since = /(?:^|[^a-z])(?:sejak|semenjak)(?: hari)?\s$/i;

/** The reference for a day after such a word. */
export function withPast(reference: Reference, { before }: Around): Reference {
  return { ...reference, past: since.test(before) };
}
