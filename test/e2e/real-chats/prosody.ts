import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild, waitForOutput } from '../harness/child.ts';
import { freePort } from '../harness/free-port.ts';
import { makeTempFolder, removeTempFolder } from '../harness/temp-folder.ts';

/** An XMPP server on loopback ports, with everyone in everyone's contact list. */
export interface Prosody {
  /** For clients over plain TCP. */
  readonly port: number;
  /** For clients in a browser. */
  readonly websocket: string;
  stop(): Promise<void>;
}

/** Starts Prosody in the foreground: nothing stored, any password taken, no TLS, no other servers. */
export async function startProsody(people: Readonly<Record<string, string>>): Promise<Prosody> {
  const folder = await makeTempFolder('prosody');
  const [port, httpPort] = [await freePort(), await freePort()];
  const groups = join(folder, 'groups.txt');
  const config = join(folder, 'prosody.cfg.lua');
  const contacts = Object.entries(people).map(([name, shown]) => `${name}@localhost=${shown}`);
  await writeFile(groups, `[Team]\n${contacts.join('\n')}\n`);
  await writeFile(config, configuration({ folder, port, httpPort, groups }));
  const server = startChild('prosody', ['-F', '--config', config], { log: 'prosody' });
  const stop = async (): Promise<void> => {
    await server.stop();
    await removeTempFolder(folder);
  };
  try {
    await waitForOutput(server, new RegExp(`Activated service 'c2s' on .*:${port}`));
    await waitForOutput(server, new RegExp(`Activated service 'http' on .*:${httpPort}`));
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, websocket: `ws://localhost:${httpPort}/xmpp-websocket`, stop };
}

interface Places {
  readonly folder: string;
  readonly port: number;
  readonly httpPort: number;
  readonly groups: string;
}

function configuration({ folder, port, httpPort, groups }: Places): string {
  return `
run_as_root = true -- as in a container; it refuses otherwise
data_path = "${folder}"
pidfile = "${folder}/prosody.pid"
log = { info = "*console" }
interfaces = { "127.0.0.1" }
c2s_ports = { ${port} }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
http_ports = { ${httpPort} }
http_interfaces = { "127.0.0.1" }
https_ports = { }
consider_websocket_secure = true
modules_enabled = { "roster", "saslauth", "disco", "carbons", "pep", "ping", "websocket", "groups", "blocklist" }
modules_disabled = { "s2s", "tls", "admin_shell" }
groups_file = "${groups}"
storage = "memory"
authentication = "insecure"
insecure_open_authentication = "Yes please, I know what I'm doing!"
VirtualHost "localhost"
Component "rooms.localhost" "muc"
  muc_room_locking = false
  muc_room_default_persistent = true
`;
}
