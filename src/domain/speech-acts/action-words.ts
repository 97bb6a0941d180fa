import type { Deadline } from '../deadline/deadline.ts';

const before =
  /^[\s,:;–—*_"'-]{0,6}(?:(?:please|pls|kindly|also|just|to|untuk|utk|agar|supaya|tolong|dong|ya) ){0,3}/iu;
const marks = '(?:[\\s,;:.!?)"\'*_~–—-]|\\p{Extended_Pictographic}|\\ufe0f){0,12}';
const after = new RegExp(
  `${marks}(?: (?:please|pls|plz|thanks|thank you|thx|ya|yaa|yah|dong|donk|deh|makasih|terima kasih|guys|gak|ga|nggak|ngga|enggak))?${marks}$`,
  'iu',
);
const lead =
  /[\s,(]{1,3}(?:by|before|until|till|on|at|in|for|no later than|not later than|latest by|sebelum|paling lambat|paling telat|selambat-lambatnya|hingga|sampai|pada|jam|pukul|hari|maksimal|max|due|to|ke)$/iu;

/** What was found: a span of the text, and where in it the action begins. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly action: number;
}

/**
 * What is asked or promised, in the writer's words: without "please", a deadline at the tail, and closing marks. All
 * the words where the action is said by what introduces it ("on it!").
 */
export function actionWords(
  text: string,
  { start, end, action }: Found,
  deadline: Deadline | undefined,
): string {
  const tail = end - (deadline?.end ?? 0);
  const isTail = deadline !== undefined && deadline.start > action && tail >= 0 && tail <= 8;
  const words = text.slice(action, isTail ? deadline.start : end);
  const bare = withoutMarks((isTail ? words.trimEnd().replace(lead, '') : words).replace(before, ''));
  return /\p{L}/u.test(bare) ? bare : withoutMarks(text.slice(start, end));
}

function withoutMarks(words: string): string {
  return words.slice(0, after.exec(words)?.index ?? words.length).trim();
}
