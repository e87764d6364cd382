import {once} from 'node:events';
import {watch} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {basename, dirname, extname, join, normalize, resolve, sep} from 'node:path';
import process from 'node:process';
import {buildSite} from './build-site.js';
import {readSiteOptions, siteOptions} from './build.js';
import {Failure, type Command} from './command.js';
import {isAddress, isExpected, isFeedAddress} from './input.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** What a page is told to load beside its own: a script that waits for the next build. The site's policy lets it in. */
const reloadPath = '/.preview.js';
const reload = "new EventSource('/.changes').onmessage = () => location.reload();\n";

/** Shows the site of postings while they are written. */
export const preview: Command = {
  name: 'preview',
  summary: 'Show the site of postings on this machine, anew whenever a file is saved.',
  operands: '<file|address...>',
  options: [...siteOptions, ['-p, --port <number>', 'where to listen; 0 for any that is free', '4321']],
  examples: [
    ['preview posting.md', 'how a posting will look'],
    ['preview postings/*.json --theme theme.css', 'a company’s site with its colours'],
  ],
  async run({operands, options, terminal}) {
    const port = Number(options['port']);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Failure('That is no port.', 2);
    const common = readSiteOptions(options);
    const out = await mkdtemp(join(tmpdir(), 'job-posting-elements-'));
    const {tell, style} = terminal;
    const build = async () => {
      const built = await buildSite(operands, {...common, out, hasSearch: false, isQuiet: true}, terminal);
      for (const failure of built.failures) tell(`${style.tell('yellow', 'left out:')} ${failure}\n`);
      return built.openings;
    };
    try {
      await build();
      const waiting = new Set<ServerResponse>();
      const server = createServer((request, response) => void answer(out, request.url ?? '/', response, waiting));
      server.on('error', (error: NodeJS.ErrnoException) => {
        tell(error.code === 'EADDRINUSE' ? `Port ${port} is taken: try --port 0.\n` : `${error.message}\n`);
        process.exitCode = 3;
        process.kill(process.pid, 'SIGINT');
      });
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      tell(
        `${style.tell('green', 'preview:')} http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/\n`,
      );
      const stop = watchFiles([...operands, common.theme ?? ''].filter(isFile), async () => {
        try {
          const openings = await build();
          tell(`built again: ${openings} openings\n`);
          for (const response of waiting) response.write('data: changed\n\n');
        } catch (error) {
          if (!isExpected(error)) throw error;
          tell(`${style.tell('red', 'error:')} ${error.message}\n`);
        }
      });
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      stop();
      for (const response of waiting) response.end();
      server.close();
      server.closeAllConnections();
      return 0;
    } finally {
      await rm(out, {recursive: true, force: true});
    }
  },
};

const isFile = (name: string) => name !== '' && name !== '-' && !isAddress(name) && !isFeedAddress(name);

/** Calls back when one of the files has changed; editors put a new file in the place of the old one, so their folders are watched. */
function watchFiles(paths: readonly string[], changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const folders = new Map<string, Set<string>>();
  for (const path of paths.map((name) => resolve(name))) {
    folders.set(dirname(path), (folders.get(dirname(path)) ?? new Set()).add(basename(path)));
  }
  const watchers = [...folders].map(([folder, names]) =>
    watch(folder, (_, name) => {
      if (name !== null && !names.has(name)) return;
      clearTimeout(timer);
      // A file is saved in several steps.
      timer = setTimeout(() => {
        running = running.then(changed);
      }, 100);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

async function answer(folder: string, url: string, response: ServerResponse, waiting: Set<ServerResponse>) {
  const [path = '/'] = url.split(/[?#]/);
  response.setHeader('cache-control', 'no-store');
  if (path === '/.changes') {
    response.writeHead(200, {'content-type': 'text/event-stream'}).write('\n');
    waiting.add(response);
    response.on('close', () => waiting.delete(response));
    return;
  }
  if (path === reloadPath) {
    response.writeHead(200, {'content-type': 'text/javascript'}).end(reload);
    return;
  }
  const file = await read(folder, path);
  const missing = file ? undefined : await read(folder, '/404.html');
  const {content, ending} = file ?? missing ?? {content: Buffer.from('Not found'), ending: '.txt'};
  response.writeHead(file ? 200 : 404, {'content-type': types[ending] ?? 'text/plain; charset=utf-8'});
  response.end(
    ending === '.html'
      ? String(content).replace('</head>', `<script type="module" src="${reloadPath}"></script>\n</head>`)
      : content,
  );
}

async function read(folder: string, path: string): Promise<{content: Buffer; ending: string} | undefined> {
  try {
    const asked = decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);
    const file = normalize(join(folder, asked));
    if (!file.startsWith(folder + sep)) return undefined;
    return {content: await readFile(file), ending: extname(file)};
  } catch {
    return undefined;
  }
}
