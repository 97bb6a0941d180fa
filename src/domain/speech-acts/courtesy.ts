import { testIn } from '../prefilter/grams.ts';
import { oneLine } from './rule.ts';

/**
 * Formulas that look like asks and want nothing done: the tail of a mail, the offer of help, the greeting. Both
 * languages, for plain words.
 */
const formulas = [
  // The tail of a mail.
  oneLine(`\\b(?:unsubscribe|opt[ -]out|intended recipient|(?:add|adding) \\S{0,80} ?(?:to )?your (?:address book|contacts|safe)|
    to ensure (?:delivery|that you (?:continue|keep|will)|you (?:continue|keep|receive)|your e-?mails)|
    (?:are|were) not the (?:intended |named )?(?:addressee|recipient)|
    for (?:more|further|additional) (?:information|info|details)\\b[^?]{0,20} (?:please |pls )?(?:visit|see|contact|consult|call|go to|check|click|refer)|no longer (?:wish|want|like) (?:us )?to (?:receive|contact)|(?:stop|prefer not to|not like to) receiv(?:e|ing)|
    (?:do not|don't) (?:want|wish) to receive|disclose this communication)\\b`),
  // Offers of help.
  oneLine(`\\b(?:if|should) you (?:have|need|want|require|encounter|run into) (?:any(?:thing)?|more|further|some)?
    ?(?:other |further |more |additional |specific )?(?:questions?|concerns?|comments or concerns|help|assistance|information|problems?|trouble|issues?|else)\\b
    (?!\\W{0,3}(?:before|by|on|about the))`),
  `\\b(?:let|tell) (?:me|us) know (?:if|should) (?:you (?:need|have|want|would like)|there(?:'s| is| are)) (?:any|more|further|some)(?:thing)? ?(?:(?:other|further|more|additional) )?(?:questions?|concerns?|problems?|issues?|trouble|help|assistance|information|else)?(?=\\W|$)(?! (?:hard|special|strong|specific|constraints?|preferences?|objections?|changes?|requirements?|time|date|conflicts?|comments?|suggestions?|ideas?))`,
  oneLine(`\\bcan i ask (?:you )?(?:something|a question)|\\b(?<!\\b(?:when|whenever|once|if|as soon as) (?:you|u)(?: guys| all| both)? )(?:got|have) an? (?:minute|min|sec|second|moment)\\W*$|\\b(?:mau|boleh|izin|numpang|mo) (?:tanya|nanya|bertanya|ganggu)
    (?: (?:dong|donk|sesuatu|sebentar|bentar|dulu|ya|nggak|gak|kak|pak|bu|mas|mbak)){0,3}\\W*$|\\b(?:lagi sibuk|ada waktu (?:sebentar|bentar))(?: (?:gak|ga|nggak|tidak|ya))?\\W*$`),
  `\\bno need to\\b|\\byou (?:don't|do not) (?:need|have) to\\b|\\bdon't (?:worry|bother)\\b|\\bno action (?:is )?(?:needed|required)\\b`,
  oneLine(`\\b(?:jika|kalau|kalo|bila|apabila) (?:ada|butuh|perlu|membutuhkan|memerlukan|memiliki) (?:\\p{L}{1,14} )?
    (?:pertanyaan|kendala|masalah|bantuan|kesulitan|apa-apa|yang (?:ditanyakan|kurang jelas|perlu dibantu))\\b`),
  `\\b(?:tidak|tdk|gak|ga|nggak|ngga|enggak|tak) (?:perlu|usah|harus)\\b|\\b(?:jangan|nggak usah|gak usah) (?:khawatir|kuatir|sungkan|ragu|repot)`,
  `\\b(?:mohon|harap) (?:maaf|maklum|dimaklumi|bersabar)\\b|^(?:silakan|silahkan|monggo)\\W*$`,
];

const patterns = formulas.map((formula) => new RegExp(formula, 'u'));

/** Whether the words are such a formula. */
export function isCourtesy(clause: string): boolean {
  return patterns.some((pattern) => testIn(pattern, clause));
}
