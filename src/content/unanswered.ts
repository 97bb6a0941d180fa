/** What the page raised and nobody has decided yet, nor the page shown: lines by id. */
export type Unanswered = Map<string, string>;

/** Takes note of what the hook says. */
export function note(unanswered: Unanswered, verb: string, lines: readonly string[]): void {
  for (const line of lines) {
    // The hook writes the id first; see `linesFor` in src/page/raise.ts.
    const id = line.split('"', 4)[3] ?? '';
    if (verb === 'raised') unanswered.set(id, line);
    // Shown by the page is an answer too.
    if (verb === 'shown') unanswered.delete(id);
  }
}
