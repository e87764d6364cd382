/** Making a body of 20 kB safe, tidying and dividing it, beside the browser's own `setHTML` alone. */
import {build} from 'esbuild';
import {launch, median, print, ratio, serve} from './measure.mjs';

const entry = `
  import {dividePosting} from './src/rich-text/divide-posting.ts';
  import {completePosting} from './src/posting/fields.ts';
  const item = (n) => '<li><p><strong>Thing ' + n + ':</strong> you know how it is <em>done</em>, and <a href="https://example.com/' + n + '">do it</a>.</p></li>';
  const section = (name) => '<div><h3>' + name + '</h3><p>We keep the light burning, in fog&nbsp;and fine weather, for whoever passes by.<br>And so will you.</p><ul>' + Array.from({length: 12}, (_, n) => item(n)).join('') + '</ul></div>';
  let html = '';
  for (let n = 0; html.length < 20_000; n++) html += section(['About the role', 'What you will do', 'Requirements', 'What we offer', 'About us'][n % 5]);
  window.size = html.length;
  const time = async (work) => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };
  const ways = {
    setHTML: () => document.createElement('div').setHTML(html),
    ours: () => dividePosting(completePosting({title: 'Keeper', sections: [{kind: 'other', content: [], html}]})),
  };
  window.measure = async () => {
    for (let warm = 0; warm < 20; warm++) for (const work of Object.values(ways)) await work();
    const times = {setHTML: [], ours: []};
    for (let turn = 0; turn < 50; turn++) for (const [name, work] of Object.entries(ways)) times[name].push(await time(work));
    return times;
  };`;

/** @param {{rounds: number}} options */
export async function run({rounds}) {
  const {outputFiles} = await build({
    stdin: {contents: entry, resolveDir: '.', loader: 'ts'},
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: false,
    outdir: '.',
    write: false,
  });
  const server = await serve({
    '/rich-text.js': outputFiles[0].text,
    '/': '<!doctype html><html lang="en"><title>Rich text</title><script type="module" src="/rich-text.js"></script>',
  });
  const browser = await launch();
  const results = {setHTML: [], ours: []};
  let size = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await (await browser.newContext()).newPage();
      page.on('pageerror', (error) => console.error(error.message));
      await page.goto(server.origin, {waitUntil: 'networkidle'});
      size = await page.evaluate(() => window.size);
      const times = await page.evaluate(() => window.measure());
      for (const name of Object.keys(results)) results[name].push(median(times[name]));
      await page.context().close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  print(
    `A body of ${(size / 1000).toFixed(0)} kB: median of 50, as a ratio to setHTML alone in the same round (extremes), ${rounds} rounds`,
    ['', 'ratio', 'ms'],
    [
      ['setHTML', ratio(results.setHTML, results.setHTML), median(results.setHTML).toFixed(1)],
      ['made safe, tidied, divided', ratio(results.ours, results.setHTML), median(results.ours).toFixed(1)],
    ],
  );
}
