import { type AskRule, oneLine } from './rule.ts';

const together =
  oneLine(`meet|discuss|talk|chat|get together|sit down|catch up|touch base|speak|have (?:an? |lunch|dinner|coffee)|do lunch|
  grab|schedule|set up|arrange|plan|start|begin|agree|decide|finish|finalize|look|review|send|make sure|jump on|hop on|go through`);

/** Ways of proposing to do something together, and of asking for a decision. */
export const englishProposals: readonly AskRule[] = [
  {
    reason: 'asks to decide',
    kind: 'decision',
    pattern: new RegExp(
      oneLine(`\\b(?:we|you) (?:still |also |now |just |really )?(?:need|have|should|must|ought) (?:to )?
        (?<action>(?:decide|make a decision|choose|settle|agree)\\b)|\\bneed (?<=need )(?:a |your )?(?:decision|go\\/no-go|yes|ok|okay|go-ahead)\\b|
        ^(?:is it |would it be |are you )?(?:ok|okay|fine|good) (?:to|if|with|for (?:you|me|us) (?:to|if)) `),
      'u',
    ),
    unless: /^(?:ok|okay|fine|good) (?:to|with) (?:know|hear|see|me|you|us)\b/u,
  },
  {
    reason: 'proposes a decision',
    kind: 'decision',
    pattern: new RegExp(
      oneLine(`\\b(?:let'?s|let us|we should|shall we|should we|do we|i (?:suggest|propose|vote) (?:that )?we|i vote (?:for|to))
        (?<action> (?:just |please )?(?:go (?:with|for|ahead)|decide|pick|choose|settle|stick (?:with|to)|adopt)\\b)`),
      'u',
    ),
  },
  {
    reason: 'says “let’s”',
    kind: 'question',
    pattern: new RegExp(
      oneLine(`\\b(?:let'?s|let;s|let us)
        (?! (?:face it|see|say|hope|just say|be honest|you|help you|know|have you|keep it that way|not)\\b) (?:please |just |all |also )?`),
      'u',
    ),
    unless: /\b(?:he|she|it|that|which|who) lets\b|lets (?:you|me|him|her|them|users|people)\b/u,
  },
  {
    reason: 'proposes',
    kind: 'question',
    pattern: new RegExp(
      oneLine(`\\b(?:why (?:don't|not|doesn't|do not) ?(?:you|we|i|everyone)?|how about|what about|what if (?:we|you|i)|
        (?:shall|should|can|could|may|might) we|shall i|do you (?:want|wanna|need|care) (?:me )?to|
        would you (?:like|prefer|care|be interested|consider)|(?:^|, |so )(?:are|r) (?:you|u|we)(?: guys)? (?:still )?(?:free|available|around|
        up for|interested|coming|joining|open|able|ok|okay|on for|in town|going)|do (?:you|u) have (?:time|an? (?:minute|second|
        moment|sec|few)|any|plans)|any interest|wanna|want to (?:grab|meet|join|come|go|get)) ?`),
      'u',
    ),
    unless:
      /\b(?:how|what) about (?:this|that|it)\W{0,2}:|^(?:if|when)\b[^,?]{0,80}$|\b(?:if|as|think|thought|hope|that|so|not sure|whether) (?:we|you) (?:shall|should|can|could|may|might)\b/u,
  },
  {
    reason: 'suggests',
    kind: 'question',
    pattern: new RegExp(
      oneLine(`\\b(?:i|we)(?:'d| would)? (?:also |strongly |therefore )?(?:suggest|propose|recommend) (?:that )?(?!(?:in|by|as|earlier)\\b)|
        \\bmy (?:suggestion|recommendation|proposal) (?:is|would be) (?:to |that )?|
        \\b(?:maybe|perhaps) (?:we|you) (?:can|could|should|might)(?: also| all)? |
        (?<!\\b(?:that|if|so|when|how|which|what|where|as|until|before|after|and|than) )\\b(?:we|you and i)(?: probably| really| all| also| both)? (?:should|need to|ought to|have to|can|could|might)
        (?: probably| all| also| then| really| both)? (?<action>(?:${together})\\b)`),
      'u',
    ),
    isWeak: true,
  },
  {
    reason: 'says what I would like',
    kind: 'question',
    pattern: new RegExp(
      oneLine(`\\b(?:i|we)(?:'d| would| want| wanted| was hoping| were hoping)(?: also| really| very much| still)?(?: like| love| prefer)? to
        (?<action> (?:meet|discuss|talk|speak|get|schedule|set up|sit down|invite|hear|know|see|ask|request|have|arrange|visit|touch base|
        catch up|chat|order|follow up|confirm)\\b)`),
      'u',
    ),
    isWeak: true,
  },
];
