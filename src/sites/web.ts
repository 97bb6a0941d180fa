import type { ChatNotification, Kind } from '../domain/notification.ts';
import { readPayload } from './payload.ts';
import type { Site } from './site.ts';

/**
 * Any other site. Most chats put a person into the title, and a channel behind it in brackets or after "in";
 * what does not look so is taken whole: the title as the sender, so that nothing said is left out.
 */
export const web = {
  id: 'web',
  name: 'Other site',
  hosts: [],
  coverage: 'not known',
  read(raw, page): ChatNotification {
    const payload = readPayload(raw.data);
    const title = (raw.title || payload.text('title')).trim();
    const text = (raw.body || payload.text('body') || payload.text('text')).trim();
    const { who, where } = readTitle(title);
    return {
      sender: who || page.host,
      conversation: where,
      kind: kindOf(where, raw.title, text),
      text: text || title,
      ...addressIn(payload.text('url') || payload.text('link'), page),
    };
  },
  examples: [
    {
      page: 'https://chat.example/rooms',
      raw: { path: 'constructor', title: 'Ben (#design)', body: 'New mock-ups are up' },
      reads: {
        sender: 'Ben',
        conversation: '#design',
        kind: 'channel',
        text: 'New mock-ups are up',
      },
    },
    {
      page: 'https://chat.example/rooms',
      raw: { path: 'registration', title: 'Build failed', body: '', data: '{"url":"/builds/7"}' },
      reads: {
        sender: 'Build failed',
        conversation: '',
        kind: 'other',
        text: 'Build failed',
        address: 'https://chat.example/builds/7',
      },
    },
    {
      page: 'https://chat.example/rooms',
      raw: { path: 'constructor', title: 'New message from Ana in #ops', body: 'deploy at 3' },
      reads: {
        sender: 'Ana',
        conversation: '#ops',
        kind: 'channel',
        text: 'deploy at 3',
      },
    },
  ],
} as const satisfies Site;

const lead = /^(?:new (?:direct )?message (?:from|in)|message from|pesan (?:baru )?dari)\s+/iu;
const brackets = /^(?<who>[^()]{1,80}?)\s*\((?<where>[^()]{1,80})\)(?:\s*(?:says)?:)?$/u;
const inWhere = /^(?<who>.{1,80}?)\s+(?:in|di)\s+(?<where>[#&@].{1,80})$/u;

function readTitle(title: string): { who: string; where: string } {
  const rest = title.replace(lead, '');
  const found = (brackets.exec(rest) ?? inWhere.exec(rest))?.groups;
  return { who: (found?.['who'] ?? rest).trim(), where: (found?.['where'] ?? '').trim() };
}

function kindOf(where: string, title: string, text: string): Kind {
  if (
    /\b(?:incoming|missed) (?:video )?call\b|\bpanggilan (?:masuk|tak terjawab)\b/iu.test(`${title} ${text}`)
  )
    return 'call';
  return where ? 'channel' : 'other';
}

function addressIn(link: string, page: URL): { address?: string } {
  if (!link || !URL.canParse(link, page.href)) return {};
  const url = new URL(link, page);
  // Only the site's own pages: a notification must not be a way to open anything else.
  return url.origin === page.origin && /^https?:$/u.test(url.protocol) ? { address: url.href } : {};
}
