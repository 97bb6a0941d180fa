import { createServer } from 'node:http';
import { listen, type Served } from '../test/e2e/harness/serve.ts';

/** A site of ours on this machine. */
export type Site = Served;

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
export function startSite(): Promise<Site> {
  return listen(createServer((_, response) => response.writeHead(200, headers).end(page)));
}
