// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import type { Mode } from '../../src/domain/hold.ts';
import { now } from '../../src/ui/parts/clock.ts';
import { momentSeenFrom, weekdays } from '../../src/ui/parts/moment.ts';
import { ModePart } from '../../src/ui/popup/mode-part.tsx';

const at = (day: number, hours: number, minutes = 0): Date => new Date(2026, 10, day, hours, minutes);
// happy-dom's person is American; Monday, 23 November 2026.
const next = at(23, 13);

beforeEach(() => {
  now.value = at(23, 10);
});

it.each<[Mode, Date | undefined, string, string]>([
  [{ kind: 'holding', until: next }, next, 'Holding until 1:00 PM', 'Messages wait for the next window.'],
  [{ kind: 'holding', until: at(24, 9, 30) }, at(24, 9, 30), 'Holding until Tue 9:30 AM', 'Messages wait'],
  [{ kind: 'holding' }, undefined, 'Holding', 'No window is set'],
  [{ kind: 'open', until: at(23, 10, 30) }, next, 'Open until 10:30 AM', 'Next window: 1:00 PM'],
  [{ kind: 'focus', until: at(23, 10, 50) }, next, 'Focus until 10:50 AM', 'Next window: 1:00 PM'],
  [{ kind: 'focus' }, next, 'Focus until you stop it', 'Windows stay closed'],
  [{ kind: 'off' }, next, 'Off', 'Off'],
])('says %o', (mode, nextWindow, headline, more) => {
  const { container } = render(<ModePart mode={mode} nextWindow={nextWindow} />);
  expect(container.querySelector('h2')?.textContent?.replace(/\s/gu, ' ')).toBe(headline);
  expect(container.textContent?.replace(/\s/gu, ' ')).toContain(more);
});

it.each<Mode>([
  { kind: 'focus', until: next },
  { kind: 'focus' },
  { kind: 'off' },
  { kind: 'holding', until: next },
])('names no next window where none will open, or the headline says it: %o', (mode) => {
  const { container } = render(<ModePart mode={mode} nextWindow={next} />);
  expect(container.textContent).not.toContain('Next window');
});

it('gives a date to what is a week away', () => {
  expect(momentSeenFrom(at(1, 9), at(23, 9)).replace(/\s/gu, ' ')).toBe('Nov 23, 9:00 AM');
});

it('begins the weekdays with Sunday', () => {
  expect(weekdays('long')[0]).toBe('Sunday');
});
