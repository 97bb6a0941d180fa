import type { Lead, Rules } from '../rules.ts';

const about = '(?:(?:around|about|at|approximately|roughly|on)\\s{1,3})?';

/** What ties a day or time to what is asked, in English. The first that fits is taken. */
export const leads: readonly Lead[] = [
  {
    words: new RegExp(
      `(?<![\\p{L}])(?:(?:no|not)\\slater\\sthan|at\\sthe\\slatest(?:\\sby)?|as\\slate\\sas|up\\suntil|on\\sor\\sbefore|latest(?:\\sby)?|by|until|till|'til|til)\\s{1,3}${about}$`,
      'iu',
    ),
    relation: 'by',
    isPart: true,
  },
  {
    words: new RegExp(
      `(?<![\\p{L}])(?:before|prior\\sto|earlier\\sthan|ahead\\sof|sooner\\sthan)\\s{1,3}${about}$`,
      'iu',
    ),
    relation: 'before',
    isPart: true,
  },
  {
    words: /(?<![\p{L}])(?:due|deadline|eta)(?:\s(?:is|on|at|by))?[\s:]{1,3}$/iu,
    relation: 'by',
    isPart: false,
  },
  {
    words:
      /(?<![\p{L}])(?:from|starting|beginning|as\sof|after|since|between)\s{1,3}(?:(?:on|at)\s{1,3})?$/iu,
    relation: 'from',
    isPart: false,
  },
  { words: /(?<![\p{L}])(?:on|at|for|@)\s{0,3}$/iu, relation: 'at', isPart: false },
];

/** "Friday at the latest", "Friday or earlier". */
export const trails: NonNullable<Rules['trails']> = [
  {
    words:
      /^\s(?:(?:at\s(?:the\s)?(?:very\s)?)?latest|or\s(?:earlier|sooner|before)(?=\s{0,3}(?:$|[.,;!?)])))(?![\p{L}])/iu,
    relation: 'by',
  },
];
