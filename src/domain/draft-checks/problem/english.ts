import { setOf, type WordsIn } from '../words-in.ts';

/** States and events nobody leaves as they are. */
const wrong = setOf(`
  broken stuck blocked stranded failing missing wrong wrongly overdue incorrect incorrectly incomplete offline unavailable unreachable
  outdated leaking jammed frozen rejected delayed declined crashing hanging inaccessible unreadable unusable illegible invalid faulty
  defective damaged dented scratched torn ripped cracked cracks clogged flooded flooding burst soaked wet mouldy moldy rotten spoiled stale
  rusty crooked bent shattered smashed stolen vanished disappeared fails failed crash crashed crashes rejects refuses refused broke
  leaks overheats overheating bounces bounced freezes froze throws skips stopped stops drips dripping flickers flickering wobbles wobble wobbly
  smells stinks died dies outage discrepancy discrepancies mismatch mismatched blocker blockers mistake mistakes typo typos error
  errors bugs misspelt misspelled mislabelled mislabeled misprinted corrupt corrupted contradicts contradict unsigned unpaid unanswered unsolved
  unresolved unfinished unattended unstaffed understaffed unsafe unlabelled unlabeled unsorted unreturned undelivered unconfirmed unassigned
  uncovered overbooked overloaded overcharged underpaid overflowing overcrowded lacks lacking jams mixed-up mislaid misplaced complaining complain
  complains expired lapsed tripped blank smoke sparks burnt trapped backlog shortage infested contaminated unplugged untrained
  undrinkable lagging stalled stalls sticks locked hangs trips tripping peeling rattles rattling squeaks squeaking buzzing beeping sags
  leaning tilting slipping clogs overruns overlaps overlap collapsed collapses evaporated garbled scrambled truncated spilling peels discoloured
  discolored moldy rattle unsealed unfilled understocked oversold double-booked unlit unheated unmanned unsupervised unread outnumbered strewn
  littered misread miscounted misrouted mixed-in infected swollen limping bleeding`);
/** Open only together with another sign: a chat is full of late trains and old jokes. */
const troubling = setOf(`
  down late lost gone empty short sick ill dead dirty noisy slow twice loose cancelled canceled removed revoked losing swapped loud weak problem
  problems issue issues trouble blocks blocking queue odd strange weird pending`);
/** Of these it takes still more. */
const mild = setOf(`
  old small large long much many only off left same instead half full hot cold different double closed bigger smaller waiting heavy shorter
  elsewhere hurts dark mixed`);
const open = setOf('still yet again since keeps keep already');
const negators = setOf(`not no nobody none never nothing without cannot cant neither noone hardly`);
const negated = /^(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should)n't$/u;

/** What one cannot, need not or does not do without anything being the matter. */
const harmless = setOf(`
  need needed mind matter go meet stay be think last lasts know care want like believe wait complain make come join attend promise say tell imagine remember hurt
  change exist stop help expect agree decide decided agreed discuss discussed discussed required necessary bad important urgent worth
  hard me mine so too that really easy difficult surprised sure recommend eat drink talk speak see look seem blame thank afford
  fault relevant applicable apply affect include cost mean depend interested allowed supposed new planned plan part hungry sorry tried try thought
  forget drive resist argue one any only just much far perfect ideal cheap big enough good great hear understand enjoyed been done forgotten seen use used`);
const harmlessNouns = setOf(`
  problem problems issue issues idea ideas preference preferences change changes plan plans objection objections comment comments
  question questions rush hurry need longer doubt reason surprise surprises blocker blockers error errors complaints complaint delays delay news
  worries party meeting class classes event lesson lessons pressure opinion difference matter more thanks way one-time time wonder harm chance less worse`);
const until = /\b(?:still|since|until now|so far|again|yet)\b/u;
/** "was", "were": over, unless something is passed on by it ("was sent to the wrong desk"). */
const past = setOf("was were been had wasn't weren't didn't");
const passive =
  /\b(?:was|were|been|got) (?:\w+ly )?(?:sent|shipped|delivered|booked|removed|revoked|charged|billed|printed|counted|assigned|posted|entered|paid|listed|given|moved|double|cancell?ed|deleted|blocked|rejected|declined|routed|labell?ed|packed|invoiced|filed|put|returned)\b/u;

/** How much in an English sentence tells of something open; 2 and more do. */
export function troubleInEnglish({ words, isLast }: WordsIn, plain: string): number {
  let sum = 0;
  let isTrouble = false;
  for (let at = 0; at < words.length; at++) {
    const weight = weightAt(words, at, isLast);
    isTrouble ||= weight > 0;
    sum += weight;
  }
  if (!isTrouble) return 0;
  if (isOver(words, plain) || words.some((word) => hedges.has(word))) return Math.min(1, sum);
  return sum + (words.some((word) => open.has(word)) ? 1 : 0);
}

function isOver(words: readonly string[], plain: string): boolean {
  return words.some((word) => past.has(word)) && !until.test(plain) && !passive.test(plain) && !isNow(words);
}

/** Supposed, wished or possible, but not told as it is. */
const hedges = setOf(`
  would could might probably perhaps maybe hope hoping guess think thinking thought wonder suppose imagine wish wants if unless whether although
  though until according likely seems surprised worried glad whatever anyway`);
const presentVerbs = setOf(
  "is are isn't aren't has have can't cannot don't doesn't keeps starts begins says shows need needs",
);
function isNow(words: readonly string[]): boolean {
  return words.some((word) => presentVerbs.has(word));
}

function weightAt(words: readonly string[], at: number, isLast: WordsIn['isLast']): number {
  const word = words[at] ?? '';
  if (negators.has(word) || negated.test(word)) return negationAt(words, at, isLast);
  if (word === 'out' && words[at + 1] === 'of') return ranOut(words, at) ? 2 : 0;
  if (isDenied(words, at, isLast)) return 0;
  if (wrong.has(word)) return 2;
  if (isPair(words, at)) return 2;
  if (troubling.has(word) || (word === 'old' && words.includes('still'))) return 1;
  return mild.has(word) ? 0.5 : 0;
}

/** "no broken ones", "nothing missing", "without errors". */
function isDenied(words: readonly string[], at: number, isLast: WordsIn['isLast']): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if (isLast(before)) return false;
    const word = words[before] ?? '';
    if (
      negators.has(word) ||
      negated.test(word) ||
      word === 'any' ||
      word === 'if' ||
      word === 'who' ||
      word === 'which'
    )
      return true;
  }
  return false;
}

const pairs = setOf(`
  off-since out-since down-since closed-since itself-off empty-page blank-page returns-500 gives-500 returns-404 returns-403 shows-404 shows-500 has-lost have-lost short-of too-small too-big too-short too-long too-hot too-cold too-loud too-dark too-weak too-heavy too-few too-tight
  been-waiting still-waiting too-late too-high too-low too-wide too-narrow too-bright too-slow too-salty too-sweet too-thin too-thick old-address old-office
  old-number old-price old-logo old-version coming-off come-off comes-off fell-off falls-off falling-off falling-apart fallen-off all-over
  goes-off going-off gone-off burnt-out burned-out shut-down dies-after `);
/** Two words that tell together: "short of", "instead of", "too small". */
function isPair(words: readonly string[], at: number): boolean {
  if (words[at] === 'instead' && words[at + 1] === 'of') return /^\d/u.test(words[at + 2] ?? '');
  return pairs.has(`${words[at]}-${words[at + 1]}`) && words[at - 1] !== 'we' && words[at - 1] !== 'i';
}

const runs = setOf("we're are is ran run running i'm am they're almost nearly be");
const noStock = setOf('office the town scope curiosity question my your date hand hours');
function ranOut(words: readonly string[], at: number): boolean {
  return runs.has(words[at - 1] ?? '') && !noStock.has(words[at + 2] ?? '');
}

const havers = setOf("has have had have've there's is are with see got still shows");
const receivers = setOf('received heard gotten got found reached arrived located seen');
const own = setOf("i we i'm we're qa");
const people = setOf("i we i'm we're you you're he she they he's she's they're who qa people everyone");
const somebody = setOf('nobody none no-one noone');

function negationAt(words: readonly string[], at: number, isLast: WordsIn['isLast']): number {
  const word = words[at] ?? '';
  if (isLast(at) || word === 'nothing' || word === 'without') return 0;
  if (somebody.has(word)) return nobodyDoes(words, at);
  if (word === 'no' && words[at + 1] === 'one') return nobodyDoes(words, at + 1);
  return deniedAt(words, at);
}

function deniedAt(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  const next = nextSaid(words, at);
  if (word === 'no') return havers.has(words[at - 1] ?? '') && !harmlessNouns.has(next) ? 2 : 0;
  if (harmless.has(next)) return 0;
  const subject = words[at - 1] ?? '';
  if (people.has(subject)) return lackOfPeople(words, at);
  return opensOrder.has(subject) ? orderAt(words, at) : lackOfThings(words, at);
}

const opensOrder: ReadonlySet<string> = new Set(['', 'and', 'so', 'but', 'please', 'also', 'just', 'then']);
/** "Don't open it" forbids; "couldn't find it" leaves the writer out. */
function orderAt(words: readonly string[], at: number): number {
  return /^(?:don't|do|never)$/u.test(words[at] ?? '') ? 0 : lackOfPeople(words, at);
}

const linking = setOf("is are was were 's still does do did will it's can we're i'm able");
/** What a thing does not do, is not, or has not had done to it. */
function lackOfThings(words: readonly string[], at: number): number {
  const [subject, word] = [words[at - 1] ?? '', words[at] ?? ''];
  if (isPerfect(subject, word)) return hasNot(words, at, nextSaid(words, at));
  if (word === 'not') return linking.has(subject) ? 2 : 1;
  if (/^(?:would|could|should|had)n't$/u.test(word)) return 1;
  return subject === 'it' || subject === 'that' ? 1 : 2;
}

function isPerfect(subject: string, word: string): boolean {
  return /^(?:hasn't|haven't|never)$/u.test(word) || /^(?:has|have)$/u.test(subject);
}

function nobodyDoes(words: readonly string[], at: number): number {
  const next = nextSaid(words, at);
  return /^(?:complained|minds?|was|noticed|expects?|asked|likes?|wants?|needs?|got|died|said|cares?)$/u.test(
    next,
  )
    ? 0
    : 2;
}

/** What keeps a person from going on; what people do not do otherwise is their own affair. */
const gettingOn = setOf(`
  log login access open find see reach submit send print upload download connect enter test continue proceed book pay finish install load save
  export import start deploy release order invoice deliver ship scan sign locate edit join-in view unlock close release charge check move
  update build verify register activate read operate serve weigh cook bake teach measure lift park unload`);
/** "We don't have the password" keeps somebody waiting, "we don't have a party" does not. */
function lackOfPeople(words: readonly string[], at: number): number {
  const [subject, word] = [words[at - 1] ?? '', words[at] ?? ''];
  if (!own.has(subject) && subject !== 'still' && at > 0) return 0;
  const next = nextSaid(words, at);
  if (isPerfect(subject, word)) return receivers.has(next) ? 2 : 0;
  if (/^(?:can't|cannot|not|couldn't)$/u.test(word) && next !== 'have') return gettingOn.has(next) ? 2 : 0;
  return having.has(words[at + 1] ?? '') && definite.has(words[at + 2] ?? '') ? 2 : 0;
}

const having = setOf('have find get receive reach see');
const definite = setOf('the any your his her enough access its their');

function hasNot(words: readonly string[], at: number, next: string): number {
  const subject = words[/^(?:has|have)$/u.test(words[at - 1] ?? '') ? at - 2 : at - 1] ?? '';
  if (!people.has(subject)) return 2;
  if (!own.has(subject)) return 0;
  return receivers.has(next) || next === 'paid' ? 2 : 0;
}

const adverbs = setOf(
  'even yet still been be get really fully properly correctly actually always to able seem a an the any single i we',
);
function nextSaid(words: readonly string[], at: number): string {
  let next = at + 1;
  while (next < at + 4 && adverbs.has(words[next] ?? '')) next++;
  return words[next] ?? '';
}
