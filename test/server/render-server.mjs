/** Draws on a server what a test asks for: `POST /posting`, `/card` or `/board` with `{posting, options}` gives the HTML. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import {json} from 'node:stream/consumers';
import {loadServer} from './bundle.mjs';

/** Starts the server on a free port; what it draws with is bundled when the first test asks. */
export async function start() {
  let loading;
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    try {
      const {posting, options} = await json(request);
      const {renderBoard, renderCard, renderPosting} = await (loading ??= loadServer());
      const draw = {'/posting': renderPosting, '/card': renderCard, '/board': renderBoard}[request.url];
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for await (const piece of draw(posting, options)) response.write(piece);
      response.end();
    } catch (error) {
      response.writeHead(500).end(String(error.stack));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {port: server.address().port, close: () => new Promise((resolve) => server.close(resolve))};
}
