import { nameOf } from '../../sites/index.ts';

/** What people call the tool something came from; for one added by address, its host. */
export function toolName(site: string, origin: string): string {
  return nameOf(site) ?? (URL.canParse(origin) ? new URL(origin).host : origin);
}
