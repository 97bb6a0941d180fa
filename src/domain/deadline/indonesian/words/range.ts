/** Source of a pattern for the rest of a range, which may be missing: "-4", " s/d 12"; its end is the group `to`.
 * `and` are further words between the two. */
export function rangeTo(end: string, and = ''): string {
  return `(?: ?(?:-|–|s/d|s\\.d\\.|sd|sampai|smp|hingga${and}) ?(?<to>${end}))?`;
}
