import { describe, expect, test } from 'vitest';
import {
  type CheckName,
  checkDraft,
  type DraftContext,
  type Hint,
} from '../../../src/domain/draft-checks/index.ts';

/** Wednesday morning in Jakarta. */
export const wednesday: DraftContext = {
  now: new Date('2026-11-18T10:00:00+07:00'),
  timeZone: 'Asia/Jakarta',
};

/** A draft, with what is known beside it where that matters. */
export type Case = string | readonly [draft: string, context: Partial<DraftContext>];

export interface Cases {
  /** Drafts that get the hint. */
  readonly given: readonly Case[];
  /** Drafts that look alike and do not. */
  readonly quiet: readonly Case[];
}

export function hintOn(
  draft: string,
  check: CheckName,
  context: Partial<DraftContext> = {},
): Hint | undefined {
  return checkDraft(draft, { ...wednesday, ...context }).find((hint) => hint.check === check);
}

/** The draft with a proposal carried out; as it was where it is advice. */
export function applied(draft: string, { proposal }: Hint): string {
  if (proposal.kind === 'advise') return draft;
  const [start, end] =
    proposal.kind === 'insert' ? [proposal.at, proposal.at] : [proposal.start, proposal.end];
  return draft.slice(0, start) + proposal.text + draft.slice(end);
}

/** One test a draft; every hint given must point into the draft, and its proposal, carried out, must make it go. */
export function describeCheck(
  check: CheckName,
  languages: Readonly<Record<'English' | 'Indonesian', Cases>>,
): void {
  for (const [language, { given, quiet }] of Object.entries(languages)) {
    describe(`${check}, ${language}`, () => {
      test.each(given.map(pair))('is given for %j', (draft, context) => {
        const hint = hintOn(draft, check, context);
        expect(hint, 'given').toBeDefined();
        if (!hint) return;
        expect(hint.start).toBeLessThan(hint.end);
        expect(hint.end).toBeLessThanOrEqual(draft.length);
        if (hint.proposal.kind === 'advise') return;
        expect(hintOn(applied(draft, hint), check, context), applied(draft, hint)).toBeUndefined();
      });
      test.each(quiet.map(pair))('is not given for %j', (draft, context) => {
        expect(hintOn(draft, check, context)).toBeUndefined();
      });
    });
  }
}

function pair(given: Case): [string, Partial<DraftContext>] {
  return typeof given === 'string' ? [given, {}] : [given[0], given[1]];
}
