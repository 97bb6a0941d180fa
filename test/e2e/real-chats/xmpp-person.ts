import { openTextConnection } from './text-connection.ts';

/** Another person on the XMPP server. */
export interface XmppPerson {
  /** Writes to someone directly. */
  write(to: string, text: string): void;
  /** Joins a room (once) and writes there, mentioning someone as clients do (XEP-0372). */
  mention(room: string, who: Mentioned, text: string): Promise<void>;
  close(): void;
}

/** Who is mentioned: the text must hold the nickname for the mention to point at it. */
export interface Mentioned {
  readonly jid: string;
  readonly nick: string;
}

/** Signs in over plain TCP; the server takes any password. */
export async function connectXmppPerson(port: number, name: string, nick: string): Promise<XmppPerson> {
  const connection = await openTextConnection(port);
  const open =
    "<stream:stream to='localhost' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
  const joined = new Set<string>();
  let number = 0;
  connection.send(open);
  await connection.expect(/<\/stream:features>/);
  const secret = Buffer.from(`\0${name}\0any`).toString('base64');
  connection.send(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${secret}</auth>`);
  await connection.expect(/<success[^>]*>/);
  connection.send(open);
  await connection.expect(/<\/stream:features>/);
  connection.send("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
  await connection.expect(/<iq[^>]*id='bind'.*?<\/iq>/s);
  connection.send('<presence/>');
  const id = (): string => `${name}-${Date.now()}-${++number}`;
  return {
    write: (to, text) => {
      connection.send(`<message to='${to}' type='chat' id='${id()}'><body>${xml(text)}</body></message>`);
    },
    mention: async (room, who, text) => {
      if (!joined.has(room)) {
        const history = "<x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x>";
        connection.send(`<presence to='${room}/${xml(nick)}'>${history}</presence>`);
        await connection.expect(/<status code='110'/);
        joined.add(room);
      }
      const begin = text.indexOf(who.nick);
      if (begin < 0) throw new Error(`"${text}" does not mention ${who.nick}`);
      const place = `begin='${begin}' end='${begin + who.nick.length}'`;
      const reference = `<reference xmlns='urn:xmpp:reference:0' type='mention' ${place} uri='xmpp:${who.jid}'/>`;
      const body = `<body>${xml(text)}</body>${reference}`;
      connection.send(`<message to='${room}' type='groupchat' id='${id()}'>${body}</message>`);
    },
    close: () => connection.close(),
  };
}

function xml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/'/g, '&apos;');
}
