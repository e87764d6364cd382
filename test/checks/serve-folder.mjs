import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the files of a folder on a free port. */
export async function serveFolder(folder) {
  const root = resolve(folder);
  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = join(root, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    try {
      if (!path.startsWith(root + sep)) throw new Error('Outside.');
      const file = await readFile(path);
      response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'}).end(file);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
