import { addDays } from '../../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { periodStart, stepOf } from './period.ts';

/** "the last day of the month", "first day of next week". */
export const dayOfPeriod: Pattern = {
  words:
    /(?:the\s)?(?<place>first|last)\sday\sof\s(?<which>the|this|next|last|the\snext|the\scoming)\s(?<unit>week|month|quarter|year)/i,
  read(match, reference): Meaning {
    const { place = '', which, unit = '' } = match.groups ?? {};
    const isFirst = /^first$/iu.test(place);
    const start = periodStart(unit.toLowerCase(), stepOf(which) + (isFirst ? 0 : 1), reference);
    return { day: isFirst ? start : addDays(start, -1), named: 'date' };
  },
};
