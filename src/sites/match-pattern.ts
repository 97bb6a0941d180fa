/**
 * Does a match pattern (`scheme://host/*`) cover an origin? Only the forms our sites use.
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function matches(pattern: string, origin: string): boolean {
  const parts = /^(?<scheme>\*|https?):\/\/(?<host>[^/]+)\/\*$/u.exec(pattern)?.groups;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!parts || !url) return false;
  const { scheme, host = '' } = parts;
  if (scheme === '*' ? !/^https?:$/u.test(url.protocol) : `${scheme}:` !== url.protocol) return false;
  if (host === '*') return true;
  // Chromium's patterns may carry a port; without one any port matches.
  if (host.startsWith('*.')) return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
  return host.includes(':') ? url.host === host : url.hostname === host;
}
