import { type Asked, endOfWords, requestsIn } from './asked.ts';
import type { Check } from './check.ts';
import { cue } from './cue.ts';
import { vagueTime } from './deadline-vague.ts';
import type { Draft } from './draft.ts';
import { hasTime, isUnhurried, proposedDeadline } from './due.ts';

/** Done at once in the talk, or for as long as it lasts: nobody sets a date for it. */
const atOnce = cue(
  '(?:please|pls|tolong|mohon|harap)? ?(?:hold on|hold|wait|stand by|bear with (?:me|us)|join (?:us|me|the (?:call|meeting))|come (?:in|over)|keep in mind|remember|be (?:careful|aware)|stay|sit tight)',
  "(?:don't|do not|never) (?:forget|use|share|open|touch|merge|worry|reply|click|post|delete)",
  'tunggu(?:in)?',
  '(?:mohon|harap|tolong)? ?(?:bersabar|sabar|ditunggu(?! (?:kabar|jawab|konfirmasi|balas|respon|masuk))|hati-hati|diingat|maklum|dimaklumi|pengertiannya)',
  'jangan (?:lupa|dipakai|pakai|dibuka|buka|disebar|sebar|di-merge|dihapus|hapus|diubah|ubah)',
  'gabung(?: ya| dong| yuk)?',
  'masuk (?:ke )?(?:zoom|meet|ruang|room|call)',
);

/** Whether something has been done already is asked about, not asked for. */
const asksState =
  /(?<![\p{L}])(?:sudah|udah|udh|sdh)(?: [\p{L}-]{1,14}){0,6}? (?:belum|blm|apa belum|kah|ya|kan)\W*\?|^\W{0,4}(?:did|has|have|was|were|is|are|do we|does)(?: [\p{L}'-]{1,14}){1,8} (?:yet|already|by now|so far)\W*\?/u;
/** "Kita ambil yang biru atau abu-abu?", "kita terima nggak?": a choice, in the form of a plain question. */
const choosesTogether =
  /^(?:[\p{L}.]{2,12}(?: [\p{L}]{2,12})?, )?(?:jadi(?:nya)?,? )?(?:kita|kami) (?:jadi |mau |akan |perlu |tetap |harus )?(?!punya|ada|sudah|udah|lagi|pernah|bisa|kapan|dapat|dapet|di|ke|ini|itu|kan|dikasih|berapa|tahu|tau|perlu|menang|kalah|sampai|libur|masuk|masih|telat)[\p{L}]{4,12} .{0,80}(?: atau .{2,50}| nggak| gak| ga| tidak| enggak)\W*\?/u;

/** Told, though a verb stands where an order has it. */
const tells = cue(
  '(?:awalnya|akhirnya|ternyata|barusan|sudah|udah|udh|deh|katanya|makanya|gak tau|nggak tau)(?! (?:dong|ya|plis|pls))',
  '(?:was|were|had|yesterday|already|turned out|at first|my loss|your loss|all the time)',
);

/** Somebody is to do or decide something, and no time for it stands in the draft. */
export const deadlineMissing: Check = (draft, context, words) => {
  const first = wantsTime(draft);
  if (!first || hasTime(draft, context) || isUnhurried(draft) || vagueTime(draft)) return undefined;
  const by = proposedDeadline(context, words);
  if (by === undefined) return undefined;
  const at = endOfWords(first.sentence);
  const { start, end } = first.sentence;
  return { start, end, proposal: { kind: 'insert', at, text: ` ${by}` } };
};

function wantsTime(draft: Draft): Pick<Asked, 'sentence'> | undefined {
  const wanted = requestsIn(draft).find(
    ({ ask, sentence: { plain } }) =>
      !atOnce.test(plain) &&
      !(ask.kind === 'decision' && asksState.test(plain)) &&
      (ask.isExplicit || !tells.test(plain)),
  );
  if (wanted) return wanted;
  const sentence = draft.sentences.find(({ plain }) => choosesTogether.test(plain));
  return sentence && { sentence };
}
