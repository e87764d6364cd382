/**
 * Prints what each door of the package weighs, in bytes, and fails above a budget. Wants a built `dist`.
 *
 * `npm run size -- --modules` lists the source files of the drop-in by weight instead, before they are made small.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {extname} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {chromium} from 'playwright-core';
import {rollup} from 'rollup';
import {findBrowsers} from '../runner/browsers.mjs';
import {hasPreset, weighThemes} from './theme-weight.mjs';

/**
 * Bytes after brotli 11, and how many files of ours a page may ask for.
 *
 * `aim` is where a budget has to go: it is printed until it is reached. The budgets stand at what is reached today, above the
 * aims: they keep it from growing unseen, and say nothing of its being small enough. A hundred bytes are left, for the hashes in
 * the names of chunks are others with every change, and brotli comes to as much more or less by them.
 */
const budgets = {
  'page with a native posting inside': {brotli: 17_750, aim: 14_000, files: 3},
  'page with a native posting by src': {brotli: 19_750, aim: 14_000, files: 3},
  'page with a native posting, card and button': {brotli: 21_900, aim: 15_500, files: 4},
  'page with a schema.org posting by src': {brotli: 40_900, aim: 33_900, files: 12},
  'page with a Greenhouse posting by src': {brotli: 34_250, aim: 18_000, files: 9},
  // At most 12,000 more than the page with one posting, search included: that is not counted here, since it comes with the
  // first turn to the search field.
  'page with a board': {brotli: 40_050, aim: 26_000, files: 6},
  // One file with everything in it: 55 languages are 46,000 bytes of it, the board 18,000, DOMPurify 10,000, search 8,000.
  'dist/embed.classic.js': {brotli: 158_800, aim: 100_000},
  'import job-posting-elements/elements/job-posting': {brotli: 17_200, aim: 14_000},
  'import job-posting-elements/elements/job-card': {brotli: 11_550, aim: 10_500},
  'import job-posting-elements/elements/qualification-list': {brotli: 12_050, aim: 11_000},
  'import job-posting-elements/elements/apply-button': {brotli: 11_850, aim: 10_500},
};

/** Brotli bytes that theming may be of a page that uses none of the presets. */
const themeBudget = 1200;

const posting = {
  id: 'keeper',
  title: 'Lighthouse keeper',
  organization: 'Coast and Company',
  url: '/jobs/keeper',
  apply: 'https://example.com/apply',
  language: 'en',
  locations: ['Cape Wrath'],
  workplace: 'on-site',
  employmentTypes: ['full-time'],
  pay: {min: 30000, max: 36000, currency: 'GBP', period: 'year'},
  datePosted: '2026-01-05',
  sections: [
    {text: 'We keep the light burning.'},
    {kind: 'qualifications', heading: 'What you bring', items: ['A calm mind', 'Good boots']},
  ],
};
const schemaOrg = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: posting.title,
  description: '<p>We keep the light burning.</p><h3>What you bring</h3><ul><li>A calm mind</li></ul>',
  datePosted: posting.datePosted,
  hiringOrganization: {'@type': 'Organization', name: posting.organization},
};
const greenhouse = {
  jobs: [
    {
      id: 5001,
      internal_job_id: 7001,
      title: posting.title,
      company_name: posting.organization,
      absolute_url: 'https://job-boards.greenhouse.io/coast/jobs/5001',
      location: {name: posting.locations[0]},
      metadata: null,
      updated_at: '2026-01-05T12:00:00-05:00',
      first_published: '2026-01-05T12:00:00-05:00',
      language: 'en',
      // Escaped once, as Greenhouse does.
      content: schemaOrg.description.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
    },
  ],
  meta: {total: 1},
};
const board = [posting, {...posting, id: 'piper', title: 'Piper', department: 'Music'}];
const inside = `<job-posting><script type="application/json">${JSON.stringify(posting)}</script></job-posting>`;
const pages = {
  'page with a native posting inside': inside,
  'page with a native posting by src': '<job-posting src="/posting.json"></job-posting>',
  'page with a native posting, card and button':
    '<job-card src="/posting.json"></job-card><job-posting src="/posting.json"></job-posting><apply-button src="/posting.json"></apply-button>',
  'page with a schema.org posting by src': '<job-posting src="/schema-org.json"></job-posting>',
  'page with a Greenhouse posting by src': '<job-posting src="/greenhouse.json"></job-posting>',
  'page with a board': '<job-board src="/board.json"></job-board>',
};

function weigh(sources) {
  const sum = (measure) => sources.reduce((total, source) => total + measure(source), 0);
  return {
    min: sum((source) => source.length),
    gzip: sum((source) => gzipSync(source, {level: 9}).length),
    brotli: sum((source) => brotliCompressSync(source).length),
  };
}

/** Serves `dist` and the pages above. */
async function serve() {
  const types = {'.js': 'text/javascript', '.json': 'application/json', '.map': 'application/json'};
  const feeds = {
    '/posting.json': posting,
    '/schema-org.json': schemaOrg,
    '/greenhouse.json': greenhouse,
    '/board.json': board,
  };
  const answers = Object.fromEntries(Object.entries(feeds).map(([path, feed]) => [path, JSON.stringify(feed)]));
  Object.values(pages).forEach((body, index) => {
    answers[`/${index}`] =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script type="module" src="/dist/embed.js"></script>${body}`;
  });
  const server = createServer(({url}, response) => {
    try {
      const body = answers[url] ?? readFileSync(url.slice(1));
      response.setHeader('content-type', types[extname(url)] ?? 'text/html');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** What a page asks for of ours, found by loading it. */
async function weighPages() {
  const {path} = findBrowsers().found.chromium ?? {};
  if (!path) throw new Error('Chromium is needed to see what a page asks for.');
  const server = await serve();
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({executablePath: path, args: ['--no-sandbox']});
  const rows = [];
  for (const [index, name] of Object.keys(pages).entries()) {
    const page = await (await browser.newContext()).newPage();
    const files = [];
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname.startsWith('/dist/')) files.push(url.pathname.slice(1));
    });
    await page.goto(`${origin}/${index}`, {waitUntil: 'networkidle'});
    await page
      .getByText(posting.title)
      .first()
      .waitFor()
      .catch(() => faults.push('The posting is not shown.'));
    await page.waitForLoadState('networkidle');
    await page.close();
    for (const file of files.filter(hasPreset)) faults.push(`${file} has a preset that the page does not use.`);
    rows.push({name, ...weigh(files.map((file) => readFileSync(file))), files, faults});
  }
  await browser.close();
  server.close();
  return rows;
}

/** What a bundler makes of one door, all that it needs included but what is loaded later. */
async function weighImport(name, file) {
  const bundle = await rollup({input: file, plugins: [nodeResolve({exportConditions: ['production']})], onwarn() {}});
  const plugins = [terser({ecma: 2022, module: true, compress: {passes: 2}, format: {comments: false}})];
  const {output} = await bundle.generate({format: 'es', plugins});
  const needed = new Set();
  const need = (fileName) => {
    if (needed.has(fileName)) return;
    needed.add(fileName);
    output.find((chunk) => chunk.fileName === fileName).imports.forEach(need);
  };
  need(output.find(({isEntry}) => isEntry).fileName);
  const chunks = output.filter(({fileName}) => needed.has(fileName));
  return {name, ...weigh(chunks.map(({code}) => Buffer.from(code))), files: [], faults: []};
}

async function listModules() {
  const {default: configs} = await import('../../rollup.config.mjs');
  const dropIn = configs.find(({output}) => output.chunkFileNames);
  const bundle = await rollup(dropIn);
  const {output} = await bundle.generate(dropIn.output);
  for (const chunk of output.filter(({type}) => type === 'chunk')) {
    console.log(`\n${chunk.fileName}: ${brotliCompressSync(chunk.code).length} brotli`);
    for (const [id, {renderedLength}] of Object.entries(chunk.modules).sort(
      ([, a], [, b]) => b.renderedLength - a.renderedLength,
    ))
      console.log(String(renderedLength).padStart(8), id.replace(/^.*?(src|node_modules)\//, '$1/'));
  }
}

if (process.argv.includes('--modules')) {
  await listModules();
  process.exit();
}

const rows = await weighPages();
for (const file of ['dist/embed.js', 'dist/embed.classic.js'])
  rows.push({name: file, ...weigh([readFileSync(file)]), files: [], faults: []});
for (const tag of ['job-posting', 'job-card', 'qualification-list', 'apply-button'])
  rows.push(await weighImport(`import job-posting-elements/elements/${tag}`, `dist/elements/${tag}.define.js`));

let isOver = false;
const columns = (values) => values.map((value) => String(value).padStart(9)).join('');
console.log('bytes'.padEnd(58) + columns(['min', 'gzip', 'brotli', 'budget', 'aim', 'files']));
for (const {name, min, gzip, brotli, files, faults} of rows) {
  const budget = budgets[name];
  const over = [
    budget && brotli > budget.brotli && `${brotli - budget.brotli} bytes over its budget`,
    budget?.files && files.length > budget.files && `${files.length} files where ${budget.files} are allowed`,
    ...faults,
  ].filter(Boolean);
  console.log(
    name.padEnd(58) + columns([min, gzip, brotli, budget?.brotli ?? '', budget?.aim ?? '', files.length || '']),
  );
  for (const file of files) console.log(`  ${file} ${brotliCompressSync(readFileSync(file)).length}`);
  for (const words of over) console.log(`  OVER: ${words}`);
  isOver ||= over.length > 0;
}
const themes = await weighThemes();
console.log(
  `\nthemes in a page that uses none: ${themes.unused} brotli, budget ${themeBudget}; more where one is used:`,
);
for (const [name, brotli] of themes.presets) console.log(`  ${name} ${brotli}`);
if (themes.unused > themeBudget) console.log(`  OVER: ${themes.unused - themeBudget} bytes over the budget of themes`);
process.exitCode = isOver || themes.unused > themeBudget ? 1 : 0;
