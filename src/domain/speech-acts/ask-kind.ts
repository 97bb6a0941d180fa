import type { AskKind, AskRule } from './rule.ts';

/** What is wanted is a yes, a no or a choice. */
const toDecide =
  /\b(?:approv(?:e|al)|decid(?:e|ing)|decision|choose|pick(?! up)|sign[ -]?off|go\/no-go|go-ahead|is it a go|(?:ok|okay|fine|alright|good) (?:to|if|for you|with you|by you|like this)|acceptable|yes or no|go with|which (?:one |option |version )?(?:do|should|shall) we (?:take|go|pick|use|choose)|do we (?:accept|go|take|keep|want|use|still)|(?:shall|should|may) (?:i|we)|(?:can|could) (?:i|we) (?!have|get|talk|see|ask|help)|if we (?:should|can|may)|agree|setuju|setujui|menyetujui|disetujui|persetujuan(?:nya)?|acc|diputuskan|putuskan|memutuskan|keputusan(?:nya)?|pilih|yang mana|boleh (?:saya|aku|kita|gak|ga|nggak|tidak|kan)|(?:bisa|boleh) kita|diizinkan|oke kalau|apakah kita)(?!\p{L})/u;
const together =
  /\b(?:meet|talk|chat|call|catch up|get together|sit down|ketemu|ngobrol|meeting|rapat|diskusi|telepon|bicara|bicarakan)\b/u;

/** What an ask is, by its rule and its plain words: approving is deciding, and proposing to talk is a question. */
export function kindOf(rule: AskRule, clause: string): AskKind {
  const isToMeet = rule.kind === 'question' && together.test(clause);
  return toDecide.test(clause) && !isToMeet ? 'decision' : rule.kind;
}
