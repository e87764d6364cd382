import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {framePolicy} from './documented.mjs';
import {drop, elements, furniture} from './markup.mjs';
import {pages} from './pages.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

const posting = JSON.stringify({
  id: 'keeper',
  title: 'Lighthouse keeper',
  organization: 'Coast and Company',
  url: 'https://coast.example/jobs/keeper',
  apply: 'https://coast.example/apply',
  language: 'en',
  locations: ['Cape Wrath'],
  datePosted: '2026-01-05',
  sections: [
    {text: 'We keep the light burning.'},
    {kind: 'qualifications', heading: 'What you bring', items: ['A calm mind', 'Good boots']},
  ],
});

/** Where libraries of hosts are: packages, what Debian has of libraries older than packages, our own imitations. */
const shelves = ['node_modules', '/usr/share/javascript', here('libraries')];

/** The path of a library, or nothing. */
export const findLibrary = (name) => shelves.map((shelf) => join(shelf, name)).find(existsSync);

const lines = {
  '/recorder.js': () => readFileSync(here('recorder.js')),
  '/before.js': () => 'hostRecorder.before();',
  '/before-styles.js': () => 'hostRecorder.beforeStyles();',
};

/** What a page's words `{page}`, `{script}`, `{feed}` and `{nonce}` stand for. */
const filled = (text, origins) =>
  text.replace(/\{(page|script|feed|nonce)\}/g, (_, name) => ({...origins, nonce: 'bm9uY2U'})[name]);

/** The whole of a host page. */
export function write(name, origins, more = {}) {
  const {
    policy = '',
    html = 'lang="en"',
    css,
    head = '',
    script,
    body,
    after = '',
    doctype = '<!doctype html>',
  } = {...pages[name], ...more};
  const nonce = /nonce-/.test(policy) ? ' nonce="{nonce}"' : '';
  const own = (file) => `<script src="{page}/${file}"${nonce}></script>`;
  const link = css ? `<link rel="stylesheet" href="{page}/css/${encodeURIComponent(name)}.css" />` : '';
  return filled(
    `${doctype}<html ${html}><head>
    <title>${name}</title><link rel="icon" href="data:," />${own('recorder.js')}${link}${head}${own('before.js')}${script ?? drop()}
  </head><body>${body ?? `${furniture}${elements()}`}${own('before-styles.js')}${after}</body></html>`,
    origins,
  );
}

/**
 * Starts a host page's server, the one that has our script, and the one that has the feed: three origins.
 *
 * @returns {Promise<{origins: {page: string, script: string, feed: string}, requests: {to: string, path: string, cookie?: string}[], close: () => void}>}
 */
export async function startHosts() {
  const requests = [];
  const origins = {};
  const complete = new Set();
  const answer = {
    page({pathname}, response) {
      const css = /^\/css\/(.*)\.css$/.exec(pathname);
      if (css) return send(response, '.css', filled(pages[decodeURIComponent(css[1])].css, origins));
      if (lines[pathname]) return send(response, '.js', lines[pathname]());
      if (pathname.startsWith('/lib/')) {
        const file = findLibrary(pathname.slice('/lib/'.length));
        return file ? send(response, extname(file), readFileSync(file)) : send(response, '.html', '', 404);
      }
      const name = decodeURIComponent(pathname.slice(1));
      const page = pages[name];
      if (!page) return send(response, '.html', `<!doctype html><title>Other</title><p>${name}</p>`);
      const {policy, headers = {}, type = 'text/html; charset=utf-8'} = page;
      for (const [header, value] of Object.entries(headers)) response.setHeader(header, filled(value, origins));
      if (policy) response.setHeader('content-security-policy', filled(policy, origins));
      response.setHeader('content-type', type);
      response.end(write(name, origins));
    },
    script({pathname}, response) {
      response.setHeader('access-control-allow-origin', '*');
      const [, folder, ...rest] = pathname.split('/');
      const path = join('dist', ...rest);
      // Where the script comes, but the files beside it do not until they are let in.
      const isAlone = folder.startsWith('alone-');
      if (isAlone && rest[0] === 'let-in') {
        complete.add(folder);
        return send(response, '.html', '');
      }
      const isCut = isAlone && rest[0] === 'chunks' && !complete.has(folder);
      if (!(isAlone || /^(dist|older)$/.test(folder)) || isCut || !existsSync(path))
        return send(response, '.html', '', 404);
      const file = readFileSync(path, 'utf8').replace(
        // What the owner of embed.html fills in.
        '<meta name="job-sources" content=""',
        `<meta name="job-sources" content="${origins.feed}/"`,
      );
      if (pathname.endsWith('/embed.html')) response.setHeader('content-security-policy', filled(framePolicy, origins));
      // The same in another version, by its name and by what its copies share.
      send(response, extname(path), folder === 'older' ? file.replaceAll(version, '0.0.9') : file);
    },
    feed({pathname}, response) {
      response.setHeader('access-control-allow-origin', '*');
      if (pathname === '/posting.json') return send(response, '.json', posting);
      send(response, '.json', '{}', 404);
    },
  };
  const servers = await Promise.all(
    Object.entries(answer).map(async ([to, handle]) => {
      const server = createServer((request, response) => {
        const url = new URL(request.url, 'http://localhost');
        requests.push({to, path: url.pathname + url.search, cookie: request.headers.cookie});
        handle(url, response);
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      origins[to] = `http://127.0.0.1:${server.address().port}`;
      return server;
    }),
  );
  return {
    origins,
    requests,
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function send(response, extension, body, status = 200) {
  if (!response.hasHeader('content-type')) response.setHeader('content-type', types[extension] ?? 'text/plain');
  response.writeHead(status).end(body);
}
