import type { Pattern } from '../pattern.ts';

const ends =
  /^ {0,2}(?:$|[,.;!?)]|(?:ya|yaa|kak|pak|bu|mas|mbak|mba|dong|aja|saja|deh|lah|udah|sudah|harus|sih)(?!\p{L}))/iu;

/** "Jumat paling lambat", "jam 5 max ya": said after the moment, it ties what stands before it. */
export const atTheLatest: Pattern = {
  words:
    /(?:paling (?:lambat|telat|lama)|plg (?:lambat|telat))(?:nya)?|selambat-lambatnya|maks(?:imal)?|max|deadline(?:-?nya)?/i,
  read: (_match, _reference, { after }) => (ends.test(after) ? { relation: 'by', weak: true } : undefined),
};
