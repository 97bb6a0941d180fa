import { expect, it } from 'vitest';
import { connectable } from '../../src/sites/index.ts';
import { covers, missingHosts, otherAddresses } from '../../src/ui/welcome/grants.ts';

const siteById = (id: string) => {
  const site = connectable.find((one) => one.id === id);
  if (!site) throw new Error(id);
  return site;
};

it('takes a tool for connected exactly when all of its hosts are granted', () => {
  const teams = siteById('teams');
  expect(missingHosts(teams, [])).toEqual(teams.hosts);
  expect(missingHosts(teams, teams.hosts.slice(1))).toEqual(teams.hosts.slice(0, 1));
  expect(missingHosts(teams, teams.hosts)).toEqual([]);
  expect(missingHosts(siteById('zulip'), ['https://*.zulipchat.com/*'])).toEqual([]);
});

it('sees grants wider than a tool, given in the browser itself', () => {
  expect(missingHosts(siteById('slack'), ['https://*/*'])).toEqual([]);
  expect(missingHosts(siteById('slack'), ['<all_urls>'])).toEqual([]);
  expect(covers('https://one.example/*', 'https://other.example/*')).toBe(false);
});

it('lists what was added by address, without what belongs to a tool', () => {
  const granted = ['https://app.slack.com/*', 'https://me.zulipchat.com/*', 'https://chat.example:8443/*'];
  expect(otherAddresses(granted)).toEqual(['https://chat.example:8443/*']);
});
