import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild, waitForOutput } from '../harness/child.ts';
import { freePort } from '../harness/free-port.ts';
import { makeTempFolder, removeTempFolder } from '../harness/temp-folder.ts';

/** An IRC server on a loopback port. */
export interface Ngircd {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts ngIRCd in the foreground: plain, open, and without asking who connects. */
export async function startNgircd(): Promise<Ngircd> {
  const folder = await makeTempFolder('ngircd');
  const port = await freePort();
  const config = join(folder, 'ngircd.conf');
  await mkdir(join(folder, 'included'));
  await writeFile(
    config,
    `
[Global]
  Name = irc.localhost
  Info = Jeda tests
  Listen = 127.0.0.1
  Ports = ${port}
  MotdPhrase = Hello
  # Started by root it wants to be someone else.
  ServerUID = nobody
  ServerGID = nogroup
[Limits]
  MaxConnectionsIP = 0
  MaxJoins = 0
  MaxNickLength = 20
[Options]
  DNS = no
  Ident = no
  PAM = no
  # Debian's own file would be read besides.
  IncludeDir = ${folder}/included
`,
  );
  // Debian keeps it in sbin, which is not on every PATH.
  const server = startChild('/usr/sbin/ngircd', ['-n', '-f', config], { log: 'ngircd' });
  const stop = async (): Promise<void> => {
    await server.stop();
    await removeTempFolder(folder);
  };
  try {
    await waitForOutput(server, /Now listening on/);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}
