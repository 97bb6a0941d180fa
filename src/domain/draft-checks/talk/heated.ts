import { cue } from '../cue.ts';
import { isBlame } from './blame.ts';

/** Blame, anger, contempt: words that land harder when read than when heard. */
const words = cue(
  '(?:so |really |honestly |just )?(?:fed up|sick and tired|sick of|had enough|had it with|at my wits?)',
  '(?:tired|exhausted) of (?:your|you|this|being|always|these|explaining|repeating|having|chasing|waiting|his|her|their)',
  '(?:unacceptable|outrageous|ridiculous|pathetic|disgraceful|disgusting|shameful|appalling|incompetent|incompetence|unprofessional|idiots?|idiotic|stupid|moron|lazy|clueless|bullshit|embarrassing|embarrassed|humiliat(?:ed|ing)|ashamed|insult(?:ed|ing)|offended|rude|arrogant|toxic|hostile|careless|carelessness|sloppy|hypocrit(?:e|ical)|worthless|unfair(?:ly)?|passive[- ]aggressive|favou?ritism)',
  "what the (?:hell|heck|fuck)|wtf|for (?:god|heaven|christ)'s sake|how dare|how hard (?:can|is) it|are you (?:kidding|serious|even (?:listening|reading|trying))|what were you thinking|who do you think|do you even|what is wrong with",
  "you (?:always|never|constantly|clearly|obviously|keep (?:ignoring|changing|forgetting|missing|interrupting|blaming|making|breaking|losing|doing|saying|asking|lying|promising|avoiding|pushing)|only ever|just don't|still don't|didn't even|don't even|can't even|couldn't even|couldn't be bothered|promised (?:it |this |me |us )?(?:[\\p{L}\\p{N}]{1,8} times|again))",
  '(?:your|his|her|their|all your|entirely your) (?:fault|mess|attitude|behaviou?r|excuses?|ego|negligence|mistakes? again|problem,? not mine)',
  "(?:how many (?:more )?times|every single time|once again you|(?:third|fourth|fifth|sixth|tenth|hundredth|thousandth|umpteenth|last) time i|i(?:'ve| have) (?:told|asked|said|explained|repeated|reminded)(?: [\\p{L}]{1,10}){0,4} (?:a (?:hundred|thousand|million)|so many|several|many|\\d{1,3}|five|four|three|ten) times|over and over)",
  '(?:nobody|no one|none of you|you people|does anyone|does nobody|why does nobody|why is it always|why am i always|why do i always) (?:even |ever |here |in this (?:team|office|company) )?(?:reads?|listens?|cares?|bothers?|respects?|helps?|thinks?|tells me|told me|does|me|the one|have to|do)',
  '(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)) (?:me|you|us|him|her|them|my|each other|everyone|everybody|others|somebody|\\p{L}+ for)',
  "(?:i'm|i am|im|we're|we are|makes? me|made me|i was|i feel|feeling|left me|she's|he's|they're|she is|he is|they are)(?: (?!not |never )[\\p{L}']{1,12}){0,5} (?:angry|furious|mad at|upset|disappointed|frustrated|annoyed|hurt|pissed|livid|outraged|disgusted|bitter|resentful)",
  '(?:disappointed|disappointing)(?: (?:in|with|by|at|that)) (?:you|your|the way|how|him|her|them|this team|my)',
  "(?:feel|felt|feeling|i am|i'm|i was|being) (?:disrespected|ignored|humiliated|attacked|bullied|excluded|left out|unappreciated|belittled|undermined|betrayed|micromanaged|mistreated|patronised|patronized|overlooked|taken for granted)",
  "(?:don't|do not|never|not) (?:feel|felt) (?:respected|safe|heard|valued|appreciated|supported|trusted|included)",
  '(?:disrespect(?:ful|ed|ing)?|yell(?:s|ed|ing)? at|shout(?:s|ed|ing)? at|scream(?:s|ed|ing)? at|threaten(?:s|ed|ing)?|lied to|lying to|a liar|(?:say it to|tell) me (?:and not|not|instead of)|(?:nobody|no one) even (?:told|asked|bothered)|behind my back|stabb(?:ed|ing)|take credit|took (?:all the )?credit|taking credit|throw(?:ing)? me under|threw me under|picking on|pick on me|mock(?:ed|ing)|made fun of me|talks? down to|look(?:s|ed)? like (?:an idiot|a fool|fools|idiots))',
  "(?:wasting|wasted|waste of) (?:my|our|everyone's|everybody's) time",
  "(?:don't|doesn't|didn't|do not|does not|couldn't|clearly don't) (?:even |really |seem to )?care(?: less)?(?: about)?",
  "(?:can't|cannot|can not|won't|refuse to|don't want to) (?:work with|stand|trust|take|deal with|put up with|tolerate|rely on) (?:you|him|her|them|it any|this any|your|people like|that (?:guy|man|woman)|[\\p{L}]{3,12} any)",
  "(?:i'm|i am) done (?:with|covering|cleaning|fixing|being)",
  "can't believe (?:you|he|she|they|this|that)|(?:went|go|going|ran) (?:straight |directly )?to my (?:boss|manager)|instead of (?:talking|asking|telling|coming|speaking) (?:to |with )?(?:me|us)|(?:always|every time) the same (?:with|story)|same story with you|don't you dare|thanks to (?:you,? (?:we|i|the|everyone|now)|your (?:brilliant|great|clever|mistake|delay))|brilliant idea|big words|your tone|complain(?:t|ts|ed|ing)? about (?:your|his|her|you|him|them)|treat(?:s|ed|ing)? (?:me|us) (?:like|as)|double standards|enough is enough|last straw|mind your own business|shut up|who gave you|that's not my job|not my job|i give up on|you think (?:you're|you are|i'm)|stop (?:it|this) (?:now|already)|thanks for nothing|nice one,? (?:genius|really|again)|genius\\b(?=[.!])|nice job breaking|great job,? really|(?:well done|brilliant|congratulations|bravo|good job),? (?:really|genius|as always|again|for (?:ruining|breaking|deleting|losing))|who else would|what a surprise|must be nice|as if you|unbelievable|some of us (?:actually )?(?:work|have)|since you (?:obviously|clearly)|if you (?:had )?(?:actually|bothered)|maybe (?:next time )?(?:try|you should try) (?:reading|thinking|listening)|common sense",
  '(?:clean|cleaning|cleaned) up (?:after you|your mess)|do your (?:job|work)|get your act together|pull your weight|stop (?:making excuses|wasting|blaming|lying|ignoring|micromanaging|acting|pretending)|no excuses',
);

const hurt = cue(
  '(?:made|make|makes|making) (?:me|us) (?:look|feel|seem)',
  'expect(?:ed)? (?:more|better|an apology)(?: (?:from|of) (?:you|someone|somebody|a [\\p{L}]{3,12}|him|her))?(?= (?:from|of)|[.!,]|$)',
  "(?:why am i|why is it|why do i|i'm|i am|i was|we're|we are)(?: [\\p{L}]{1,8}){0,2} (?:always (?:the last|the one|me|the only)|the only one (?:who|that|doing))",
  "(?:not|n't|never|hardly) (?:[\\p{L}]{1,8} )?fair",
  '(?:nobody|no one|you never|they never|he never|she never) (?:here |ever |even |really )?(?:values?|appreciates?|notices|respects?|thanks|thanked|acknowledges?|trusts?|believes?)',
  '(?:out of line|cross(?:ed|ing)? (?:a|the) line|over the line|uncalled for|offensive|hurtful|hurts? (?:me|my feelings|to hear))',
  '(?:go|going|went|talk|report(?:ed|ing)?|complain)(?: [\\p{L}]{1,8}){0,3} to hr',
  "(?:don't|do not|never|stop) (?:ever )?(?:talk|speak|write|talking|speaking|yelling|shouting|lecturing)(?: to)? (?:me|us)",
  '(?:oh|well|wow|ah),? (?:great|wonderful|brilliant|lovely|fantastic|perfect|super),? (?:another|again|now|so|yet|just|thanks)',
  "(?:how could you|you had one job|what's wrong with you|you should be ashamed|do it yourself(?: then)?|not my fault|who do you|i quit|you owe me)",
  '(?:bikin|buat|membuat|ngebuat) (?:saya|aku|gue|gw|kami) (?:kelihatan|keliatan|terlihat|malu|merasa|seperti|sakit)',
  '(?:berharap|mengharapkan|ngarep|ekspektasi saya) lebih(?! (?:cepat|banyak|baik hari))',
  '(?:saya|aku|gue|gw) (?:selalu|terus|melulu|doang|lagi) (?:yang|yg)|selalu (?:saya|aku|gue|gw) (?:yang|yg)|satu-satunya (?:yang|yg) (?:kerja|peduli|mikir|ngerjain|bertanggung)',
  '(?:kerja|kerjaan|usaha|pendapat)(?:an)?(?: saya| aku| gue|ku) (?:tidak|nggak|gak|ga) (?:ada (?:artinya|harganya)|dihargai|dianggap|berarti)',
  '(?:kelewatan|kelewat batas|melewati batas|melampaui batas|menyakitkan|nyakitin|menyakiti|nyelekit|(?:tidak|nggak|gak|ga) pantas)',
  '(?:saya |aku |gue )?(?:lapor|laporkan|laporin|adukan|aduin|bawa)(?: [\\p{L}]{1,8}){0,2} (?:ke )?hr',
  'jangan (?:pernah )?(?:bicara|ngomong|bentak|nyuruh|teriak|ngatur|remehkan|meremehkan|salahkan|nyalahin|bohong)(?: [\\p{L}]{1,10}){0,4} (?:saya|aku|gue|gw|kami)(?:$|[.!])?',
  '(?:wah|wow|oh),? (?:hebat|bagus|pinter|pintar|keren|luar biasa)(?: (?:ya|banget|sekali|kali))?,? (?:ide|lagi|rencana|kerjaan|sekarang|baru)|ide (?:jenius|cemerlang)(?:mu)?',
  '(?:bukan (?:salah|kesalahan) (?:saya|aku|gue|kami)|kerjakan sendiri (?:aja|saja)|kerjain sendiri|tega banget|tega ya|kok tega)',
);

const kata = cue(
  '(?:muak|keterlaluan|kebangetan|memalukan|dipermalukan|malu-maluin|mempermalukan|bikin malu|seenaknya|seenak jidat|seenak(?:nya)? sendiri|semaunya|sembarangan|asal-asalan|ngaco|ngawur|goblok|tolol|bego|bodoh|dungu|idiot|brengsek|bangsat|sialan|kampret|pemalas|omong kosong|kurang ajar|tidak tahu diri|nggak tahu malu|gak tau malu|gak tau diri|nggak becus|gak becus|ga becus|tidak becus|kagak becus|lelet banget (?:sih|kamu)|egois|munafik|sombong|arogan|toxic|toksik)',
  '(?:capek|cape|lelah|bosan|bosen|jenuh|eneg|enek|males|malas)(?: (?:banget|sekali|bgt|saya|aku|gue))? (?:sama|dengan|ngadepin|menghadapi|nungguin kamu|nunggu kamu|ngurusin|ngingetin|mengingatkan|disalahkan|disalahin|begini terus|jadi|dengar alasan|denger alasan)',
  '(?:benar-benar|bener-bener|udah|sudah|terlalu) (?:capek|cape|lelah|muak|habis kesabaran|kesal|kesel|kecewa|emosi)',
  '(?:tidak|nggak|gak|ga|ngga|tdk|tak) (?:bisa|dapat) (?:diterima|ditoleransi|dibiarkan|dipercaya|diandalkan)',
  '(?:tidak|nggak|gak|ga|kurang|ngga) (?:profesional|sopan|menghargai|menghormati|dihargai|didengar|didengarkan|dianggap|dihormati|bertanggung jawab|punya otak|punya hati|punya malu|tahu aturan|tahu terima kasih|peduli|perduli|mikir|pakai otak|pake otak|ngotak|pernah (?:baca|dengar|denger|mau|peduli|kerja|beres|becus|menghargai|bantu|ngerti|mikir))',
  '(?:kamu|anda|lo|lu|elu|elo|kalian|situ|dia|mereka) (?:itu )?(?:selalu|memang selalu|emang|terus-terusan|cuma bisa|bisanya|maunya|mulu|lagi lagi|lagi-lagi)(?! (?:bisa|siap|baik|rajin|bantu|hebat|keren|bagus|membantu))',
  '(?:salah|kesalahan|ulah|gara-gara|akibat|karena ulah) (?:kamu|lo|lu|anda|kalian|dia|elu|elo|tim kamu|timmu|mereka)(?! (?:kirim|hitung|input|paham|baca|dengar|tidak))',
  '(?:kesalahanmu|salahmu|ulahmu|kelakuan(?:mu|nya)?|sikap(?:mu)|alasan(?:mu)? (?:terus|mulu|melulu)|menyalahkan|nyalahin|disalahkan|disalahin|lempar tanggung jawab|lepas tangan|cuci tangan|cari kambing hitam|kambing hitam)',
  '(?:berapa kali (?:lagi |sih )?(?:harus|saya|aku|gue|gw|kita|mesti|perlu|dibilang|diingatkan|diingetin)|harus berapa kali|(?:sudah|udah|udh) (?:berapa kali|berkali-kali|berulang kali|ratusan kali|seratus kali|berulang-ulang|(?:dua|tiga|empat|lima|sepuluh|\\d{1,3}) kali (?:saya|aku|gue|kamu|anda|dibilang|diingatkan|diingetin|janji|begini|kayak))|berulang kali (?:saya|aku|gue)|selalu saja|lagi-lagi (?:kamu|anda|kalian|dia|saya yang|aku yang|gue yang))',
  '(?:saya|aku|gue|gw|kami|kita|sy)(?: [\\p{L}-]{1,12}){0,2} (?:marah|kecewa|kesal|kesel|jengkel|geram|dongkol|sakit hati|tersinggung|emosi|sebel|terhina|tertekan|frustrasi|frustasi)',
  'kecewa (?:berat|banget|sekali|sama|dengan|atas|bgt)',
  '(?:merasa|ngerasa|rasanya) (?:[\\p{L}]{1,8} )?(?:direndahkan|dihina|diabaikan|dikucilkan|dipojokkan|diserang|disudutkan|dimanfaatkan|dikhianati|disepelekan|diremehkan|dibohongi|diperlakukan|dijebak|dicuekin|disisihkan|dijatuhkan)',
  '(?:dibentak|membentak|bentak|bentak-bentak|ngebentak|marah-marah|marahin|memarahi|dimarahi|dimarahin|teriak-teriak|diteriaki|neriakin|dihina|menghina|ngehina|direndahkan|merendahkan|meremehkan|diremehkan|dibully|nge-?bully|bully|diintimidasi|mengintimidasi|dilecehkan|ancam|mengancam|diancam|ngancam|fitnah|difitnah|memfitnah|menuduh|dituduh|nuduh|menipu|ditipu|berbohong|bohong(?:in)?|dibohongi|dibohongin|pembohong|main belakang|cari muka|menjelek-jelekkan|jelek-jelekin|menjatuhkan saya|menusuk dari belakang|ditusuk dari belakang|nyindir|disindir|mengklaim kerjaan|ngaku-ngaku)',
  '(?:masa bodoh|bodo amat|buang-buang waktu|buang waktu (?:saya|aku|kita|gue)|mikir dong|pakai otak|pake otak|otaknya (?:di mana|dimana|dipakai|dipake)|niat (?:kerja|nggak|gak|ga) (?:nggak|gak|ga|sih)|kerja (?:apa|ngapain) (?:aja|saja) sih|ngapain aja sih|gimana sih (?:kamu|kalian|lo|anda|kerjanya|ini)|kok bisa sih (?:kamu|kalian|lo|anda)|cukup sudah|habis kesabaran|kesabaran (?:saya|aku|gue|kami) (?:sudah |udah )?(?:habis|ada batas))',
  '(?:tidak|nggak|gak|ga|ngga) ada (?:yang|satu pun yang|yg) (?:pernah |mau |bisa )?(?:baca|membaca|peduli|dengar|dengerin|mendengar|mendengarkan|bantu|membantu|bener|becus|bertanggung jawab|ngerti|mikir|kerja|menghargai)',
  '(?:hebat|bagus|pintar|pinter|keren|luar biasa|mantap) (?:ya|banget ya|sekali ya|bener ya|kamu ya)(?: kamu)?,? (?:hapus|ngapus|telat|lupa|hilangin|menghapus|bikin|udah|sudah|kerja|kerjaan|ngilangin|baru|malah|yang|rusak)',
  '(?:gak|nggak|ga|tidak) nyangka (?:kamu|anda|dia|kalian|lo|bakal)|lapor(?:in)? ke (?:bos|atasan|hrd?)(?:ku)?|bukannya (?:ngomong|bilang|tanya|nanya|bicara)|dari dulu (?:kamu|anda|lo|kalian|begitu|gitu)|(?:kamu|anda|lo|kalian|dia) (?:begitu|gitu) (?:terus|mulu)|omong besar|janji (?:manis|doang|melulu|mulu)|hasil(?:nya)? nol|cara bicara(?:mu)?|nada bicara(?:mu)?|berani-berani|gara-gara [\\p{L}]{2,14} (?:[\\p{L}]{2,14})?mu|susah amat|apa susahnya|gitu (?:aja|doang) (?:gak|nggak|ga|tidak) bisa|masa (?:gitu|begitu) (?:aja|doang)|ikut campur|urus(?:in|i)? (?:aja |saja )?urusan|urusan orang|(?:tidak|gak|nggak|ga) adil|pilih kasih|anak emas|dianaktirikan|jangan sok|sok (?:tahu|tau|pintar|pinter|ngatur|jago)|ngatur-ngatur|emang (?:kamu|lo|situ|anda) siapa|(?:kamu|lo|anda) (?:pikir|kira) (?:saya|aku|gue|kita|gampang)|terserah (?:kamu|lo|anda|kalian) (?:lah|deh)|cukup sekali ini|kerjaan sendiri (?:aja )?(?:gak|nggak|ga)|siapa lagi kalau bukan|berani-beraninya|beraninya|lancang|(?:kamu|anda|kalian|dia|lo|lu) (?:tidak|nggak|gak|ga) pernah (?:mau )?(?:mendengar(?:kan)?|dengar|dengerin|membaca|baca|peduli|menghargai|membantu|bantu|belajar|berubah|tepat waktu|menepati|jujur|minta maaf|sadar)|enak (?:banget |aja |saja )?(?:tinggal )?(?:nyuruh|suruh|merintah|perintah)|sepihak (?:begini|begitu|gini|gitu)|terima kasih (?:ya )?(?:sudah|udah) (?:merusak|menghancurkan|bikin kacau|ngerusak)|enak ya (?:jadi|kerja)|dasar (?:pemalas|egois|tukang|kamu|lo|nggak|gak)',
);

const machine = cue(
  '(?:printer|laptop|computer|pc|server|servers|app|apps|vpn|wi-?fi|wifi|internet|excel|spreadsheet|build|pipeline|ci|tool|system|software|website|site|jira|slack|zoom|outlook|script|api|database|query|phone|keyboard|mouse|scanner|projector|coffee machine|machine|bug|traffic|weather|rain|train|lift|elevator|laptopku|aplikasi|sistem|komputer|mesin|jaringan|hape|hp|proyektor|macet|hujan|kereta|ac|excel-nya|printernya|servernya|laptopnya|aplikasinya|kode|code|myself|my own|aku sendiri|diri sendiri|cuaca|game|match|film|movie|episode|bola|tim favorit)',
);
const person = cue(
  "(?:you|your|yours|you're|you've|he|she|him|her|his|they|them|their|nobody|no one|team|boss|manager|kamu|anda|lo|lu|kalian|dia|mereka|tim|atasan|bos|manajer)",
);

/** "You always bring the best cakes", "bukan salah kamu". */
const praised = cue(
  "(?:you|they|he|she)(?:'re| are| is)? always (?:[\\p{L}]{1,12} ){0,3}?(?:best|great|so|lovely|helpful|kind|welcome|smile|help|on time|good|patient|nice|know|make (?:me|us) (?:laugh|smile))",
  '(?:kamu|kalian|anda|dia|mereka)(?: memang| emang)? selalu (?:[\\p{L}]{1,12} ){0,3}?(?:enak|baik|bantu|membantu|rajin|sabar|keren|hebat|semangat|siap|ramah|tepat waktu|bisa diandalkan)',
  "bukan (?:salah|kesalahan)(?:mu| kamu| anda| kalian| siapa)|not your fault|nobody's fault",
);

/** Whether a plain sentence is heated at somebody. Anger at a machine, or at the rain, hurts nobody. */
export function isHeated(plain: string): boolean {
  if (praised.test(plain)) return false;
  if (!isBlame(plain) && ![words, hurt, kata].some((cues) => cues.test(plain))) return false;
  return !machine.test(plain) || person.test(plain);
}
