import { oneLine, type Rule } from './rule.ts';

const doing =
  'sending|posting|sharing|calling|updating|finishing|reviewing|delivering|submitting|publishing|releasing|contacting|scheduling|arranging|providing|preparing|writing|checking|fixing';
/** What follows "I will" and is a state, an opinion or a figure of speech. */
const noDeed =
  oneLine(`be(?! (?:${doing}|back (?:to you|with)|there\\b|at the (?:meeting|call|stand-?up|review|session)|on the call|joining|attending)\\b)|
  have (?:to|no|trouble|problems|a (?:look like|hard)|been)|need|never|not|no|also be|still be|probably (?:be|not|need|have)|say|admit|assume|guess|bet|miss|love|like|want|hate|agree|
  know|remember|remain|regret|enjoy|appreciate|hope|wait(?! for you)|believe|feel|seem|stay|become|die|lose|forget|get (?:it|sick|tired|used|there|to (?:the|work|see)|home|a|the)|
  take (?:that|it) as|see (?:you|ya|how|it)|ever|always|understand|end up|suffer|fail|probably|likely|hopefully|maybe|only|pass on (?:this|that|lunch|dessert)|
  go (?:crazy|nuts|mad|home)|live|own|expect|wish|speak|do (?:my|the) (?:happy|dance)`);
const sooner =
  '(?: also| then| just| definitely| certainly| gladly| personally| be sure to| make sure to| try to| do my best to| quickly| now| still| go ahead and| surely| of course)?';

/** Deeds a "we" undertakes for somebody; "we will" states facts more often than not. */
const deeds =
  oneLine(`send|post|share|get back|let you|keep you|call|email|ping|update|upload|deliver|fix|deploy|ship|release|publish|prepare|draft|write|
  review|check|look into|look at|follow up|finish|complete|submit|forward|schedule|set up|arrange|book|confirm|notify|inform|reply|respond|answer|provide|
  have (?:it|this|that|them|the|your|an?)|take care|handle|sort|pay|refund|test|merge|add|put|bring|give you|talk to|contact|ask|make sure|be (?:${doing})|resolve|announce|discuss`);

/** Ways of promising in English, the surest first. */
export const englishPromises: readonly Rule[] = [
  {
    reason: 'says “I will”',
    pattern: new RegExp(
      `(?<!\\b(?:when|if|that|hope|think|sure|whether|what|where|how|until|unless|before|after|things|said|says|guess|so|why|which|who|once|till|doubt|afraid) )\\b(?:i'll|i will|i shall|ill(?= (?:send|do|check|get|let|ping|call|look|fix|take|post|share|review)\\b))${sooner} (?!(?:${noDeed})\\b)`,
      'u',
    ),
  },
  {
    reason: 'says “we will”',
    pattern: new RegExp(
      `(?<!\\b(?:when|if|that|hope|think|whether|what|where|how|until|unless|before|after|said|says|guess|why|which|who|once|till) )\\b(?:we'll|we will|we shall|(?:the|my|our) team will)${sooner} (?=(?:${deeds})\\b)`,
      'u',
    ),
  },
  {
    reason: 'says “and will …”',
    pattern: new RegExp(
      `\\b(?:i|i've|i'll|we|we've|we'll)\\b[^.!?]{3,100}\\b(?:and|but|so|then) will${sooner} (?=(?:${deeds}|try to|do|get|take|see)\\b)`,
      'u',
    ),
    unless: /\b(?:it|that|this|which|who|he|she|they|you|think|hope|believe|sure) (?:and |but )?will\b/u,
  },
  {
    reason: 'says “I plan to”',
    pattern: new RegExp(
      `\\b(?:i|we)(?: still| also| now| do)? (?:plan to|intend to|aim to|am planning to|are planning to)(?: also| still)? (?=(?:${deeds}|do|work on|start|try|visit|attend)\\b)`,
      'u',
    ),
  },
  {
    reason: 'says “I am going to”',
    pattern: new RegExp(
      `\\b(?:i'm|i am|we're|we are) (?:going to|gonna) (?=(?:${deeds}|try|do|work on|talk|speak|meet|make|start|take|give|look|replace|repair|get back|find|finish|call|see if|create|change|move|clean|restart|run|push)\\b)`,
      'u',
    ),
  },
  {
    reason: 'says “I can”',
    pattern:
      /^(?:i|we) can (?:also |certainly |definitely )?(?=(?:send|share|post|take care|take (?:this|that|it)|handle|draft|write|reach out|prepare|set up|arrange|forward|bring|cover|look into|do (?:it|that|this)|try to (?:get|arrange|find|have|send|finish))\b)/u,
    unless: /\b(?:if|when|unless|as soon as|once|only|because|so that|whether|or)\b/u,
  },
  {
    reason: 'volunteers',
    pattern:
      /\b(?:i'm|i am|i'd be|i would be) (?:very |more than |quite )?(?:happy|glad|willing|prepared|ready) to (?=(?:draft|write|prepare|review|take (?:this|that|it|on|over|care|minutes|notes)|do|set up|organi[sz]e|host|send|decide|test|check|coordinate|handle|own|lead|update|fix|present|summari[sz]e|translate|collect)\b)/u,
    unless: /\b(?:if|when|whenever|unless|should|once) (?:you|anyone|that|it|there|needed|required)\b/u,
  },
  {
    reason: 'says “I promise”',
    pattern:
      /\b(?:i|we) (?:promise|commit|undertake|guarantee|pledge)(?: you)? (?:to |that (?:i|we)(?:'ll| will)? ?)?/u,
    unless: /\b(?:if|not|don't|can't|cannot|never) (?:i |we )?(?:promise|guarantee|commit)/u,
  },
  {
    reason: 'says “will do”, “on it”',
    pattern:
      /^(?:(?<action>will (?:do|check|look|send|fix|update|share|post|review|ping|get|try|let you|call|ask|take|handle|finish|upload|prepare|follow up)\b)|(?:i'm |i am |we're )?on it\b(?! (?:is|was))|consider it done|leave it (?:to|with) me|count on me|i've got this|i got this|i'm on the case)/u,
    unless:
      /^will (?:do|check|look|send|fix|get|try|call|take) [^.!]{0,80}\?|^will (?:get|take|look) (?:worse|better|like|a (?:while|long))/u,
  },
  {
    reason: 'says when you will have it',
    pattern:
      /\byou(?:'ll| will| shall| can expect to) (?<action>(?:have|get|receive|hear) (?:it|this|that|them|the|my|our|an?|from (?:me|us)|back from (?:me|us))\b)/u,
    unless: /^(?:if|once|when|after)\b|\b(?:ensure|so|make sure|sure|hope|think)(?: that)? you\b/u,
  },
  {
    reason: 'says “let me”',
    pattern:
      /^let me (?<action>(?:check|look into|find out|ask|get back|confirm|follow up|take care|handle|fix)\b)/u,
    unless: /let me (?:check|ask|confirm) (?:if i understand|something|you)\b/u,
  },
];

/** Promises that only a moment makes: "I can send it tomorrow", "sending it tonight". */
export const englishTimedPromises: readonly Rule[] = [
  {
    reason: 'says when I can',
    pattern:
      /^(?:i|we)(?: can| plan to| intend to| aim to| am planning to|'m planning to| expect to| should be able to) (?=(?:send|post|share|get|call|finish|deliver|have|do|fix|review|check|update|write|draft|submit|upload|prepare|bring|complete|test|reply|respond|give|put|make|look)\b)/u,
    unless: /\bif you (?:like|want|prefer|wish|need)\b|\bcan you\b/u,
  },
  {
    reason: 'says when I am doing it',
    pattern:
      /^(?:i'm |i am |we're |we are |aiming to |plan to |planning to )?(?<action>(?:sending|posting|sharing|finishing|delivering|fixing|submitting|uploading|send|finish|deliver) (?:it|this|that|them|the|you|over|my|our)\b)/u,
    unless: /^(?:send|finish|deliver)\b/u,
  },
];
