/**
 * Builds the drop-in and serves the pages beside this file with it, as strangers' web servers would; builds again on change.
 *
 *     node stories/serve.mjs [--port 8000] [--host localhost] [--open]
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {watch as watchFolder} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {watch} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'stories', 'pages');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The policies that pages are served under. The partner's site forbids all but its own files. */
const policies = {
  '/partner.html':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
};

/** Loads a page anew when something has changed. Not on a page with a policy: that one stays as it is in its file. */
const reload = `<script type="module">new EventSource('/changes').onmessage = () => location.reload();</script>\n`;

/**
 * Serves the pages, and what is in `dist`.
 *
 * @param {{port?: number, host?: string}} options `port` is the first one to try: the next that is free is taken.
 * @returns {Promise<{address: string, hasChanged: () => void, close: () => void}>}
 */
export async function serve({port = 8000, host = 'localhost'} = {}) {
  const waiting = new Set();
  const server = createServer((request, response) => {
    const [pathname] = request.url.split(/[?#]/);
    if (pathname !== '/changes') return void answer(pathname === '/' ? '/index.html' : pathname, response);
    response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'}).write('\n');
    waiting.add(response);
    response.on('close', () => waiting.delete(response));
  });
  for (;;) {
    try {
      await once(server.listen(port, host), 'listening');
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      port++;
    }
  }
  return {
    address: `http://${host}:${server.address().port}/`,
    hasChanged: () => waiting.forEach((response) => response.write('data: changed\n\n')),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(pathname, response) {
  const type = types[extname(pathname)];
  const file = type && (await read(pathname));
  if (!file) {
    response.writeHead(404, {'Content-Type': types['.txt']}).end(`There is no ${pathname} here.\n`);
    return;
  }
  const policy = policies[pathname];
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    // Pages of other origins may take the script and the postings, as they would from a CDN and a feed.
    'Access-Control-Allow-Origin': '*',
    ...(policy && {'Content-Security-Policy': policy}),
  });
  response.end(extname(pathname) === '.html' && !policy ? file + reload : file);
}

/** The first file of that path in the folders that are served; nothing from outside them. */
async function read(pathname) {
  for (const folder of [pages, join(root, 'dist')]) {
    try {
      const path = join(folder, decodeURIComponent(pathname));
      if (path.startsWith(folder + sep)) return await readFile(path);
    } catch {
      // Not in this one.
    }
  }
}

/** Builds the drop-in, and again whenever its source changes; calls back after every build that went well. */
async function build(onBuilt) {
  process.chdir(root);
  const {options} = await loadConfigFile('rollup.config.mjs', {silent: true});
  const dropIn = options.filter(({output}) => output.some(({chunkFileNames}) => chunkFileNames));
  watch(dropIn).on('event', (event) => {
    if ('result' in event) void event.result?.close();
    if (event.code === 'ERROR') console.error(event.error.message, event.error.loc ?? '');
    if (event.code === 'END') onBuilt();
  });
}

async function main() {
  const {values} = parseArgs({
    options: {
      port: {type: 'string', default: process.env.PORT ?? '8000'},
      host: {type: 'string', default: 'localhost'},
      open: {type: 'boolean', default: false},
    },
  });
  const {address, hasChanged} = await serve({port: Number(values.port), host: values.host});
  let isReady = false;
  await build(() => {
    if (isReady) return hasChanged();
    isReady = true;
    console.log(`
  ${address}

  ${address}company.html   two lines in a company’s page
  ${address}partner.html   on a dark German blog, under a strict policy
  ${address}layout.html    the small elements in a layout of one’s own
  ${address}board.html     forty openings: search, filters, pages
  ${address}arabic.html    from right to left

  Builds again and reloads when something in src or stories/pages changes (reload partner.html by hand).
`);
    const opener = {darwin: 'open', win32: 'explorer'}[process.platform] ?? 'xdg-open';
    if (values.open) spawn(opener, [address], {stdio: 'ignore', detached: true}).unref();
  });
  watchFolder(pages, {recursive: true}, hasChanged);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
