import { withoutTitle } from './opening.ts';

const name =
  "(?:(?:[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu|[Mm]as|[Mm]bak?|[Kk]ak|[Bb]ang|[Mm]r\\.?|[Mm]rs\\.?|[Mm]s\\.?) )?\\p{Lu}[\\p{L}'-]{1,24}";

/** Places where the one who is to act is named, other than at the opening. Tried in the order given, on the words as written. */
const places: readonly RegExp[] = [
  /@(?<![\p{L}\p{N}.]@)(?<name>[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}(?<![._-]))/u,
  new RegExp(
    `\\b(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill) (?<name>${name})(?= (?:please |also |maybe )?(?!to |on |and )\\p{Ll}{3,14} )`,
    'u',
  ),
  new RegExp(`\\b(?:[Nn]eed|[Ww]ant|[Ll]ike|[Ee]xpect|[Aa]sk(?:ing)?) (?<name>${name})(?= to )`, 'u'),
  new RegExp(
    `(?:[Tt]olong|[Mm]ohon|[Mm]inta(?: tolong)?|[Bb]isa(?:kah)?|[Cc]oba|[Hh]arap|[Dd]imohon|[Ss]ilakan|[Bb]oleh) (?<name>${name})(?= )`,
    'u',
  ),
  new RegExp(`, (?<name>${name})\\W{0,4}$`, 'u'),
  /(?:, | ya |dong |tolong |please )(?<name>(?:[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu|[Mm]as|[Mm]bak?|[Kk]ak|[Bb]ang) \p{Lu}[\p{L}'-]{1,24})\W{0,4}$/u,
  /\b(?:needs?|requires?|awaiting|pending) (?<name>[\p{L}-]{2,24})'s (?:[\p{L}-]{1,20} )?(?:approval|sign-?off|review|input|confirmation|signature|feedback|decision|comments)/u,
  /(?:memerlukan|perlu|butuh|membutuhkan|menunggu|tunggu) (?:persetujuan|approval|konfirmasi|masukan|review|tanda tangan)(?: dari| oleh)? (?<name>(?:(?:tim|pak|bu|mas|mbak) )?[\p{L}-]{3,24})(?= (?:untuk|sebelum|hingga|sampai|paling|atas|terkait))/u,
];

const nobody =
  /^(?:i|you|we|they|he|she|it|this|that|the|thanks|terima|anda|kamu|bapak|ibu|tim|your|my|our|their|his|her|thursday|friday|monday|tuesday|wednesday|saturday|sunday|senin|selasa|rabu|kamis|jumat|sabtu|minggu|ok|okay|pls|please|makasih|acc|asap|btw|ya|dong)$/iu;

/** Who is to act, where the clause names somebody other than at its opening. A mention is given without its "@". */
export function ownerIn(clause: string): string | undefined {
  const words = clause.replaceAll('’', "'");
  for (const place of places) {
    const found = place.exec(words)?.groups?.['name'];
    if (found !== undefined && !nobody.test(found)) return withoutTitle(found);
  }
  return undefined;
}

const team = '(?:the |our )?(?:[\\p{L}-]{2,20} )?(?:team|department|tim \\p{L}[\\p{L}-]{1,20}|tim)';
const doer = new RegExp(
  `(?:^|[,;:.] |\\b(?:and|dan|that|bahwa|oleh|by|owner:?|owner is|pic:?|pic-nya) )(?<name>@?(?:${name}|${team}))(?= (?:will|to|has|is|should|takes?|does|signs?|sets?|makes?|moves?|owns?|writes?|sends?|leads?|drives?|handles?|rewrites?|hands?|prepares?|updates?|runs?|starts?|akan|yang|yg|harus|mulai|kirim|buat|urus|pegang|kerjakan|siapkan|me\\p{L}{3,14}|\\p{Ll}{3,12}s)(?!\\p{L}))|(?:owner(?: is)?|pic(?:-nya)?|penanggung jawab|by|oleh) ?:? ?@?(?<owner>${name}|${team})`,
  'u',
);

/** Who carries a decision out, where a person or team is named before what they do. */
export function decisionOwner(decided: string): string | undefined {
  const mentioned = places[0]?.exec(decided)?.groups?.['name'];
  const found = doer.exec(decided)?.groups;
  const owner = mentioned ?? found?.['name'] ?? found?.['owner'];
  return owner === undefined || nobody.test(owner) ? undefined : owner;
}
