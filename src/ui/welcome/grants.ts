import { type ReadonlySignal, signal } from '@preact/signals';
import { grantedOrigins, onOriginsChanged } from '../../platform/permissions.ts';
import { connectable } from '../../sites/index.ts';
import { matches } from '../../sites/match-pattern.ts';
import type { Site } from '../../sites/site.ts';

/** The match patterns granted now, followed as they are given or taken, here or in the browser; `undefined` while not known. */
export function watchGrants(): ReadonlySignal<readonly string[] | undefined> {
  const granted = signal<readonly string[] | undefined>(undefined);
  const read = (): void => {
    grantedOrigins().then(
      (origins) => {
        granted.value = origins;
      },
      () => undefined,
    );
  };
  onOriginsChanged(read);
  read();
  return granted;
}

/** The hosts of a tool that are not granted yet; none means connected. */
export function missingHosts(site: Site, granted: readonly string[]): string[] {
  return site.hosts.filter((host) => !granted.some((pattern) => covers(pattern, host)));
}

/** Granted patterns that belong to no tool of the list: what was added by address. */
export function otherAddresses(granted: readonly string[]): string[] {
  return granted.filter(
    (pattern) => !connectable.some(({ hosts }) => hosts.some((host) => covers(host, pattern))),
  );
}

/** Does one pattern cover all that another does? */
export function covers(pattern: string, other: string): boolean {
  return pattern === other || pattern === '<all_urls>' || matches(pattern, other.replace(/\/\*$/u, ''));
}
