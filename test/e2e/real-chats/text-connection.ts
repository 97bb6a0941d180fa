import { connect } from 'node:net';
import { waitFor } from '../harness/wait.ts';

/** A plain-text conversation with a server of ours: what a second person's client is, without the client. */
export interface TextConnection {
  send(text: string): void;
  /** Waits for this in what came since the last `expect`, and forgets all up to its end. */
  expect(what: RegExp): Promise<RegExpMatchArray>;
  /** Answers by itself, whenever a line fits. */
  reply(to: RegExp, answer: (match: RegExpMatchArray) => string): void;
  close(): void;
}

/** Connects to a loopback port. */
export async function openTextConnection(port: number): Promise<TextConnection> {
  const socket = connect({ host: '127.0.0.1', port });
  socket.setEncoding('utf8');
  let received = '';
  let failure = '';
  const replies: { to: RegExp; answer: (match: RegExpMatchArray) => string }[] = [];
  socket.on('error', (error) => {
    failure = error.message;
  });
  socket.on('data', (chunk: string) => {
    received += chunk;
    for (const { to, answer } of replies) {
      const match = chunk.match(to);
      if (match) socket.write(answer(match));
    }
  });
  await waitFor(`a connection to port ${port}`, () => failure || socket.readyState === 'open');
  if (failure) throw new Error(`Port ${port}: ${failure}`);
  return {
    send: (text) => {
      socket.write(text);
    },
    expect: async (what) => {
      const match = await waitFor(`${what} from port ${port}`, () => received.match(what)).catch(
        (error: Error) => {
          throw new Error(`${error.message} ${failure} Received: ${received.slice(-2000)}`);
        },
      );
      received = received.slice((match.index ?? 0) + match[0].length);
      return match;
    },
    reply: (to, answer) => {
      replies.push({ to, answer });
    },
    close: () => socket.destroy(),
  };
}
