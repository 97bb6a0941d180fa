import type { Deadline, ReadingOptions } from '../deadline.ts';
import { Engine } from '../engine.ts';
import { rules } from './rules.ts';

export { rules as indonesian } from './rules.ts';

const engine = new Engine(rules);

/** The days and times named in Indonesian text, in order and without overlaps; empty where there are none. */
export const readIndonesian = (text: string, options: ReadingOptions): Deadline[] =>
  engine.read(text, options);
