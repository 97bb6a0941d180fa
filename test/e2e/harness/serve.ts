import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** A folder being served to browsers on this machine. */
export interface Served {
  readonly url: string;
  readonly origin: string;
  stop(): Promise<void>;
}

/** What is served. */
export interface ServeOptions {
  /** Documents made by the test, by path (`/index.html`): they win over the folder's files. */
  readonly documents?: Readonly<Record<string, string>>;
  /** A fixed port, for a server that comes back at the same origin; otherwise a free one. */
  readonly port?: number;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Serves a folder at `http://localhost:PORT`, which browsers treat as a secure context; loopback only. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const document = options.documents?.[file];
    if (document === undefined) void sendFile(folder, file, response);
    else response.writeHead(200, head(file)).end(document);
  });
  return listen(server, options.port);
}

/** Starts a server on this machine alone, at a free port unless one is given. */
export async function listen(server: Server, port = 0): Promise<Served> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  const origin = `http://localhost:${address.port}`;
  return {
    origin,
    url: `${origin}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function sendFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const file = normalize(join(folder, path));
  const found = file.startsWith(normalize(folder + sep))
    ? await stat(file).catch(() => undefined)
    : undefined;
  if (!found?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, { ...head(file), 'content-length': found.size });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function head(file: string): Record<string, string> {
  return { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' };
}
