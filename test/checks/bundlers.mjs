/**
 * Packs the package, installs it into an empty project, and uses it from there: what each of four bundlers makes of one
 * element, in bytes, and whether it draws. Wants a built `dist`.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {build as esbuild} from 'esbuild';
import {chromium} from 'playwright-core';
import {rollup} from 'rollup';
import {build as vite} from 'vite';
import webpack from 'webpack';
import {findBrowsers} from '../runner/browsers.mjs';

/** The most that `<apply-button>` may weigh by each bundler, after brotli 11, with Lit inside and without what is loaded later. */
const budgets = {rollup: 12_200, esbuild: 14_400, webpack: 14_000, vite: 15_100};
/** The tags that an element may bring along. */
const inside = {'job-board': ['job-posting', 'job-card']};
const tags = ['apply-button', 'job-card', 'qualification-list', 'job-posting', 'job-board'];

const folder = mkdtempSync(join(tmpdir(), 'job-posting-elements-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
const npm = (args, cwd) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund'], {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

const [{filename}] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
const project = join(folder, 'project');
mkdirSync(project);
writeFileSync(join(project, 'package.json'), JSON.stringify({name: 'empty', private: true, type: 'module'}));
npm(['install', '--ignore-scripts', '--prefer-offline', join(folder, filename)], project);
console.log(`${filename}, installed: ${readdirSync(join(project, 'node_modules')).length} entries in node_modules`);

const faults = [];

/** What each bundler makes of a module: the entry, and the files that it needs at once. */
const bundlers = {
  async rollup(input, out) {
    const bundle = await rollup({input, plugins: [nodeResolve({exportConditions: ['production']})], onwarn() {}});
    await bundle.write({
      dir: out,
      entryFileNames: 'entry.js',
      plugins: [terser({ecma: 2022, module: true, compress: {passes: 2}, format: {comments: false}})],
    });
  },
  async esbuild(input, out) {
    await esbuild({
      entryPoints: {entry: input},
      outdir: out,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['production'],
      legalComments: 'none',
      logLevel: 'error',
    });
  },
  async webpack(input, out) {
    const stats = await new Promise((done, fail) =>
      webpack(
        {
          mode: 'production',
          target: ['web', 'es2022'],
          context: project,
          entry: {entry: input},
          output: {path: out, filename: '[name].js', module: true, chunkFormat: 'module'},
          experiments: {outputModule: true},
          resolve: {conditionNames: ['production', 'import', 'browser', 'default']},
          performance: false,
        },
        (error, result) => (error ? fail(error) : done(result)),
      ),
    );
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  },
  async vite(input, out) {
    await vite({
      root: project,
      logLevel: 'error',
      configFile: false,
      build: {
        outDir: out,
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: false,
        rollupOptions: {input: {entry: input}, output: {entryFileNames: 'entry.js'}, preserveEntrySignatures: 'strict'},
      },
    });
  },
};

/** The files that a page loads with an entry, before it does anything. */
function atOnce(out, file = 'entry.js', seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(out, file), 'utf8');
  for (const [, path] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+\s*from\s*)?["'](\.[^"']+)["']/g,
  ))
    atOnce(out, join(file, '..', path), seen);
  return seen;
}

const weights = {};
for (const tag of tags) {
  weights[tag] = {};
  const input = join(project, `${tag}.js`);
  writeFileSync(input, `import 'job-posting-elements/elements/${tag}';\n`);
  for (const [name, bundle] of Object.entries(bundlers)) {
    const out = join(folder, name, tag);
    await bundle(input, out);
    const needed = [...atOnce(out)];
    const sources = needed.map((file) => readFileSync(join(out, file)));
    weights[tag][name] = sources.reduce((sum, source) => sum + brotliCompressSync(source).length, 0);
    const text = sources.join('\n');
    const others = tags.filter(
      (other) =>
        other !== tag && !inside[tag]?.includes(other) && new RegExp(`["'\`]${other}["'\`],\\s*\\w+\\)`).test(text),
    );
    if (others.length) faults.push(`${name}: <${tag}> brings ${others.map((other) => `<${other}>`).join(', ')} along.`);
  }
}

// An application may speak by @lit/localize itself, which can be configured once.
const localized = join(project, 'localized.mjs');
writeFileSync(
  localized,
  `import 'job-posting-elements';
import {configureLocalization, msg} from '@lit/localize';
const {getLocale} = configureLocalization({sourceLocale: 'fr', targetLocales: ['de'], loadLocale: async () => ({templates: {}})});
console.log(getLocale(), msg('Bonjour'));\n`,
);
try {
  console.log(
    `Beside an application's own @lit/localize: ${execFileSync(process.execPath, [localized], {encoding: 'utf8'})}`,
  );
} catch ({stderr}) {
  faults.push(`An application with @lit/localize of its own: ${stderr}`);
}

// What brings nothing into effect leaves nothing.
const unused = join(project, 'unused.js');
writeFileSync(
  unused,
  "import 'job-posting-elements';\nimport {isOpen} from 'job-posting-elements';\nglobalThis.isOpen = isOpen;\n",
);
for (const [name, bundle] of Object.entries(bundlers)) {
  const out = join(folder, name, 'unused');
  await bundle(unused, out);
  const size = [...atOnce(out)].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(out, file))).length,
    0,
  );
  (weights['one function'] ??= {})[name] = size;
  // esbuild lets an entry load what its lazy chunks share, needed or not.
  if (size > 2_000 && name !== 'esbuild') faults.push(`${name}: a function alone weighs ${size} bytes.`);
}

const names = Object.keys(bundlers);
const row = (cells) => cells.map((cell, index) => (index ? String(cell).padStart(9) : cell.padEnd(22))).join('');
console.log(`\n${row(['bytes, brotli', ...names])}`);
for (const [what, sizes] of Object.entries(weights)) {
  console.log(row([what, ...names.map((name) => sizes[name])]));
  for (const name of what === 'apply-button' ? names : [])
    if (sizes[name] > budgets[name])
      faults.push(`${name}: <${what}> weighs ${sizes[name]} bytes, ${sizes[name] - budgets[name]} over its budget.`);
}

// Used from there: every bundle draws.
const {path} = findBrowsers().found.chromium ?? {};
if (!path) faults.push('Chromium is needed to see whether the bundles draw.');
else {
  const posting =
    '<script type="application/json">{"title":"Keeper","apply":"https://a.example/","url":"https://a.example/","sections":[{"kind":"qualifications","items":["Calm"]}]}</script>';
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const [, name, tag] = pathname.split('/');
    if (pathname.endsWith('/')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(
        `<!doctype html><html lang="en"><title>${name}</title><script type="module" src="entry.js"></script><${tag}>${posting}</${tag}>`,
      );
    }
    const file = resolve(folder, `.${pathname}`);
    // Vite's own chunks are asked for from the root.
    const found = [file, ...names.map((one) => resolve(folder, one, tag ?? '', `.${pathname}`))].find(existsSync);
    const body = found ?? tags.map((one) => resolve(folder, 'vite', one, `.${pathname}`)).find(existsSync);
    if (!body) return response.writeHead(404).end();
    response.setHeader('content-type', 'text/javascript').end(readFileSync(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch({executablePath: path, args: ['--no-sandbox']});
  for (const name of names)
    for (const tag of tags) {
      const page = await browser.newPage();
      page.on('pageerror', ({message}) => faults.push(`${name}: <${tag}> throws: ${message}`));
      await page.goto(`http://127.0.0.1:${server.address().port}/${name}/${tag}/`);
      await page
        .waitForFunction((tag) => /Keeper|Calm|Apply/.test(document.querySelector(tag).shadowRoot?.textContent), tag)
        .catch(() => faults.push(`${name}: <${tag}> shows nothing.`));
      await page.close();
    }
  await browser.close();
  server.close();
  console.log(`\nDrawn from the bundles of ${names.join(', ')}: ${tags.length} elements each.`);
}

// The hashes are those of the files.
const {files} = JSON.parse(
  readFileSync(join(project, 'node_modules/job-posting-elements/dist/integrity.json'), 'utf8'),
);
for (const [file, {integrity}] of Object.entries(files)) {
  const source = readFileSync(join(project, 'node_modules/job-posting-elements/dist', file));
  if (integrity !== `sha384-${createHash('sha384').update(source).digest('base64')}`)
    faults.push(`integrity.json has another hash of ${file}.`);
}
console.log(`Hashes in integrity.json: ${Object.keys(files).length}`);

// And by the server's door and the command line, if they are there.
const tried = execFileSync(
  process.execPath,
  [
    '--input-type=module',
    '-e',
    "const all = await import('job-posting-elements'); const {measure} = await import('job-posting-elements/measure'); console.log(Object.keys(all).length, typeof measure);",
  ],
  {cwd: project, encoding: 'utf8'},
);
console.log(`In Node: ${tried.trim()}`);

for (const words of faults) console.log(`FAULT ${words}`);
process.exitCode = faults.length ? 1 : 0;
