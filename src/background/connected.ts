import { grantedOrigins } from '../platform/permissions.ts';
import { matches } from '../sites/match-pattern.ts';

/**
 * May we act on this origin? Read from the grants each time: they can be taken back in the browser's own
 * settings, while our scripts live on in open tabs. Compared by us, since the browsers differ on ports.
 */
export async function isConnected(origin: string): Promise<boolean> {
  const patterns = await grantedOrigins();
  return patterns.some((pattern) => pattern === '<all_urls>' || matches(pattern, origin));
}
