import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Child, startChild, waitForOutput } from '../harness/child.ts';
import { freePort } from '../harness/free-port.ts';
import { makeTempFolder, removeTempFolder } from '../harness/temp-folder.ts';
import { waitFor } from '../harness/wait.ts';
import { connectIrcPerson, type IrcPerson } from './irc-person.ts';
import { startNgircd } from './ngircd.ts';

const me = 'me';
const password = 'any';
// bcrypt of the password, so that no hashing library is needed here.
const passwordHash = '$2a$04$PxvVIqvz.bP8HlWhkC.gHucwu6Yj809gsMb0PQB8VbYx5lKgAWebW';
const channels = { team: '#team', design: '#design' } as const;

/** Who writes to the user. */
export type LoungePerson = 'ana' | 'budi';

/** The Lounge against an ngIRCd of its own, with one user who is in two channels. */
export interface TheLounge {
  readonly url: string;
  readonly origin: string;
  readonly channels: typeof channels;
  /**
   * Opens The Lounge in the page, signed in, its desktop notifications switched on, and its service worker ready.
   * The profile remembers: a page opened later at `url` needs only `isReady`.
   */
  connect(page: Page): Promise<void>;
  /** Waits until the page shows its channels and its worker can be posted to. */
  isReady(page: Page): Promise<void>;
  /** A direct message: notified when the page has no focus or shows another conversation. */
  sendDirect(text: string, from?: LoungePerson): Promise<void>;
  /** A message that begins with the user's nickname: notified as a direct one is. */
  sendMention(text: string, channel?: string, from?: LoungePerson): Promise<void>;
  /** Opens a conversation (`#team`, `ana`) as the user would, by its name in the list. */
  choose(page: Page, conversation: string): Promise<void>;
  /** The name of the conversation on the screen (`#team`, `ana`), or ''. */
  openConversationInPage(page: Page): Promise<string>;
  stop(): Promise<void>;
}

/** Starts both servers. */
export async function startTheLounge(): Promise<TheLounge> {
  const irc = await startNgircd();
  const home = await makeTempFolder('thelounge');
  const port = await freePort();
  await writeHome(home, port, irc.port);
  const server = startServer(home);
  const connected = new Map<LoungePerson, Promise<IrcPerson>>();
  const person = (name: LoungePerson): Promise<IrcPerson> => {
    const known = connected.get(name) ?? connectIrcPerson(irc.port, name);
    connected.set(name, known);
    return known;
  };
  const stop = async (): Promise<void> => {
    for (const one of connected.values()) (await one.catch(() => undefined))?.close();
    await server.stop();
    await irc.stop();
    await removeTempFolder(home);
  };
  try {
    await waitForOutput(server, /Available at/);
    // Else a message to the user is lost: nobody of that name is there yet.
    const ana = await person('ana');
    for (const channel of Object.values(channels)) await ana.sees(me, channel);
  } catch (error) {
    await stop();
    throw error;
  }
  const origin = `http://localhost:${port}`;
  const url = `${origin}/`;
  return {
    url,
    origin,
    channels,
    connect: async (page) => {
      await page.goto(url);
      await switchOnNotifications(page);
      await page.reload();
      await signIn(page);
      await isReady(page);
    },
    isReady,
    sendDirect: async (text, from = 'ana') => (await person(from)).write(me, text),
    sendMention: async (text, channel = channels.team, from = 'ana') =>
      (await person(from)).say(channel, `${me}: ${text}`),
    choose: async (page, conversation) => {
      await page.click(entry(conversation));
      await waitFor(
        `${conversation} to open`,
        async () => (await openConversationInPage(page)) === conversation,
      );
    },
    openConversationInPage,
    stop,
  };
}

/** It is a setting of this browser alone, kept by the page, so the server cannot be told. */
async function switchOnNotifications(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.setItem('settings', JSON.stringify({ desktopNotifications: true, notification: false }));
  });
}

async function signIn(page: Page): Promise<void> {
  await page.waitForSelector('#signin-username', { timeout: 15_000 });
  await page.type('#signin-username', me);
  await page.type('#signin-password', password);
  await page.click('button[type="submit"]');
}

async function isReady(page: Page): Promise<void> {
  await page.waitForSelector(entry(channels.design), { timeout: 20_000 });
  await waitFor('the worker of The Lounge', () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === 'activated'),
  );
}

async function openConversationInPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const entry = document.querySelector<HTMLElement>('#sidebar .channel-list-item.active');
    return entry?.dataset['name'] ?? '';
  });
}

function entry(conversation: string): string {
  return `#sidebar .channel-list-item[data-name="${conversation}"]`;
}

function startServer(home: string): Child {
  const cwd = join(import.meta.dirname, '../../../node_modules/thelounge');
  // Its index.js asks for Node 22 and does nothing else; what is behind it runs on 20 as well.
  const preload = join(import.meta.dirname, 'lounge-preload.cjs');
  return startChild(process.execPath, ['--require', preload, join(cwd, 'dist/server/index.js'), 'start'], {
    cwd,
    // Vitest sets NODE_ENV to "test", with which it looks for its files as if in its own repository.
    env: { ...process.env, NODE_ENV: 'production', THELOUNGE_HOME: home, FORCE_COLOR: '0' },
    log: 'thelounge',
  });
}

async function writeHome(home: string, port: number, ircPort: number): Promise<void> {
  const config = {
    public: false,
    host: '127.0.0.1',
    port,
    prefetch: false,
    fileUpload: { enable: false },
    messageStorage: [],
    defaults: { host: '127.0.0.1', port: ircPort, tls: false },
  };
  const user = {
    password: passwordHash,
    log: false,
    networks: [
      {
        uuid: '6f1c1d5e-6f6e-4d4b-9c1e-0e3a6a3f5b10',
        name: 'Office',
        host: '127.0.0.1',
        port: ircPort,
        tls: false,
        nick: me,
        username: me,
        realname: me,
        channels: Object.values(channels).map((name) => ({ name })),
      },
    ],
  };
  await mkdir(join(home, 'users'), { recursive: true });
  await writeFile(join(home, 'config.js'), `module.exports = ${JSON.stringify(config, null, 2)};\n`);
  await writeFile(join(home, 'users', `${me}.json`), JSON.stringify(user, null, 2));
}
