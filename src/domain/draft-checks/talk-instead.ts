import type { Check } from './check.ts';
import { cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { isHeated } from './talk/heated.ts';
import { isSensitive } from './talk/sensitive.ts';
import { isShouted } from './talk/shouting.ts';
import { proposesTalk } from './talk-proposed.ts';

/** Said with a smile, or as praise. */
const laughing =
  /😂|🤣|😆|😅|😄|😁|😜|😝|🙈|😹|(?<![\p{L}])(?:lol|rofl|lmao|ha(?:ha){1,20}h?|he(?:he){1,20}|hi(?:hi){1,20}|wk(?:wk){1,20}w?k?|laugh(?:ed|ing)?|ketawa|ngakak|xixi|jk|just kidding|kidding|bercanda|becanda|canda)(?![\p{L}])/u;
const praise = cue(
  "(?:best|great news|good news|amazing|awesome|fantastic|wonderful|congrats|congratulations|love (?:it|this|that|you)|yay|yes+|hooray|woohoo|omg|thank you|thanks|happy|well done|we did it|proud|let's go|go go)",
  '(?:terbaik|selamat|mantap|mantul|keren|hore|asyik|asik|alhamdulillah|syukur|terima kasih|makasih|bangga|senang|seneng|gokil|juara|ya ampun|akhirnya)',
);

/**
 * Heated or sensitive words: clear and calm matters go by text, emotion and conflict by voice. Quiet where a talk is
 * proposed already, and where it is a joke.
 */
export const talkInstead: Check = (draft, _context, { advice }) => {
  const found = draft.sentences.find(
    ({ plain, text }) => isHeated(plain) || isSensitive(plain) || (isShouted(text) && !praise.test(plain)),
  );
  if (!found || isLaughing(draft) || proposesTalk(draft)) return undefined;
  return { start: found.start, end: found.end, proposal: { kind: 'advise', text: advice['talk-instead'] } };
};

function isLaughing({ sentences }: Draft): boolean {
  return sentences.some(({ text }) => laughing.test(text.toLowerCase()));
}
