import { describe, expect, test } from 'vitest';
import { web } from '../../src/sites/web.ts';
import { raised } from './raised.ts';

const page = new URL('https://chat.example/rooms?x=1');
const read = (given: Parameters<typeof raised>[0]) => web.read(raised(given), page);

describe('the generic reader', () => {
  test.each([
    ['Ana', 'Ana', ''],
    ['Ana (#ops)', 'Ana', '#ops'],
    ['Ana (#ops) says:', 'Ana', '#ops'],
    ['Ana in #ops', 'Ana', '#ops'],
    ['Ana di #ops', 'Ana', '#ops'],
    ['New message from Ana', 'Ana', ''],
    ['New direct message from Ana', 'Ana', ''],
    ['Pesan baru dari Ana', 'Ana', ''],
    ['Message from Ana in #ops', 'Ana', '#ops'],
    ['Meeting in Jakarta', 'Meeting in Jakarta', ''],
    ['(3) Inbox', '(3) Inbox', ''],
    ['', 'chat.example', ''],
    ['   ', 'chat.example', ''],
  ])('reads of the title %j who wrote (%s) and where (%s)', (title, sender, conversation) => {
    expect(read({ title, body: 'text' })).toMatchObject({ sender, conversation, text: 'text' });
  });

  test('takes the title for the text where there is none, so nothing said is left out', () => {
    expect(read({ title: 'Build failed' }).text).toBe('Build failed');
  });

  test.each([
    ['Incoming call', 'Ana', 'call'],
    ['Ana', 'Missed video call', 'call'],
    ['Ana', 'Panggilan tak terjawab', 'call'],
    ['Ana', 'call me maybe', 'other'],
    ['Ana (#ops)', 'hello', 'channel'],
  ])('takes %j with %j for a %s', (title, body, kind) => {
    expect(read({ title, body }).kind).toBe(kind);
  });

  test.each([
    ['{"url":"/rooms/7"}', 'https://chat.example/rooms/7'],
    ['{"link":"https://chat.example/a#b"}', 'https://chat.example/a#b'],
    ['{"url":"https://evil.example/"}', undefined],
    ['{"url":"javascript:alert(1)"}', undefined],
    ['{"url":"data:text/html,x"}', undefined],
    ['{"url":"//evil.example/"}', undefined],
    ['{"url":"http://chat.example/"}', undefined],
    ['{"url":"http://["}', undefined],
    ['{"url":{"toString":"x"}}', undefined],
    ['null', undefined],
    ['[', undefined],
    ['', undefined],
  ])('opens, with the payload %s, %s', (data, address) => {
    expect(read({ title: 'Ana', data }).address).toBe(address);
  });

  test('reads what only the payload says', () => {
    const data = JSON.stringify({ title: 'Ana', body: 'from the payload' });
    expect(read({ path: 'worker message', data })).toMatchObject({ sender: 'Ana', text: 'from the payload' });
  });
});
