import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serveFolder } from '../harness/serve.ts';
import { waitFor } from '../harness/wait.ts';
import { startProsody } from './prosody.ts';
import { connectXmppPerson, type XmppPerson } from './xmpp-person.ts';

const me = { jid: 'me@localhost', nick: 'me' };
const people = { me: 'Me', ana: 'Ana Wijaya', budi: 'Budi Santoso' };

/** Who writes to the user. */
export type ConversePerson = 'ana' | 'budi';

/** Converse.js against a Prosody of its own, signed in by itself as "me". */
export interface Converse {
  readonly url: string;
  readonly origin: string;
  /** The rooms joined at start. */
  readonly rooms: { readonly team: string; readonly design: string };
  /** Waits until the page is signed in and in its rooms: what is sent earlier raises nothing. */
  isReady(page: Page): Promise<void>;
  /** A direct message. Converse notifies of it only while the page is hidden. */
  sendDirect(text: string, from?: ConversePerson): Promise<void>;
  /** A message in a room with the user's nickname, "me", in it. Converse always notifies of it. */
  sendMention(room: string, text: string, from?: ConversePerson): Promise<void>;
  /** The address (jid) of the conversation on the screen, or ''. */
  openConversationInPage(page: Page): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the server, and serves the client as its package comes. */
export async function startConverse(): Promise<Converse> {
  const prosody = await startProsody(people);
  const rooms = { team: 'team@rooms.localhost', design: 'design@rooms.localhost' };
  const dist = join(import.meta.dirname, '../../../node_modules/converse.js/dist');
  const served = await serveFolder(dist, {
    documents: { '/index.html': clientPage(prosody.websocket, Object.values(rooms)) },
  });
  const connected = new Map<ConversePerson, Promise<XmppPerson>>();
  const person = (name: ConversePerson): Promise<XmppPerson> => {
    const known = connected.get(name) ?? connectXmppPerson(prosody.port, name, people[name]);
    connected.set(name, known);
    return known;
  };
  return {
    url: served.url,
    origin: served.origin,
    rooms,
    isReady: async (page) => {
      await waitFor(
        'Converse to be in its rooms',
        () => page.evaluate(() => document.body.dataset['rooms'] === '2'),
        {
          timeout: 30_000,
        },
      );
    },
    sendDirect: async (text, from = 'ana') => (await person(from)).write(me.jid, text),
    sendMention: async (room, text, from = 'ana') => (await person(from)).mention(room, me, text),
    openConversationInPage: (page) => page.evaluate(visibleConversation),
    stop: async () => {
      for (const one of connected.values()) (await one.catch(() => undefined))?.close();
      await served.stop();
      await prosody.stop();
    },
  };
}

/** Runs in the page. */
function visibleConversation(): string {
  const shown = [...document.querySelectorAll<HTMLElement>('converse-chat, converse-muc')].find(
    (one) => one.getClientRects().length > 0,
  );
  return shown?.getAttribute('jid') ?? '';
}

function clientPage(websocket: string, rooms: readonly string[]): string {
  const settings = {
    assets_path: '/',
    authentication: 'login',
    auto_login: true,
    jid: me.jid,
    password: 'any',
    websocket_url: websocket,
    discover_connection_methods: false,
    auto_join_rooms: rooms.map((jid) => ({ jid, nick: me.nick })),
    view_mode: 'fullscreen',
    show_desktop_notifications: true,
    play_sounds: false,
    i18n: 'en',
  };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Converse</title>
    <link rel="stylesheet" href="/converse.min.css">
  </head>
  <body class="converse-fullscreen">
    <converse-root></converse-root>
    <script type="module">
      import '/converse.min.js';
      let rooms = 0;
      window.converse.plugins.add('jeda-test', {
        initialize() {
          this._converse.api.listen.on('enteredNewRoom', () => {
            document.body.dataset.rooms = String(++rooms);
          });
        },
      });
      window.converse.initialize({ ...${JSON.stringify(settings)}, whitelisted_plugins: ['jeda-test'] });
    </script>
  </body>
</html>`;
}
