import type { ChatNotification, RawNotification } from '../domain/notification.ts';
import { conversejs } from './conversejs.ts';
import { hosted } from './hosted.ts';
import { matches } from './match-pattern.ts';
import type { Site } from './site.ts';
import { thelounge } from './thelounge.ts';
import { web } from './web.ts';

/** Every tool that can be connected by name, in the order the screens show. */
export const connectable: readonly Site[] = hosted;

/** Tools that people host themselves: connected by address, recognised by their page. */
export const selfHosted: readonly Site[] = [conversejs, thelounge];

export const sites: readonly Site[] = [...connectable, ...selfHosted, web];

/** The site of an origin, by its hosts; `undefined` for one that was added by address. */
export function siteOf(origin: string): Site | undefined {
  return connectable.find((site) => site.hosts.some((host) => matches(host, origin)));
}

/** The site that reads what a page raises: by its address, else by the mark it carries, else the generic one. */
export function readerFor(origin: string, mark: string | null): Site {
  return siteOf(origin) ?? selfHosted.find((site) => site.id === mark) ?? web;
}

/** Reads one. The generic reader takes over where the site does not know the form, so there is always an answer. */
export function readNotification(site: Site, raw: RawNotification, page: URL): ChatNotification {
  try {
    return site.read(raw, page) ?? web.read(raw, page);
  } catch {
    return web.read(raw, page);
  }
}

/** The name people know a stored site by. */
export function nameOf(siteId: string): string | undefined {
  return siteId === web.id ? undefined : sites.find((site) => site.id === siteId)?.name;
}
