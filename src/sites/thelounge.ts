import { readPayload } from './payload.ts';
import type { Site } from './site.ts';

/** `nick` for a query, `nick (#channel)` for a channel, with " says:" for a message. */
const form = /^(?<nick>\S+)(?: \((?<channel>[^)]+)\))?(?: says:)?$/u;

/**
 * The Lounge (IRC), read in the source of release 4.5, `client/js/socket-events/msg.ts` and
 * `client/service-worker.js`. A channel only notifies for a mention unless the person asked for every message,
 * so a channel's message is taken for a mention.
 */
export const thelounge: Site = {
  id: 'thelounge',
  name: 'The Lounge',
  hosts: [],
  mark: 'meta[name="application-name"][content="The Lounge"]',
  workerMessages: [{ type: 'notification', keys: ['chanId', 'title', 'body'] }],
  // Its server pushes to the worker when no tab is connected.
  coverage: 'some by push',
  read(raw, page) {
    const payload = readPayload(raw.data);
    const title = raw.path === 'worker message' ? payload.text('title') : raw.title;
    const text = raw.path === 'worker message' ? payload.text('body') : raw.body;
    const { nick, channel } = form.exec(title)?.groups ?? {};
    if (!nick) return undefined;
    const channelId = payload.number('chanId') ?? Number(/^chan-(\d+)$/u.exec(raw.tag)?.[1] ?? Number.NaN);
    return {
      sender: nick,
      conversation: channel ?? nick,
      kind: channel ? 'mention' : 'direct',
      text,
      ...(Number.isInteger(channelId) && { address: new URL(`#/chan-${channelId}`, page).href }),
    };
  },
  examples: [
    {
      page: 'https://irc.example/#/chan-1',
      raw: {
        path: 'worker message',
        data: '{"type":"notification","chanId":4,"title":"ana (#team) says:","body":"me: ready?","timestamp":1}',
      },
      reads: {
        sender: 'ana',
        conversation: '#team',
        kind: 'mention',
        text: 'me: ready?',
        address: 'https://irc.example/#/chan-4',
      },
    },
    {
      page: 'https://irc.example/#/chan-1',
      raw: {
        path: 'worker message',
        data: '{"type":"notification","chanId":7,"title":"ana says:","body":"hello","timestamp":1}',
      },
      reads: {
        sender: 'ana',
        conversation: 'ana',
        kind: 'direct',
        text: 'hello',
        address: 'https://irc.example/#/chan-7',
      },
    },
    {
      page: 'http://irc.example/',
      raw: { path: 'constructor', title: 'ben (#dev) says:', body: 'me: build is red', tag: 'chan-9' },
      reads: {
        sender: 'ben',
        conversation: '#dev',
        kind: 'mention',
        text: 'me: build is red',
        address: 'http://irc.example/#/chan-9',
      },
    },
  ],
};
