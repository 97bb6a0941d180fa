import { cue } from './cue.ts';
import type { Draft } from './draft.ts';

/** The writer already offers to talk, so there is nothing to advise. */
const proposed = cue(
  "(?:can|could|shall|should|may|might|let's|let us|want to|would like to|rather|happy to|maybe|prefer to|i'd) (?:[\\p{L}']{1,12} ){0,3}?(?:talk|speak|call|meet|chat|catch up|sit down|jump on|hop on|discuss (?:it |this )?(?:in person|live|on a call|over))",
  'in person',
  'face to face',
  'face-to-face',
  '(?:quick|short|ten-minute|5-minute|brief|video|phone) (?:call|chat|talk|huddle|meeting)',
  'on a call',
  '(?:a|by|over the|via) (?:call|phone)(?= (?:at|tomorrow|today|about|on|now|\\?|then)|\\?)',
  'call (?:me|you)',
  'huddle',
  '(?:zoom|google meet|teams call|gmeet)',
  '1:1',
  'one on one',
  '(?:ngobrol|bicara|ketemu|ketemuan|bertemu|telepon|telpon|telp|telponan|teleponan|call|zoom|gmeet|meet|diskusi|bicarakan|bahas|omongin|diomongin|dibicarakan|dibahas)(?: [\\p{L}\\p{N}.]{1,14}){0,5}? (?:langsung|sebentar|bentar|yuk|yok|aja|saja|tatap muka|empat mata|ya)',
  '(?:boleh|bisa|ayo|yuk|mari|gimana kalau|bagaimana kalau|mending|mau)(?: (?:kita|saya|aku|kalau|kalo|ya)){0,4} (?:ngobrol|bicara|bicarakan|ketemu|bertemu|telepon|telpon|telp|telponan|call|zoom|meet|ketemuan|omongin|video call)',
  'tatap muka',
  'empat mata',
  'lewat telepon',
  'secara langsung',
);

/** Whether the draft itself proposes a call or a meeting. */
export function proposesTalk(draft: Draft): boolean {
  return draft.sentences.some(({ plain }) => proposed.test(plain));
}
