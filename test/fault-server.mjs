import {once} from 'node:events';
import {createServer} from 'node:http';
import {createServer as createSocketServer} from 'node:net';
import {gzipSync} from 'node:zlib';

/**
 * A server that fails in every way a real one does, on real sockets.
 *
 * `/<fault>` answers with that fault; `/steps/<fault>/<fault>…` with one after the other, the last for good. The query:
 *
 * - `key`: counted under this name; `/count?key=…` gives how often that was asked, `/times?key=…` when, in
 *   milliseconds since 1970, `/left?key=…` how often who asked did not wait for the answer
 * - `title`: of the posting in a good answer
 * - `more`: JSON of what else the posting has
 * - `delay`: milliseconds before the answer
 * - `status`, `after`: of the fault `status`, its code and `Retry-After`
 */
export async function start() {
  const times = new Map();
  const left = new Map();
  const refused = await closedPort();
  const server = createServer((request, response) => void answer(request, response));
  server.on('connection', (socket) => socket.on('error', () => {}));

  const answer = async (request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const key = searchParams.get('key') ?? pathname;
    const asked = times.get(key) ?? [];
    const count = asked.length;
    const [name, ...steps] = pathname.slice(1).split('/');
    if (name === 'count') return send(response, count);
    if (name === 'times') return send(response, asked);
    if (name === 'left') return send(response, left.get(key) ?? 0);
    if (name === 'refused-port') return send(response, refused);
    times.set(key, [...asked, Date.now()]);
    response.on('close', () => response.writableFinished || left.set(key, (left.get(key) ?? 0) + 1));
    const fault = name === 'steps' ? steps[Math.min(count, steps.length - 1)] : name;
    const [kind, value] = fault.split('=');
    if (!faults[kind]) return send(response, {error: `no fault ${kind}`}, {status: 501});
    await new Promise((resolve) => setTimeout(resolve, Number(searchParams.get('delay') ?? 0)));
    faults[kind](response, {value, query: searchParams, request, count});
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const anyOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  'cache-control': 'no-store',
};
const json = 'application/json';

const posting = (query) => ({
  id: 'one',
  title: query.get('title') ?? 'Baker',
  organization: 'Mill & Oven',
  ...JSON.parse(query.get('more') ?? '{}'),
});

function send(response, value, {status = 200, type = json, headers = {}} = {}) {
  const body = typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value);
  response.writeHead(status, {...anyOrigin, 'content-type': type, ...headers}).end(body);
}

/** What goes wrong, by the name of the path. */
const faults = {
  ok: (response, {query}) => send(response, posting(query)),

  // How it arrives.
  'byte-order-mark': (response, {query}) => send(response, `\uFEFF${JSON.stringify(posting(query))}`),
  'wrong-type': (response, {query}) => send(response, posting(query), {type: 'text/html'}),
  'split-letters': (response, {query}) => {
    const bytes = Buffer.from(JSON.stringify({...posting(query), title: 'Bäckerin 👩‍🍳 für Käse'}));
    response.writeHead(200, {...anyOrigin, 'content-type': json});
    sendSlowly(
      response,
      [...bytes].map((byte) => Buffer.from([byte])),
      1,
    );
  },
  headers: (response, {request, query}) => send(response, {...posting(query), title: JSON.stringify(request.headers)}),

  // No answer, or not all of it.
  reset: (response) => response.socket.resetAndDestroy(),
  closed: (response) => response.socket.destroy(),
  'no-answer': () => {},
  'no-end': (response) => response.writeHead(200, {...anyOrigin, 'content-type': json}).write('{"title": '),
  trickle: (response) => {
    response.writeHead(200, {...anyOrigin, 'content-type': json});
    sendSlowly(response, Array(2_000).fill(' '), 50);
  },
  truncated: (response, {query}) => {
    const body = JSON.stringify(posting(query));
    response.writeHead(200, {...anyOrigin, 'content-type': json, 'content-length': body.length});
    response.write(body.slice(0, -10), () => response.socket.destroy());
  },
  'truncated-chunks': (response, {query}) => {
    response.writeHead(200, {...anyOrigin, 'content-type': json});
    response.write(JSON.stringify(posting(query)).slice(0, -10), () => response.socket.destroy());
  },
  'redirect-loop': (response, {request}) => response.writeHead(302, {...anyOrigin, location: request.url}).end(),
  redirect: (response, {query}) => response.writeHead(302, {...anyOrigin, location: `/ok?${query}`}).end(),
  'no-cors': (response, {query}) => response.writeHead(200, {'content-type': json}).end(JSON.stringify(posting(query))),

  // Another answer than asked for.
  status: (response, {value, query}) => {
    const after = query.get('after');
    const headers = after ? {'retry-after': after} : {};
    // Error bodies are often JSON themselves; it must not be read as a posting.
    send(response, {title: 'Error', organization: 'Server'}, {status: Number(value ?? query.get('status')), headers});
  },
  'no-content': (response) => response.writeHead(204, anyOrigin).end(),
  empty: (response) => send(response, ''),
  'login-page': (response) =>
    send(response, '\n<!DOCTYPE html><html><title>Sign in</title><form></form></html>', {type: 'text/html'}),
  'not-json': (response) => send(response, 'Service available soon'),
  'not-a-number': (response) => send(response, '{"title": NaN}'),
  unknown: (response) => send(response, {colour: 'blue', size: 3}),
  untitled: (response) =>
    send(response, {
      postings: [
        {id: 'one', organization: 'Mill & Oven'},
        {id: 'two', pay: '20 €'},
      ],
    }),
  'one-broken': (response) =>
    send(response, {postings: [{id: 'one'}, {id: 'two', title: 'Miller', pay: 'fair'}, 'three']}),
  nothing: (response) => send(response, {postings: []}),
  deep: (response) => send(response, '['.repeat(200_000) + ']'.repeat(200_000)),

  // Too much.
  /** A list of `total` postings in the native format, each with a body of `body` letters. Packed: its size is seen late. */
  many: (response, {query}) => {
    const letters = 'Bread and rolls. '.repeat(Number(query.get('body') ?? 0) / 17);
    const postings = Array.from({length: Number(query.get('total'))}, (_, index) => ({
      id: String(index),
      title: `Baker ${index}`,
      department: `Oven ${index % 7}`,
      locations: [{locality: 'Lyon', country: 'FR'}],
      ...(letters && {sections: [{html: `<p>${index}: ${letters}</p>`}]}),
    }));
    send(response, gzipSync(JSON.stringify({organization: 'Mill & Oven', postings})), {
      headers: {'content-encoding': 'gzip'},
    });
  },
  /** As Greenhouse lists them: an adapter has to read them. */
  'many-jobs': (response, {query}) => {
    const jobs = Array.from({length: Number(query.get('total'))}, (_, index) => ({
      id: index + 1,
      title: `Baker ${index}`,
      absolute_url: `https://mill.example/jobs/${index}`,
      location: {name: 'Lyon'},
    }));
    send(response, {jobs, meta: {total: jobs.length}});
  },
  huge: (response) => send(response, hugeJson, {headers: {'content-length': hugeJson.length}}),
  'huge-chunks': (response) => {
    response.writeHead(200, {...anyOrigin, 'content-type': json});
    response.write(hugeJson.subarray(0, 1_000));
    response.end(hugeJson.subarray(1_000));
  },
  'gzip-bomb': (response) =>
    send(response, bomb, {headers: {'content-encoding': 'gzip', 'content-length': bomb.length}}),

  /**
   * A feed in pages, as the JSON Feed standard has them: `total` items, `limit` on a page, from `offset`.
   *
   * The page at the offset `broken-at` answers 404, and so do all after `broken-after` requests; the one at `back-at` is
   * followed by the first, the one at `away-at` by one on another host.
   */
  pages: (response, {query, count}) => {
    const offset = Number(query.get('offset'));
    const following = Math.min(offset + Number(query.get('limit')), Number(query.get('total')));
    const isAt = (name) => query.get(name) === String(offset);
    if (isAt('broken-at') || count >= Number(query.get('broken-after') ?? Infinity))
      return send(response, {message: 'gone'}, {status: 404});
    const host = isAt('away-at') ? 'https://elsewhere.example' : '';
    query.set('offset', isAt('back-at') ? 0 : following);
    const ids = Array.from({length: following - offset}, (_, index) => String(offset + index));
    send(response, {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Mill & Oven',
      items: ids.map((id) => ({id, title: `Baker ${id}`, url: `https://mill.example/jobs/${id}`})),
      ...(following < Number(query.get('total')) && {
        next_url: `${host}/pages?${query}`,
      }),
    });
  },
};

const hugeJson = Buffer.from(`{"title": "Baker", "organization": "${'x'.repeat(20_000_000)}"}`);
const bomb = gzipSync(Buffer.alloc(60_000_000, ' '));

function sendSlowly(response, [piece, ...rest], pause) {
  if (response.destroyed) return;
  if (piece === undefined) return response.end();
  response.write(piece);
  setTimeout(() => sendSlowly(response, rest, pause), pause);
}

/** A port that nobody listens on. */
async function closedPort() {
  const server = createSocketServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}
