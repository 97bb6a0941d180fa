import { expect, test } from 'vitest';
import { matches } from '../../src/sites/match-pattern.ts';

test.each([
  ['https://app.slack.com/*', 'https://app.slack.com', true],
  ['https://app.slack.com/*', 'https://app.slack.com:8443', true],
  ['https://app.slack.com/*', 'http://app.slack.com', false],
  ['https://app.slack.com/*', 'https://slack.com', false],
  ['https://app.slack.com/*', 'https://app.slack.com.evil.example', false],
  ['https://app.slack.com/*', 'https://evil-app.slack.com', false],
  ['https://*.zulipchat.com/*', 'https://team.zulipchat.com', true],
  ['https://*.zulipchat.com/*', 'https://a.b.zulipchat.com', true],
  ['https://*.zulipchat.com/*', 'https://zulipchat.com', true],
  ['https://*.zulipchat.com/*', 'https://evilzulipchat.com', false],
  ['*://chat.example/*', 'http://chat.example', true],
  ['*://chat.example/*', 'https://chat.example', true],
  ['*://chat.example/*', 'ftp://chat.example', false],
  ['https://*/*', 'https://anything.example', true],
  ['https://*/*', 'http://anything.example', false],
  ['*://*/*', 'http://127.0.0.1:9000', true],
  ['http://localhost:8080/*', 'http://localhost:8080', true],
  ['http://localhost:8080/*', 'http://localhost:8081', false],
  ['https://chat.example/team/*', 'https://chat.example', false],
  ['https://chat.example', 'https://chat.example', false],
  ['<all_urls>', 'https://chat.example', false],
  ['', 'https://chat.example', false],
  ['https://chat.example/*', 'not an address', false],
  ['https://chat.example/*', 'null', false],
])('the pattern %s covers %s: %s', (pattern, origin, covers) => {
  expect(matches(pattern, origin)).toBe(covers);
});
