import { readUrgency } from '../urgency.ts';
import { type Check, wholeOf } from './check.ts';

/** From so many messages on a share means something. */
const fewest = 5;
const share = 0.5;
/** So many points of one draft with the red mark each. */
const points = 3;

/** When most of it is urgent, the mark no longer tells what comes first. */
export const everythingUrgent: Check = (draft, { sent }, { advice }) => {
  const { urgency } = draft;
  if (urgency?.level !== 'red') return undefined;
  const isHabit = sent !== undefined && sent.all >= fewest && sent.urgent / sent.all >= share;
  if (!isHabit && redPoints(draft.text) < points) return undefined;
  const span = isHabit ? { start: urgency.start, end: urgency.end } : wholeOf(draft);
  return { ...span, proposal: { kind: 'advise', text: advice['everything-urgent'] } };
};

function redPoints(text: string): number {
  let count = 0;
  for (const line of text.split('\n', 200)) {
    if (line.trim() !== '' && readUrgency(line.slice(0, 200))?.level === 'red') count++;
  }
  return count;
}
