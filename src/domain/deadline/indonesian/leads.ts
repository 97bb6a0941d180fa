import type { Lead } from '../rules.ts';

/** What may stand between a word of time and the day or hour: "paling lambat pada hari". */
const link = '(?:(?:pada|di|hari|jam|sekitar|kira-kira|kisaran) {1,3}){0,2}';
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})[ :]{1,3}${link}$`, 'iu');

/** "Sebelum rapat jam 2" is before two. */
const event = 'rapat|meeting|miting|standup|acara|kelas|call|demo|presentasi|deploy|rilis|rilisnya|training';

/** What ties a day or time to what is asked. The first that fits is taken. */
export const leads: readonly Lead[] = [
  {
    words: word(
      'paling (?:lambat|telat|lama)|plg (?:lambat|telat)|(?:selambat|setelat)(?:-lambat|-telat)?nya|selambat2nya|maks?(?:imal)?|max|by',
    ),
    relation: 'by',
    isPart: true,
  },
  {
    words: word(
      'batas(?: (?:waktu|akhir))?(?:nya)?|(?:deadline|cut ?off)(?:-?nya)?(?: [a-z]{2,15}){0,2}|due|dl|tenggat(?: waktu)?(?:nya)?|jatuh tempo',
    ),
    relation: 'by',
    isPart: false,
  },
  { words: word(`(?:sebelum|sblm|sebelom|before)(?: (?:${event}))?`), relation: 'before', isPart: true },
  { words: word('hingga|sampai(?: dengan)?|sampe|smp|s/d|s\\.d\\.|sd|until'), relation: 'by', isPart: true },
  {
    words: word(
      'mulai(?: dari)?|sejak|semenjak|terhitung|per|dari|dr|setelah|stlh|sesudah|sehabis|habis|abis|lewat',
    ),
    relation: 'from',
    isPart: false,
  },
  { words: word('pada|pd|pas|untuk|utk'), relation: 'at', isPart: false },
];
