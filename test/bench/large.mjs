/** Reading a board of 58 MB: what it costs the page's main thread, in a worker and without one. */
import {build} from 'esbuild';
import {launch, median, print, serve, trace} from './measure.mjs';
import {postings} from './postings.mjs';

const entry = `
  import {loadMany} from './src/sources/many.ts';
  window.run = async (worker) => {
    performance.mark('start');
    const {feed} = await loadMany('/large.json', {worker, limits: {bytes: 100_000_000, whole: 120_000, headers: 60_000}});
    performance.mark('whole');
    await new Promise((resolve) => setTimeout(resolve, 100));
    return feed.postings.length;
  };`;

/** @param {{rounds: number}} options */
export async function run({rounds}) {
  const text = JSON.stringify(postings(10_000, 5_500));
  const bundle = async (input) => {
    const {outputFiles} = await build({...input, bundle: true, minify: true, format: 'esm', write: false});
    return outputFiles[0].text;
  };
  const server = await serve({
    '/large.json': Buffer.from(text),
    '/large.js': await bundle({stdin: {contents: entry, resolveDir: '.', loader: 'ts'}}),
    '/board-worker.js': await bundle({entryPoints: ['src/sources/board-worker.ts']}),
    '/': '<!doctype html><html lang="en"><title>Large</title><script type="module" src="/large.js"></script>',
  });
  const browser = await launch();
  const ways = {'in a worker': 'auto', 'in slices': 'never'};
  const rows = [];
  try {
    for (const [name, worker] of Object.entries(ways)) {
      const results = [];
      for (let round = 0; round < rounds; round++) {
        const page = await (await browser.newContext()).newPage();
        page.setDefaultTimeout(180_000);
        await page.goto(server.origin, {waitUntil: 'networkidle'});
        const {main} = await trace(page, async () => {
          const count = await page.evaluate((use) => window.run(use), worker);
          if (count !== 10_000) throw new Error(`${count} postings came.`);
        });
        results.push(main());
        await page.context().close();
      }
      rows.push([
        name,
        ...['total', 'longest'].map((kind) => {
          const times = results.map((result) => result[kind]);
          return `${median(times).toFixed(0)} (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`;
        }),
      ]);
    }
  } finally {
    await browser.close();
    server.close();
  }
  print(
    `Reading ${(text.length / 1e6).toFixed(0)} MB, 10,000 postings: ms of the main thread (extremes), ${rounds} rounds`,
    ['', 'all', 'longest task'],
    rows,
  );
}
