// A static host of our own, for tests that change what is served while a page is open, and for the bench.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const PACKED = ['.png'];

/**
 * Serves `folder` on loopback. `under` is the path that it is reached by. `change` is given every answer and may give
 * back another one: `{ status, type, body, headers }`.
 */
export async function host(folder, { under = '/', change = (_name, answer) => answer } = {}) {
  const site = { folder, change, address: '', close: () => {} };
  const server = createServer(async (request, response) => {
    const { status, type, body, headers } = await site.change(...(await answer(request.url)));
    const packed = /\bgzip\b/.test(request.headers['accept-encoding']) && !PACKED.includes(extname(request.url));
    const sent = packed ? gzipSync(body) : body;
    response.writeHead(status, {
      'content-type': type,
      'content-length': sent.length,
      'cache-control': 'no-cache',
      ...(packed && { 'content-encoding': 'gzip' }),
      ...headers,
    });
    response.end(sent);
  });
  async function answer(url) {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    const name = path === under ? 'index.html' : normalize(path.slice(under.length));
    const missing = { status: 404, type: 'text/plain', body: Buffer.from('not found') };
    if (!path.startsWith(under) || name.startsWith('..')) return [name, missing];
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    return [name, await readFile(join(site.folder, name)).then((body) => ({ status: 200, type, body }), () => missing)];
  }
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  site.address = `http://127.0.0.1:${server.address().port}${under}`;
  site.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return site;
}
