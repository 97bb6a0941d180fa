import { cue } from './cue.ts';
import { troubleInEnglish } from './problem/english.ts';
import { troubleInIndonesian } from './problem/indonesian.ts';
import { type WordsIn, wordsIn } from './words-in.ts';

/** Signs that something presses or is the reader's; they count only beside something that is the matter. */
const presses: readonly RegExp[] = [
  cue(
    '(?:your|from you|you (?:sent|delivered|gave|promised|shared|made|installed|wrote|ordered|booked|set up|printed|uploaded))',
    '(?:yang|yg) (?:kamu|anda|bapak|ibu|mas|mbak|kak|kalian|lo|pak|bu)(?: [\\p{L}]{2,12})? (?:kirim|kasih|buat|bikin|pasang|janjikan|bagikan|antar|cetak|tulis|pesan)[\\p{L}]{0,3}|(?:dari )?pihak (?:bapak|ibu|anda|kalian)|(?:mobil|motor|sepeda|barang|anak|tim|vendor)(?:mu|nya)? (?:mas|mbak|bapak|ibu|pak|bu|kamu|anda)',
  ),
  cue(
    '(?:starts?|begins?|opens?|closes?|leaves?|comes?|arrives?|is|are|goes|due|scheduled|planned) (?:at|in|on|due|for|tomorrow|today|tonight|already)',
    "(?:customers?|clients?|visitors|guests|patients|parents|auditors?|inspectors?|everybody|everyone|people|drivers|the team) (?:is|are|can't|cannot|keep|wait|waits|ask|asks|complain|get|gets|want)",
    "(?:and|so|but) (?:we|i|they|the [\\p{L}]{2,12}|nobody|no one|qa|legal|finance|it) (?:can't|cannot|can not|don't|need|have|has|is|are|starts?|comes?|must)",
    '(?:padahal|sedangkan|besok|sebentar lagi|klien|pelanggan|customer|tamu|pasien|auditor|tenggat|deadline|jam (?:\\d{1,2}|[\\p{L}]{3,8})|jadi(?:nya)? (?:kita|kami|saya|aku|tim)|sampai sekarang|mulai)',
  ),
];
const needed = 2;
/** What only may be tells of nothing yet; and who reports something that is wrong is brief. */
const condition =
  /^[^\p{L}]{0,4}(?:if|when|once|although|unless|should|kalau|kalo|jika|bila|apabila|seandainya|meskipun|walaupun)(?![\p{L}])/u;
const longest = 160;

/** Whether a plain sentence names what is wrong outright, whatever else it says. */
export function namesProblem(plain: string): boolean {
  return troubleIn(plain, wordsIn(plain)) >= needed;
}

/** Whether a plain sentence tells of something broken, missing, wrong, in the way, or that waits for somebody. */
export function tellsProblem(plain: string): boolean {
  if (condition.test(plain) || plain.length > longest) return false;
  const trouble = troubleIn(plain, wordsIn(plain));
  if (trouble === 0 || trouble >= needed) return trouble > 0;
  // What the reader delivered is the reader's to mend.
  const [delivered, ...others] = presses.map((sign) => sign.test(plain));
  return trouble + (delivered ? 1.5 : 0) + others.filter(Boolean).length >= needed;
}

function troubleIn(plain: string, words: WordsIn): number {
  return Math.max(troubleInEnglish(words, plain), troubleInIndonesian(words));
}
