/**
 * The match pattern to ask for, of an address as a person types it: one origin, nothing wider. `undefined` when
 * it is no web address. Firefox has no ports in patterns, so there the host alone counts.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function originPattern(
  typed: string,
  withPort = import.meta.env.MODE !== 'firefox',
): string | undefined {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//iu.test(text);
  // A chat on this machine speaks plain http, nearly always.
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?![\w.-])/iu.test(text);
  const address = hasScheme ? text : `${isHere ? 'http' : 'https'}://${text}`;
  if (!text || /\s/u.test(text) || !URL.canParse(address)) return undefined;
  const { protocol, host, hostname } = new URL(address);
  if (!/^https?:$/u.test(protocol) || hostname.includes('*')) return undefined;
  // A bare word is more likely a slip than a machine's name; with its scheme it is meant.
  if (!hasScheme && !/[.:]|^localhost/u.test(hostname)) return undefined;
  return `${protocol}//${withPort ? host : hostname}/*`;
}
