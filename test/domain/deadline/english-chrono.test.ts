import { expect, test } from 'vitest';
import { Engine } from '../../../src/domain/deadline/engine.ts';
import { english } from '../../../src/domain/deadline/english/index.ts';

const now = new Date('2026-06-10T03:30:00Z');
const timeZone = 'UTC';

/** Chrono's parsers are taken by their places in its list: a new release may move them. */
test.each([
  ['2026-06-15T09:30', '2026-06-15T09:30:00.000Z'],
  ['9-11am', '2026-06-10T09:00:00.000Z'],
  ['12 - 14 June', '2026-06-12T00:00:00.000Z'],
  ['June 12 to 14', '2026-06-12T00:00:00.000Z'],
])('chrono reads %s without any pattern of ours', (words, at) => {
  const engine = new Engine({ ...english, patterns: [] });
  expect(engine.read(words, { now, timeZone }).map((found) => [found.words, found.at.toISOString()])).toEqual(
    [[words, at]],
  );
});
