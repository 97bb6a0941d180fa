import { eitherVerbs, objectOrDirection, sureVerbs } from './english-verbs.ts';
import { type AskRule, oneLine } from './rule.ts';

const you = oneLine(
  `(?:you|u|ya|y'all|one of you|both of you|some(?:one|body)|any(?:one|body)|every(?:one|body)|folks)(?: guys| all| both)?`,
);
const politely =
  '(?: please| pls| kindly| also| maybe| perhaps| possibly| just| quickly| be able to| be willing to| be so kind(?: as)? to){0,2}';

/** Ways of asking for something to be done, the clearest first. */
export const englishRequests: readonly AskRule[] = [
  {
    reason: 'says please',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`(?<!\\b(?:to|yes|no|sure|will|can't) )\\b(?:please|pls|plz|kindly)\\b,?
        (?! (?:find|note|be (?:advised|aware|assured|informed)|accept|excuse|pardon|forgive|rest assured|know that|do(?:n't| not) hesitate|
        feel free|don't worry|enjoy|see (?:attached|below|enclosed|the attached)|do(?![^.!,)])|hold on|bear with|just about|even|
        every|your|all)\\b)(?: also| just| kindly)?(?: |$)`),
      'u',
    ),
  },
  {
    reason: 'asks “can you”',
    kind: 'request',
    pattern: new RegExp(
      `\\b(?:can|could|would|will|won't|can't|couldn't) ${you}\\b(?! (?:believe|imagine|guess|like|prefer|care|want|mind)\\b)${politely},? `,
      'u',
    ),
    unless: /^\W{0,3}(?:if|once|as|before|after|unless|until|what|how|why|who|where|which)\b[^,?]{0,120}$/u,
  },
  {
    reason: 'asks whether somebody can',
    kind: 'request',
    pattern: new RegExp(
      `^(?:can|could|would|will) (?<action>(?!(?:we|i|it|this|that|they|he|she|there|the)\\b)[\\p{L}.'-]{2,24} (?:please |also |maybe )?(?:${sureVerbs}|${eitherVerbs})\\b)[^?]{0,300}\\?`,
      'u',
    ),
  },
  {
    reason: 'asks “would you mind”',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?:(?:would|do) you mind|any chance (?:you|of|that|we|i)|are you able to|is it possible (?:to|for|that)|
        would it be (?:possible|ok|okay|feasible) (?:to|for|if)|is there any (?:way|chance)|mind if i|do me a favou?r|
        (?:i was|i am|i'm|was|just|we were) wondering (?:if|whether)|i wonder if (?:you|anyone|we)) ?`),
      'u',
    ),
  },
  {
    reason: 'asks to have something',
    kind: 'request',
    pattern:
      /\b(?:may|can|could|might) (?:i|we) (?:please )?(?<action>(?:have|get|borrow|see|request|bother you|trouble you|also (?:have|get))\b)/u,
  },
  {
    reason: 'wants to be told or given',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?<!\\b(?:he|she|they|it|who|that|which|has|have|had|will|would|did|didn't|doesn't|not|to|always|already|only) )
        (?<action>let (?:me|us) know|keep (?:me|us) (?:posted|updated|informed|in the loop)|get back to (?:me|us)|
        give (?:me|us) (?:an?|your|the|some|until)|(?:call|email|e-mail|page|ping|text|phone|fax|message|grab|catch|beep) me|
        (?:tell|show|send|get|forward|lend|advise|remind|bring) (?:me|us))\\b`),
      'u',
    ),
    unless:
      /let (?:me|us) know (?:if|should) (?:you|there(?:'s| is)) (?:have|need|want|would|any|are|run)|\bif (?:you )?(?:have )?any (?:other |further )?questions/u,
  },
  {
    reason: 'says what is wanted of you',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?:i|we)(?:'d| would)? (?:really |very much |also )?(?:like|want|love|prefer|expect|need) (?:you|both of you|everyone) (?:guys |all |both )?to |
        \\b(?:i|we) (?:ask|request|urge|encourage|beg|invite) (?:that )?(?:you|everyone|all|people|each) |
        \\b(?:i|we)(?:'ll| will)? need (?!(?:time|more|some|money|it|this|that|them)\\b)(?<action>[\\p{L}.'-]{2,24} to (?:${sureVerbs}|${eitherVerbs})\\b)|
        \\b(?:i|we) expect (?:an? (?:answer|reply|response)|you) |\\bi'm asking (?:you |everyone )?`),
      'u',
    ),
  },
  {
    reason: 'says “I need”',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`(?:^(?:still )?|\\b(?:i|we)(?:'ll| will| do| also| really| still| just|'d)? )need
        (?<action> (?:your|the|an?|you|someone|some|more|this|that|these|those|it|all|help|input|feedback|approval|
        comments|answers?|everyone|any|[\\p{L}]{2,20}'s)\\b)`),
      'u',
    ),
    unless:
      /\b(?:not|don't|no longer|never|if)(?: think)?(?: i| we| you)?(?: will|'ll)? need\b|\bneed (?:some|a|the) (?:sleep|coffee|break|holiday)\b/u,
  },
  {
    reason: 'says it would be appreciated',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?:(?:i|we)(?:'d| would| will|'ll)?(?: really| greatly| very much| certainly| also)? appreciate
        (?! (?:that|the (?:quick|fast|effort|help|support)|it\\W*$|all (?:you|your|the)))|
        (?:would|will|(?:it|that)'d) be (?:much |greatly |highly |really |very |so )?(?:appreciated|helpful (?:if|to|for)|useful (?:if|to)|
        grateful|(?:great|good|nice|ideal|awesome|lovely|perfect) (?:if|to have))|be (?:grateful|thankful|obliged) (?:if|for)|
        it (?:would|might) help if) ?(?:you (?:could|can|would) )?`),
      'u',
    ),
  },
  {
    reason: 'names what is waited for',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?:needs?|requires?|awaits|awaiting|pending)
        (?<action> (?:[\\p{L}'-]{1,24} ){0,3}(?:approval|sign-?off|review|input|confirmation|signature|feedback|decision|comments))\\b`),
      'u',
    ),
    unless: /\b(?:no longer|not|doesn't|don't) (?:need|require)/u,
    isCertain: true,
  },
  {
    reason: 'tells not to',
    kind: 'request',
    pattern:
      /^(?<action>(?:do not|don't|dont|never) (?:forget (?:to|about|the|your|that|it|my|our|this)|send|use|let|open|touch|merge|share|delete|change|push|reply|post|deploy|sign|move|close)\b)/u,
  },
  {
    reason: 'is an order',
    kind: 'request',
    pattern: new RegExp(`^(?<action>(?:${sureVerbs})(?! (?:is|was|are|were|has|will|care)\\b)\\b)`, 'u'),
    isWeak: true,
  },
  {
    reason: 'is an order',
    kind: 'request',
    pattern: new RegExp(`^(?<action>(?:${eitherVerbs}) (?:${objectOrDirection}))`, 'u'),
    unless: /^\W{0,3}leave it (?:to|with) me/u,
    isWeak: true,
  },
  {
    reason: 'says what you have to do',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?:you|everyone|everybody|each of you|all of you)(?:'ll| will)?(?: also| really| just| still| probably| both| all| guys)?
        (?:(?:need|have|ought|are (?:asked|requested|required|encouraged)) to|must|should|had better|might want to|
        may (?:want|need) to) (?:also |please |just )?`),
      'u',
    ),
    unless:
      /\b(?:if|when|after|once|unless|do|should|that|what|where|how) you (?:need|have|should|must)\b|should (?:have|not|be)\b/u,
    isWeak: true,
  },
  {
    reason: 'says what has to be done',
    kind: 'request',
    pattern: new RegExp(
      oneLine(`\\b(?:needs? to|(?:has|have)(?: yet)? to|must|should) be (?<action>(?:done|signed|sent|fixed|reviewed|approved|updated|
        checked|completed|finished|submitted|merged|tested|filed|paid|returned|revised|resolved)\\b)|\\bwe (?:also |still |all |just |really )?(?:need|have) to (?!\\b(?:see|wait)\\b)`),
      'u',
    ),
    isWeak: true,
  },
];
