import { expect, test } from 'vitest';
import { caps, deadline, hookHears } from '../../src/messages/page-protocol.ts';
import { parseRecords } from '../../src/store/record.ts';
import { raised } from '../sites/raised.ts';
import { held } from '../store/stored.ts';

test('the two ways are two', () => {
  expect(hookHears).not.toBe('');
});

test('the hook waits longer than Firefox may need to wake its background, and no longer than people would', () => {
  expect(deadline).toBeGreaterThanOrEqual(4_000);
  expect(deadline).toBeLessThanOrEqual(10_000);
});

test('the fullest message of 250 stays under the 64 MiB that a message may have', () => {
  // The control character is the longest in JSON, and longer when written twice.
  const full = (length: number) => '\u0001'.repeat(length);
  const { title, body, tag, data } = caps;
  const one = JSON.stringify(
    raised({ title: full(title), body: full(body), tag: full(tag), data: full(data) }),
  );
  expect(JSON.stringify(one).length * 250).toBeLessThan(64 * 1024 * 1024);
});

test('whatever the hook may send can be read back once it is stored', () => {
  const text = 'x'.repeat(Math.max(...Object.values(caps)));
  const record = held('a', { sender: text, conversation: text, text, tag: 'x'.repeat(caps.tag) });
  expect(parseRecords([record]).unreadable).toBe(0);
});
