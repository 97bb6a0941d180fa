import { expect, it } from 'vitest';
import { originPattern } from '../../src/ui/parts/origin-pattern.ts';

it.each([
  ['https://chat.example.com', 'https://chat.example.com/*'],
  ['chat.example.com/rooms?id=1#x', 'https://chat.example.com/*'],
  ['  HTTP://Chat.Example.COM:8080/  ', 'http://chat.example.com:8080/*'],
  ['localhost:3000', 'http://localhost:3000/*'],
  ['127.0.0.1:9000/rooms', 'http://127.0.0.1:9000/*'],
  ['localhost.example.com', 'https://localhost.example.com/*'],
  ['http://intranet/', 'http://intranet/*'],
  ['http://127.0.0.1:9000', 'http://127.0.0.1:9000/*'],
  ['http://[::1]:9000', 'http://[::1]:9000/*'],
])('asks for exactly one origin of %s', (typed, pattern) => {
  expect(originPattern(typed, true)).toBe(pattern);
});

it.each([
  '',
  '   ',
  'chat',
  'two words',
  'ftp://files.example',
  'javascript:alert(1)',
  'https://*.example.com',
  'https://',
  'chrome://settings',
])('refuses %j', (typed) => {
  expect(originPattern(typed, true)).toBeUndefined();
});

it('leaves the port out where patterns have none', () => {
  expect(originPattern('http://127.0.0.1:9000', false)).toBe('http://127.0.0.1/*');
});
