import type { Site } from './site.ts';

/** A name or a bare XMPP address before "says", in the client's English; `%1$s says` in its source. */
const says = /^(?<who>.+) says$/u;
const headline = /^Notification from (?<who>\S+)$/u;

/**
 * Converse.js (XMPP), read in the source of release 14, `src/plugins/notifications/utils.js`. The title carries
 * a display name, or the bare address of somebody not in the roster; a room's name is never in it, so with a name
 * alone nothing tells a room from a direct message. Other languages are left to the generic reader.
 */
export const conversejs: Site = {
  id: 'conversejs',
  name: 'Converse.js',
  hosts: [],
  mark: 'converse-root, #conversejs',
  coverage: 'all from open tabs',
  read({ title, body }, page) {
    const who = says.exec(title)?.groups?.['who'];
    const from = who ?? headline.exec(title)?.groups?.['who'];
    if (!from) return undefined;
    const isAddress = /^[^\s@]+@[^\s@]+$/u.test(from);
    return {
      sender: from,
      conversation: isAddress ? from : '',
      kind: who && isAddress ? 'direct' : 'other',
      text: body,
      ...(isAddress && { address: new URL(`#converse/chat?jid=${encodeURIComponent(from)}`, page).href }),
    };
  },
  examples: [
    {
      page: 'https://chat.example/',
      raw: { path: 'constructor', title: 'ana@chat.example says', body: 'Can you look?' },
      reads: {
        sender: 'ana@chat.example',
        conversation: 'ana@chat.example',
        kind: 'direct',
        text: 'Can you look?',
        address: 'https://chat.example/#converse/chat?jid=ana%40chat.example',
      },
    },
    {
      page: 'https://chat.example/',
      raw: { path: 'constructor', title: 'Ana Wijaya says', body: 'me: lunch?' },
      reads: { sender: 'Ana Wijaya', conversation: '', kind: 'other', text: 'me: lunch?' },
    },
    {
      page: 'https://chat.example/',
      raw: { path: 'constructor', title: 'Notification from chat.example', body: 'Maintenance at 22:00' },
      reads: { sender: 'chat.example', conversation: '', kind: 'other', text: 'Maintenance at 22:00' },
    },
  ],
};
