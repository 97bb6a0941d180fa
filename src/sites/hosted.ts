import type { Site } from './site.ts';
import { web } from './web.ts';

/**
 * Tools that can be connected and are read by the generic reader until they have a file of their own.
 * `coverage` says how they raise notifications, as far as it could be read in their clients' sources.
 */
export const hosted: readonly Site[] = [
  tool('slack', 'Slack', ['https://app.slack.com/*'], 'all from open tabs'),
  tool(
    'teams',
    'Microsoft Teams',
    ['https://teams.cloud.microsoft/*', 'https://teams.microsoft.com/*', 'https://teams.live.com/*'],
    'all from open tabs',
  ),
  tool(
    'google-chat',
    'Google Chat and Gmail',
    ['https://chat.google.com/*', 'https://mail.google.com/*'],
    'not known',
  ),
  tool('discord', 'Discord', ['https://discord.com/*'], 'all from open tabs'),
  tool('whatsapp', 'WhatsApp', ['https://web.whatsapp.com/*'], 'some by push'),
  tool('telegram', 'Telegram', ['https://web.telegram.org/*'], 'some by push'),
  tool(
    'messenger',
    'Messenger',
    ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
    'some by push',
  ),
  tool(
    'outlook',
    'Outlook',
    ['https://outlook.cloud.microsoft/*', 'https://outlook.office.com/*', 'https://outlook.live.com/*'],
    'some by push',
  ),
  tool('element', 'Element', ['https://app.element.io/*'], 'all from open tabs'),
  tool('zulip', 'Zulip', ['https://*.zulipchat.com/*'], 'all from open tabs'),
  tool('rocketchat', 'Rocket.Chat', ['https://*.rocket.chat/*'], 'all from open tabs'),
  tool('clickup', 'ClickUp', ['https://app.clickup.com/*'], 'not known'),
  tool('zoom', 'Zoom Team Chat', ['https://app.zoom.us/*'], 'not known'),
];

function tool(id: string, name: string, hosts: readonly string[], coverage: Site['coverage']): Site {
  return { id, name, hosts, coverage, read: web.read, examples: [] };
}
