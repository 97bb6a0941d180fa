import { type ParsingComponents, ParsingResult } from 'chrono-node/en';
import type { Meaning } from './meaning.ts';

/** What a run of chrono has in common. */
export interface Shared {
  readonly reference: ParsingResult['reference'];
  readonly start: ParsingComponents;
}

/**
 * A chrono result that carries what its words mean. Chrono's own components are dates of the machine's zone; ours are
 * calendar days and wall clocks, so the zone of the machine cannot reach them.
 */
export class Found extends ParsingResult {
  readonly meaning: Meaning;

  /** `like` is any result or context of the same run; its components stand in, for building unused ones is slow. */
  constructor(like: Shared, index: number, text: string, meaning: Meaning) {
    super(like.reference, index, text, like.start);
    this.meaning = meaning;
  }

  /** The unit after its last one. */
  get stop(): number {
    return this.index + this.text.length;
  }

  /** The same words, or those of another span of the sentence, with another meaning. */
  as(meaning: Meaning, index = this.index, text = this.text): Found {
    return new Found(this, index, text, meaning);
  }
}
