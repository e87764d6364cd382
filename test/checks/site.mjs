/**
 * Checks the site that `job-posting-elements build` writes: valid, accessible, one JobPosting on each posting's page, no request
 * to elsewhere, all of it under the policy that it prints; and that the command leaves a folder whole. Wants a built `dist`.
 */
import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {HtmlValidate} from 'html-validate';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../runner/browsers.mjs';

const cli = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const work = await mkdtemp(join(tmpdir(), 'job-posting-elements-'));
const out = join(work, 'site');
const url = 'https://careers.example.com/work/';

const hostile = '</title></script><script>alert(1)</script>"\'><img src=x onerror=alert(1)> &amp; <!--';
const postings = [
  {
    id: 'diver-1',
    title: 'Harbour diver',
    organization: {name: 'Coast & Company', url: 'https://coast.example/'},
    apply: 'https://coast.example/apply/diver',
    language: 'en',
    locations: [{locality: 'Wick', country: 'GB'}],
    workplace: 'on-site',
    employmentTypes: ['full-time'],
    department: 'Harbour',
    pay: {min: 31_000, max: 38_000, currency: 'GBP', period: 'year', note: 'and a dry suit'},
    datePosted: '2026-01-05',
    sections: [
      {kind: 'summary', text: 'You look after what lies below.'},
      {
        html: '<h3>What you bring</h3><ul><li>A <b>certificate</b></li><li><a href="https://coast.example/x">Calm</a></li></ul><table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>',
      },
    ],
    translations: {
      de: {title: 'Hafentaucher:in', sections: [{kind: 'summary', text: 'Du kümmerst dich um das, was unten liegt.'}]},
    },
  },
  {
    id: 'x',
    title: hostile,
    organization: 'Coast & Company',
    sections: [{heading: hostile, text: hostile}],
    department: hostile,
  },
  {id: 'diver-1', title: 'Harbour diver', organization: 'Coast & Company', sections: [{text: 'The same name again.'}]},
  {id: 'closed', title: 'Closed keeper', validThrough: '2020-01-01', sections: [{text: 'Gone.'}]},
  {title: 'محرر', language: 'ar', sections: [{text: 'نص'}]},
  ...Array.from({length: 65}, (_, index) => ({
    id: `n${index}`,
    title: `Deckhand ${index}`,
    locations: ['Wick'],
    sections: [{text: `Ship ${index}.`}],
  })),
];

let passed = 0;
const failures = [];
async function check(what, run) {
  try {
    await run();
    passed++;
    console.log(`ok      ${what}`);
  } catch (error) {
    failures.push(what);
    console.log(`FAILED  ${what}: ${error.message}`);
  }
}

const run = (...words) =>
  promisify(execFile)(process.execPath, [cli, ...words], {cwd: work}).then(
    ({stdout, stderr}) => ({code: 0, stdout, stderr}),
    ({code, stdout, stderr}) => ({code, stdout, stderr}),
  );
const build = (...words) => run('build', ...words, '-o', 'site', '--url', url, '--lang', 'en,de,ar');
const files = async () =>
  (await readdir(out, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(out, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
const read = (path) => readFile(join(out, path), 'utf8');

await writeFile(join(work, 'postings.json'), JSON.stringify({postings}));
const first = await build('postings.json');
const paths = await files();
const pages = paths.filter((path) => path.endsWith('.html'));

await check('everything is there', async () => {
  assert.equal(first.code, 0, first.stderr);
  for (const path of [
    'index.html',
    'de/index.html',
    'ar/index.html',
    'page/2/index.html',
    '404.html',
    'sitemap.xml',
    'feed.xml',
    'robots.txt',
    'jobs/harbour-diver-diver-1/index.html',
    'jobs/harbour-diver-diver-1-2/index.html',
    'de/jobs/harbour-diver-diver-1/index.html',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  assert.equal(pages.filter((path) => path.includes('jobs/')).length, postings.length * 3);
  assert.ok(!paths.some((path) => path.includes('.unfinished')));
  assert.match(first.stderr, /Content-Security-Policy/);
});

await check('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // Matters of style, or of a server: what is left is what the standard says.
    rules: {
      'no-raw-characters': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'prefer-native-element': 'off',
      'no-redundant-role': 'off',
      'no-implicit-input-type': 'off',
    },
  });
  for (const path of pages.filter((path) => !/deckhand-[1-9]/.test(path))) {
    const {results} = await validator.validateString(await read(path));
    const messages = results.flatMap(({messages}) =>
      messages.map(({ruleId, message, line}) => `${path}:${line} ${ruleId}: ${message}`),
    );
    assert.deepEqual(messages.slice(0, 5), []);
  }
});

await check('a posting’s page has one JobPosting, its own address and those of its translations', async () => {
  for (const path of pages.filter((path) => path.includes('jobs/'))) {
    const html = await read(path);
    const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json]) =>
      JSON.parse(json),
    );
    assert.equal(data.length, path.includes('closed-keeper') ? 0 : 1, path);
    if (data[0]) assert.equal(data[0]['@type'], 'JobPosting');
    const here = new URL(path.replace('index.html', '').split('/').map(encodeURIComponent).join('/'), url).href;
    assert.ok(html.includes(`<link rel="canonical" href="${here}">`), here);
    if (data[0]) assert.equal(data[0].url, here);
    assert.equal([...html.matchAll(/hreflang="(?:en|de|ar|x-default)" href=/g)].length, 4);
  }
  assert.ok((await read('de/jobs/harbour-diver-diver-1/index.html')).includes('Hafentaucher:in'));
});

await check('site map and feed list what is open, and nothing closed', async () => {
  const map = await read('sitemap.xml');
  assert.equal([...map.matchAll(/<url>/g)].length, (postings.length - 1 + 2) * 3);
  assert.ok(!map.includes('closed-keeper'));
  const feed = await read('feed.xml');
  assert.equal([...feed.matchAll(/<item>/g)].length, 50);
  for (const xml of [map, feed]) assert.ok(!/<script|&(?!amp;|lt;|gt;|quot;|#39;)/.test(xml));
});

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
};
const policy = /default-src 'none'[^\n]*/.exec(first.stderr)?.[0] ?? '';
const server = createServer(async ({url: address}, response) => {
  const path = decodeURIComponent(address.split('?')[0])
    .replace(/^\/work\//, '')
    .replace(/(^|\/)$/, '$1index.html');
  response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
  response.setHeader('content-security-policy', policy);
  try {
    response.end(await read(path));
  } catch {
    response.setHeader('content-type', types['.html']);
    response.writeHead(404).end(await read('404.html'));
  }
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;
const {path: executablePath} = findBrowsers().found.chromium;
const browser = await chromium.launch({executablePath, args: ['--no-sandbox']});

for (const javaScriptEnabled of [true, false]) {
  for (const path of [
    '',
    'page/2/',
    'ar/',
    'jobs/harbour-diver-diver-1/',
    'de/jobs/harbour-diver-diver-1/',
    'jobs/closed-keeper-closed/',
    'nowhere/',
  ]) {
    await check(
      `/${path} ${javaScriptEnabled ? 'with' : 'without'} script: accessible, nothing from elsewhere, nothing against the policy`,
      async () => {
        const context = await browser.newContext({javaScriptEnabled});
        const page = await context.newPage();
        const wrong = [];
        page.on(
          'request',
          (request) =>
            request.url().startsWith(`${origin}/`) || request.url().startsWith('data:') || wrong.push(request.url()),
        );
        page.on('pageerror', (error) => wrong.push(error.message));
        page.on(
          'console',
          (message) => message.type() === 'error' && !/404/.test(message.text()) && wrong.push(message.text()),
        );
        await page.goto(`${origin}/work/${path}`, {waitUntil: 'networkidle'});
        assert.deepEqual(wrong, []);
        if (javaScriptEnabled && path.includes('jobs/')) {
          await page.waitForFunction(() => !document.querySelector('job-posting').shadowRoot.querySelector('style'));
        }
        if (javaScriptEnabled) {
          const [wide, window] = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
          assert.ok(wide <= window, 'wider than the window');
          const {violations} = await page.evaluate(`${axe}; axe.run()`);
          const words = violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`);
          assert.deepEqual(words, []);
        } else {
          assert.ok((await page.locator('h1').first().innerText()).length > 2);
          if (path.startsWith('jobs/harbour')) assert.ok(await page.getByText('certificate').isVisible());
        }
        await context.close();
      },
    );
  }
}
await browser.close();
server.close();

await check('what has not changed is not written again', async () => {
  const before = await stat(join(out, 'index.html'));
  const {stderr, code} = await build('postings.json');
  assert.equal(code, 0);
  assert.match(stderr, /files: 0 written/);
  assert.equal((await stat(join(out, 'index.html'))).mtimeMs, before.mtimeMs);
});

await check('one posting that cannot be used stops none, and takes no page away', async () => {
  await writeFile(join(work, 'bad.ndjson'), `${JSON.stringify({title: 'New one'})}\n{"title":\n{"id":"none"}\n`);
  const {stderr, code} = await build('postings.json', 'bad.ndjson', 'missing.json');
  assert.equal(code, 1);
  for (const words of [/3 could not be used/, /bad\.ndjson, line 2/, /bad\.ndjson, line 3/, /missing\.json/])
    assert.match(stderr, words);
  const now = await files();
  assert.ok(now.includes('jobs/new-one/index.html'));
  for (const path of pages) assert.ok(now.includes(path), path);
});

await check('a page of a feed that does not come takes no page away', async () => {
  const version = 'https://jsonfeed.org/version/1.1';
  const item = (id, title) => ({id, title, content_html: '<p>Bread.</p>', _jobposting: {title}});
  // Longer in UTF-16 than the name of a folder, cut within a letter of which there are two halves.
  const items = [item('1', 'Baker'), item('2', `a${'𝐒'.repeat(40)}`)];
  let isWell = true;
  const feed = createServer(({url}, response) => {
    const isSecond = url.endsWith('2');
    const answer = {
      version,
      title: 'Bakery',
      items: [items[Number(isSecond)]],
      ...(!isSecond && {next_url: '/jobs?2'}),
    };
    response.writeHead(isWell || !isSecond ? 200 : 404).end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  feed.unref();
  await once(feed, 'listening');
  const words = ['build', `http://127.0.0.1:${feed.address().port}/jobs`, '-o', 'bakery', '--quiet'];
  assert.equal((await run(...words)).code, 0);
  const before = (await readdir(join(work, 'bakery/jobs'))).sort();
  assert.equal(before.length, 2, before.join());
  isWell = false;
  const {code, stderr} = await run(...words);
  assert.equal(code, 1);
  assert.match(stderr, /1 could not be used:\n.*404/);
  assert.deepEqual((await readdir(join(work, 'bakery/jobs'))).sort(), before);
});

await check('what is gone is taken away, and nothing that the build has not written', async () => {
  await writeFile(join(out, 'mine.txt'), 'Mine');
  await writeFile(join(work, 'less.json'), JSON.stringify({postings: postings.slice(0, 3)}));
  assert.equal((await build('less.json')).code, 0);
  const now = await files();
  assert.ok(!now.some((path) => /deckhand|new-one|page\//.test(path)));
  assert.ok(now.includes('mine.txt'));
});

await check('a build that is broken off leaves every file whole', async () => {
  await rm(out, {recursive: true});
  const lines = Array.from({length: 3000}, (_, index) =>
    JSON.stringify({id: `b${index}`, title: `Boat ${index}`, sections: [{text: 'A boat.'.repeat(200)}]}),
  );
  await writeFile(join(work, 'many.ndjson'), lines.join('\n'));
  const child = spawn(process.execPath, [cli, 'build', 'many.ndjson', '-o', 'site', '--quiet'], {
    cwd: work,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  for (let found = 0; found < 150 && child.exitCode === null;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    found = (await readdir(join(out, 'jobs')).catch(() => [])).length;
  }
  child.kill('SIGKILL');
  await ended;
  const left = (await files()).filter((path) => path.endsWith('.html'));
  assert.ok(left.length > 0);
  for (const path of left) assert.ok((await read(path)).endsWith('</html>\n'), path);
  assert.equal((await run('build', 'many.ndjson', '-o', 'site', '--quiet')).code, 0);
  assert.ok(!(await files()).some((path) => path.includes('.unfinished')));
});

await check('preview shows a posting, and shows it again when its file is saved', async () => {
  const file = join(work, 'one.json');
  await writeFile(file, JSON.stringify({title: 'Before'}));
  const child = spawn(process.execPath, [cli, 'preview', 'one.json', '--port', '0'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (told += text));
    while (!/http:\S+/.test(told))
      await Promise.race([
        once(child.stderr, 'data'),
        once(child, 'exit').then(([code]) => Promise.reject(new Error(`Ended with ${code}: ${told}`))),
      ]);
    const [address] = /http:\S+/.exec(told);
    assert.match(await (await fetch(address)).text(), /\.preview\.js[^]*Before/);
    const changes = (await fetch(`${address}.changes`)).body.getReader();
    await writeFile(file, JSON.stringify({title: 'After'}));
    for (let said = ''; !said.includes('changed');) said += new TextDecoder().decode((await changes.read()).value);
    assert.match(await (await fetch(address)).text(), /After/);
    assert.equal((await fetch(`${address}../../etc/passwd`)).status, 404);
    await changes.cancel();
  } finally {
    child.kill('SIGTERM');
  }
});

await rm(work, {recursive: true});
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
