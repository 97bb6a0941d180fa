// Runs before The Lounge, to let it run here at all and alone.
const dns = require('node:dns');
const Module = require('node:module');

// It loads node:sqlite, new in Node 22, for a message store we do not switch on: on Node 20 an empty module stands in.
const load = Module._load;
Module._load = function loadWithoutSqlite(request, ...rest) {
  if (request === 'node:sqlite' && !Module.isBuiltin(request)) return {};
  return load.call(this, request, ...rest);
};

// It asks GitHub for its changelog: a test leaves this machine alone.
const { lookup } = dns;
dns.lookup = function lookUpHere(host, ...rest) {
  if (host === 'localhost' || host === '127.0.0.1') return lookup.call(this, host, ...rest);
  const answer = rest.at(-1);
  const error = Object.assign(new Error(`${host} is not this machine`), { code: 'ENOTFOUND' });
  process.nextTick(() => answer(error));
};
