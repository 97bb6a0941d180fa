import { type AskRule, oneLine } from './rule.ts';

/** Questions with and, in chat, without their mark. */
export const englishQuestions: readonly AskRule[] = [
  {
    reason: 'asks the group',
    kind: 'question',
    pattern: new RegExp(
      oneLine(`(?:^|^does |, )(?<action>any(?:one|body)(?: out there| here| else| on the list| in the group)?(?: who| that)?
        (?:know|knows|have|has|can|could|had|heard|seen|tried|willing|interested|available|free|up for|got|want|wants|able)\\b)`),
      'u',
    ),
  },
  {
    reason: 'asks you',
    kind: 'question',
    pattern: new RegExp(
      oneLine(`\\b(?<action>(?:do|does|did|have|has|are|were|is|was|will|would|can|could|when|what|where|which|how|who)
        (?:(?:time|day|date|version|one|many|much|long|soon|often) )?(?:do |did |are |is |would |will |can |should )?
        (?:you|u|your|we|our|anyone|anybody|people|everyone|folks|i)\\b[^?]{0,240}\\?)`),
      'u',
    ),
    unless: /\bdid you know\b|\bhow are you(?: doing)?(?: today)?\?|\bwho knows\?|\bknow what i mean\?/u,
  },
  {
    reason: 'is a question',
    kind: 'question',
    pattern:
      /^(?<action>[^\n]{0,4000}[\p{L}\p{N}"')\]*_~/.] ?\?["')\]*_~!?\s\p{Extended_Pictographic}]{0,12})$/u,
    unless:
      /\bhow are (?:you|things)\b|\bhow's it going\b|\bhow do you do\b|\bwho knows\?|\bknow what i mean\?|\bdid you know\b|\bguess what\?|\bso what\?|\bwhy me\?|^(?!(?:when|who|where|why|which|how|what|done|ready|thoughts|agreed|approved)\b)\p{L}{1,20}\s?\?{1,5}|^(?:really|right|huh|oh|what|yes|no|ok|seriously)\?|\bwhy does(?:n't)? nobody|isn't it great\b|(?:got|have) an? (?:minute|sec|second|moment)\?|^can i ask (?:you )?(?:something|a question)/u,
  },
  {
    reason: 'is a question without its mark',
    kind: 'question',
    pattern: new RegExp(
      oneLine(`^(?<action>(?:(?:do|have|can|could|would|will|are|were) (?:you|u|we|they|people|i|it|this|that|there|any(?:one|body)|some(?:one|body)|the)|
        (?:does|did|is|was) [\\p{L}"'*_]{1,24}|are there|when (?:is|are|do|does|can|will|would|should)|where (?:is|are|do|does|can|should)|
        who (?:is|are|can|will|do|should)|what (?:is|are|do|does|time|should|would)|how (?:do|does|is|long|many|much|soon)|
        which (?:one|version|of)|any (?:news|updates?|thoughts|ideas?|word|luck|progress|comments|feedback|objections|questions))\\b)`),
      'u',
    ),
    unless:
      /\bthat said\b|^(?:any|what|which|when|who) [^?]{0,60} (?:is|are) (?:welcome|in|on|fine|done|up to)\b|^did (?:not|it|that|the)\b[^?]{0,80}\.$|^(?:is|was|are|were) (?:not|in|on|at|still|now|also|done|fixed)\b/u,
  },
];
