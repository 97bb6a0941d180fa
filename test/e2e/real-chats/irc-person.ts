import { waitFor } from '../harness/wait.ts';
import { openTextConnection } from './text-connection.ts';

/** Another person on the IRC server. */
export interface IrcPerson {
  /** Writes to someone directly. */
  write(to: string, text: string): void;
  /** Joins a channel (once) and writes there. */
  say(channel: string, text: string): Promise<void>;
  /** Waits until someone is in a channel. */
  sees(nick: string, channel: string): Promise<void>;
  close(): void;
}

/** Connects over plain TCP. */
export async function connectIrcPerson(port: number, nick: string): Promise<IrcPerson> {
  const connection = await openTextConnection(port);
  const joined = new Set<string>();
  connection.reply(/^PING (.*)$/m, (match) => `PONG ${match[1]}\r\n`);
  connection.send(`NICK ${nick}\r\nUSER ${nick} 0 * :${nick}\r\n`);
  await connection.expect(/ (376|422) /);
  return {
    write: (to, text) => connection.send(`PRIVMSG ${to} :${oneLine(text)}\r\n`),
    say: async (channel, text) => {
      if (!joined.has(channel)) {
        connection.send(`JOIN ${channel}\r\n`);
        await connection.expect(/ 366 /);
        joined.add(channel);
      }
      connection.send(`PRIVMSG ${channel} :${oneLine(text)}\r\n`);
    },
    sees: async (nick, channel) => {
      await waitFor(`${nick} in ${channel}`, async () => {
        connection.send(`NAMES ${channel}\r\n`);
        const names = await connection.expect(/( 353 .*)?\r\n.* 366 /);
        return new RegExp(`[ :@+~&%]${nick}\\b`).test(names[1] ?? '');
      });
    },
    close: () => connection.close(),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
