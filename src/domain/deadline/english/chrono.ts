import { configuration } from 'chrono-node/en';
import { boundedTrial, type Trial } from '../pattern.ts';

const monthWord = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/**
 * Chrono's own strict parsers for what ours leave to it, by what they need: ISO times and "9-11am", and "12 - 14 June" and
 * "June 12 to 14". It has no names for them, so they are taken by their places in its list; the others count with dates
 * of the machine's zone.
 */
const needs: Readonly<Record<number, RegExp>> = {
  1: /\d{4}-\d/,
  4: monthWord,
  5: monthWord,
  8: /\d[\s.]{0,3}(?:[ap]\.?m?\.?)?\s{0,3}(?:[-–~〜?]|to|until|through|till)\s{0,3}\d|\dT\d|:\d{2}\.\d/i,
};

export const chronoParsers: readonly Trial[] = configuration
  .createConfiguration(true, false)
  .parsers.flatMap((parser, place) => (needs[place] ? [boundedTrial(needs[place], parser)] : []));
