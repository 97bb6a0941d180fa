import { isFunctionWord } from '../language.ts';
import { type Check, wholeOf } from './check.ts';
import type { Draft } from './draft.ts';

/**
 * A greeting, a courtesy or an announcement ("got a minute?") with nothing after it: the reader answers, waits, and is
 * interrupted twice. https://nohello.net
 */
export const greetingAlone: Check = (draft, _context, { advice }) => {
  if (!isGreeting(draft)) return undefined;
  return { ...wholeOf(draft), proposal: { kind: 'advise', text: advice['greeting-alone'] } };
};

const longest = 120;

const greetings = `yth|kepada yth|yang terhormat|with respect|dear sirs?|to whom it may concern|good to see you|salam (?:sejahtera|sehat|hormat|kenal)(?: selalu)?|nuwun sewu|kulo nuwun|kulonuwun|sampurasun|hi+|he+llo+|he+y+|he+ya+|h[ae]lo+w|hola|hi there|hey there|hello there|hiya|yo|dear|greetings|good (?:morning|afternoon|evening|day)|(?:gm|morning|afternoon|evening)|
halo+|hallo+|hai+|helo|hei|p|ping|permisi|punten|assalamu ?alaikum|assalamualaikum(?: wr\\.? ?wb\\.?)?|ass?wr?wb|salam|misi|
(?:selamat|met|slmt|slamat) (?:pagi|siang|sore|malam|mlm)|pagi+|siang|sore|malam|om swastiastu|shalom|syalom`;

const courtesies = `how are (?:you|u|things|we)(?: doing)?(?: today)?|how's (?:it going|everything|things|life|your day)(?: going)?(?: today)?|how is (?:it going|everything|your day)|how have you been|how do you do|
(?:i )?hope (?:you|u) (?:had|have|'re having|are having) (?:a |an )?(?:very )?(?:nice|good|great|pleasant|lovely|restful|relaxing|wonderful|fantastic)(?: [\\p{L}]{2,12}){1,2}|(?:i )?hope (?:you are|you're|ur|you|all is|everything is|everything's|this finds you|this message finds you)(?: both| all)?(?: doing| having| going| keeping)?(?: a| an)?(?: well| good| great| fine| okay| ok| nice)?(?: day| week| weekend)?(?: today)?|
what's up|whats up|sup|wassup|long time no see|sorry (?:to|for) (?:bother|disturb|interrupt|both?ering|disturbing|interrupting)(?:ing)?(?: you)?|sorry for the (?:disturbance|interruption)|
apa kabar(?:nya)?|gimana kabar(?:nya)?|bagaimana kabar(?:nya)?|semoga (?:sehat|baik|selalu sehat|dalam keadaan sehat|sehat selalu|kabar baik|baik-baik)(?: selalu| saja| semua)?|lagi apa|(?:it's |it is )?(?:nice|good|great|lovely) to (?:meet|see|e-meet) you(?: (?:here|all|again|too))?|semoga (?:hari(?:nya|mu)?|harinya) (?:menyenangkan|baik|indah|cerah|lancar)|
(?:maaf|mohon maaf|sori|sorry)(?: (?:mengganggu|ganggu|menggangu|banget|ya))?(?: (?:waktunya|sebentar))?`;

const announcements = `(?:are )?(?:you|u) (?:there|around|free|available|busy|online|up|in|in the office|at (?:your desk|work)|awake|back)(?: (?:right )?now| today)?|anyone (?:there|here|around|home)|anybody (?:there|here|around)|
(?:have |has |got |do you have |have you got |you have |you got |can i have |may i have |could i have )?(?:a |one |just a )?(?:quick )?(?:min|minute|sec|second|moment)(?: please)?(?: to (?:talk|chat|spare))?(?: for (?:me|a (?:quick )?(?:question|chat)))?(?: (?:right )?now| today)?|
(?:do you )?have (?:some |any )?time(?: (?:right )?now| today| to talk)?|(?:just )?(?:a |one |i have a |i've got a |got a |have a )?(?:quick |small |short |little )?question(?: for you)?|
(?:can|could|may) i (?:please )?(?:just )?(?:quickly )?ask (?:you )?(?:something|a (?:quick |small )?(?:question|favou?r)|sth)(?: please)?|(?:can|could|may) i (?:bother|disturb|interrupt|borrow) you(?: for (?:a |one )?(?:sec|second|minute|min|moment))?|
i (?:have|need|want|would like) (?:to ask (?:you )?(?:something|a question)|a (?:quick )?(?:question|favou?r))|need (?:a |your )(?:quick )?favou?r|can (?:we|you) (?:talk|chat)(?: (?:now|for a (?:sec|second|minute|moment)))?|
(?:mau |boleh |bisa |izin )?(?:tanya|nanya|bertanya|ganggu|minta tolong|minta waktu|ngobrol)(?: (?:sesuatu|sebentar|bentar|dikit|sedikit|hal|dulu|dong)){0,2}(?: (?:boleh|bisa|ya|nih))?|ada (?:orang|waktu|yang online|di tempat|di kantor)(?: (?:nggak|gak|ga|tidak|sebentar|bentar|kosong|luang|hari ini|sekarang)){0,2}|(?:lagi |sedang )?(?:sibuk|kosong|luang|senggang|free|online|available)(?: (?:nggak|gak|ga|ngga|tidak|kah|enggak))?|
(?:apakah )?(?:bisa|boleh)(?:kah)? (?:saya |aku |gue |minta )?(?:ganggu|mengganggu|diganggu|minta waktu(?:nya)?|waktunya|ngobrol|bicara|tanya|bertanya|nanya|tanya-tanya)(?: (?:sebentar|bentar|sesuatu|dikit|sedikit|waktunya))?|
(?:saya |aku |gue |gw )?(?:mau|ingin|pengen|pingin|izin|ijin|numpang|mo)(?: (?:untuk|minta))?(?: (?:ngobrol|bicara|tanya|bertanya|nanya|nanya2|tanya2|nanya-nanya|ganggu|tanya-tanya|menanyakan|menghubungi|waktu(?:nya)?))(?: (?:sebentar|bentar|sesuatu|dikit|sedikit|sama|dengan|ke))?|
(?:minta|mohon) waktu(?:nya)?(?: (?:sebentar|bentar))?|ada (?:yang )?(?:mau|ingin|perlu) (?:saya |aku )?(?:tanyakan|ditanyakan|bicarakan|dibicarakan|ditanyain|diomongin)|ada pertanyaan(?: nih)?|(?:lagi |masih |sudah |udah )?(?:di (?:tempat|kantor|sana|meja|rumah|ruangan|jalan|sekolah|toko|lokasi)|ada|bangun|sampai|online|ol|on)(?: (?:kah|gak|nggak|ga|belum|sekarang|hari ini))?|(?:bade|badhe|arep|nyuwun) (?:naros|tanglet|takon|pirsa|priksa)|
bisa bantu(?: (?:saya|aku|gue))?(?: (?:nggak|gak|ga|sebentar|bentar))?|(?:bisa )?minta tolong(?: (?:dong|nggak|gak|ga|sebentar|bentar|sesuatu))?|test|tes|cek`;

const fillers = `please|pls|dong|nih|ya+|kah|nggak|gak|ga|ngga|enggak|sebentar|bentar|all|everyone|everybody|team|folks|guys|there|again|semua(?:nya)?|teman-teman|temen-temen|rekan-rekan|tim|boss?|cuy|lagi|sih|deh|if you don't mind|kalau boleh|kalo boleh|today|and|dan|also`;

const titles = `prof|sist|gan|min|mimin|kak|kakak|bro|sis|teh|teteh|a'|aa|cak|ning|gus|uda|uni|bli|mbok|kang|suhu|pak|bu|bapak|ibu|mas|mbak|mba|bang|kang|teh|mr|mrs|ms|dr|sir|madam|miss|om|tante|koh|ci`;

const sticky = (source: string): RegExp =>
  new RegExp(`(?:${source.replace(/\n/gu, '').replaceAll(' ', '\\s{1,2}')})(?![\\p{L}\\p{N}])`, 'uy');
/** Whether nothing but such words, names and marks stands in the draft. */
function isGreeting({ text, sentences, hasQuote }: Draft): boolean {
  const said = sentences.map(({ plain }) => plain).join(' ; ');
  if (hasQuote || text.length > longest || sentences.some(({ links }) => links.length > 0)) return false;
  let at = 0;
  let hasGreeting = false;
  let namesLeft = 0;
  while (at < said.length) {
    const piece = pieceAt(said, at, namesLeft);
    if (!piece) return false;
    hasGreeting ||= opening.has(piece.kind);
    namesLeft = namesAfter(piece.kind, namesLeft);
    at = piece.end;
  }
  return hasGreeting;
}

/** "Kak?" calls as a greeting does; "how's it going?" alone asks about something. */
const opening: ReadonlySet<Piece['kind']> = new Set(['greeting', 'title', 'announcement']);

/** Names only stand right after a greeting or a title, and are at most two words long. */
function namesAfter(kind: Piece['kind'], left: number): number {
  if (kind === 'greeting' || kind === 'title') return 2;
  if (kind === 'blank') return left;
  return kind === 'name' ? left - 1 : 0;
}

interface Piece {
  readonly kind: 'blank' | 'marks' | 'greeting' | 'title' | 'courtesy' | 'announcement' | 'filler' | 'name';
  readonly end: number;
}

const pieces: readonly (readonly [Exclude<Piece['kind'], 'name'>, RegExp])[] = [
  ['blank', /[\s.]{1,120}/uy],
  ['marks', /[^\p{L}\p{N}@]{1,120}/uy],
  ['announcement', sticky(announcements)],
  ['courtesy', sticky(courtesies)],
  ['greeting', sticky(greetings)],
  ['title', sticky(titles)],
  ['filler', sticky(fillers)],
  ['filler', /@[\p{L}\p{N}._-]{1,40}/uy],
];
const name = /\p{L}[\p{L}'-]{1,20}/uy;

function pieceAt(said: string, at: number, namesLeft: number): Piece | undefined {
  for (const [kind, pattern] of pieces) {
    pattern.lastIndex = at;
    if (pattern.test(said)) return { kind, end: pattern.lastIndex };
  }
  name.lastIndex = at;
  const found = namesLeft > 0 ? name.exec(said)?.[0] : undefined;
  return found === undefined || isFunctionWord(found) ? undefined : { kind: 'name', end: name.lastIndex };
}
