import type { ChatNotification, RawNotification } from '../domain/notification.ts';
import { conversejs } from './conversejs.ts';
import { hosted } from './hosted.ts';
import { matches } from './match-pattern.ts';
import { readPayload } from './payload.ts';
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

/** Is a message of a page to its worker one that makes the worker show? Only then may it be kept back. */
export function showsNotification(origin: string, raw: RawNotification): boolean {
  const site = siteOf(origin);
  const payload = readPayload(raw.data);
  const kinds = (site ? [site] : selfHosted).flatMap(({ workerMessages }) => workerMessages ?? []);
  return kinds.some(({ type, keys }) => payload.text('type') === type && keys.every(payload.has));
}

/** The marks to look for in a page of this origin: none where its address says what it is. */
export function marksFor(origin: string): { readonly site: string; readonly selector: string }[] {
  if (siteOf(origin)) return [];
  return selfHosted.flatMap(({ id, mark }) => (mark ? [{ site: id, selector: mark }] : []));
}

/** The site that reads what a page raises: by its address, else by the mark it carries, else the generic one. */
export function readerFor(origin: string, mark: string): Site {
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
