import {build} from 'esbuild';
import {bundleServer} from '../server/bundle.mjs';

/**
 * A plugin that has a service worker at `/__service-worker__/worker.js`, which draws the posting in the query of
 * `/__service-worker__/page` with the code for servers. The page itself is nowhere else.
 */
export function serviceWorker() {
  let making;
  return {
    name: 'service-worker',
    async serve({path}) {
      if (path === '/__service-worker__/worker.js') return {body: await (making ??= make()), type: 'js'};
      return undefined;
    },
  };
}

async function make() {
  const {outputFiles} = await build({
    stdin: {
      contents: `
        import {renderPosting} from ${JSON.stringify(await bundleServer())};
        addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => {
          const {pathname, searchParams} = new URL(event.request.url);
          if (pathname !== '/__service-worker__/page') return;
          const html = renderPosting(JSON.parse(searchParams.get('posting')), {lang: searchParams.get('lang')});
          event.respondWith(new Response(html.stream(), {headers: {'content-type': 'text/html; charset=utf-8'}}));
        });`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    conditions: ['worker'],
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
