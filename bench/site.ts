import { createServer } from 'node:http';

/** A site of ours on this machine. */
export interface Site {
  readonly origin: string;
  readonly url: string;
  stop(): Promise<void>;
}

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head>
  <body><p>Nothing here.</p></body>
</html>`;

/** Isolated from other origins, so that its `performance.now()` has steps of 5 µs, not 100. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves one plain page at every path of `http://localhost:PORT`. */
export async function startSite(): Promise<Site> {
  const server = createServer((_, response) => response.writeHead(200, headers).end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The site has no port');
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
