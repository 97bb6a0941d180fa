import { oneLine, plain } from './rule.ts';

/** Ways of saying by when an answer is wanted, or that a moment would suit, and nothing else. */
const replies = new RegExp(
  oneLine(`^\\W{0,4}(?:(?:please|pls|just|so|and|mohon|tolong|tlg|ditunggu|minta|segera) ){0,3}(?:(?:let|tell) (?:me|us)(?: know)?|decide|confirm|reply|answer|respond|
    (?:i )?(?:need|'d need) (?:your|an?) (?:yes or no|yes|answer|reply|ok|okay|decision|response)|get back to (?:me|us)|
    would [^?]{2,40} (?:work|suit)|does [^?]{2,40} (?:work|suit)|[^?]{2,40} (?:bisa|cocok)|kabarin|kabari|infoin|infokan|jawab|balas|bales|diputuskan|
    (?:saya |kami )?tunggu (?:jawaban|kabar|konfirmasi)(?:nya|mu)?|(?:jawaban|kabar|konfirmasi|balasan|keputusan|kepastian)nya)(?!\\p{L})`),
  'u',
);

/** Whether an ask only says that the ask before it wants an answer: "Let me know by tonight." */
export function onlyWantsReply(words: string): boolean {
  return (
    words.length < 80 &&
    replies.test(plain(words)) &&
    !/\b(?:if|whether|what|which|who|how|when|where|why|kalau|apakah)\b/iu.test(words)
  );
}
