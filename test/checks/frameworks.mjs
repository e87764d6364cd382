/**
 * Drives our elements from frameworks, in every engine: the checks of Custom Elements Everywhere and some more. Wants a built `dist`.
 *
 * `npm run check:frameworks`; `node test/checks/frameworks.mjs --frameworks react,vue --browsers chromium` for some.
 */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';
import {openBrowser} from '../hosts/browsers.mjs';
import {engines, findBrowsers} from '../runner/browsers.mjs';

const everything = ['plain', 'htmx', 'react', 'preact', 'vue', 'svelte', 'solid', 'angular', 'angular-zone'];
/** Those that set a property whether or not the element has it yet. React, Preact, Vue and Svelte ask first, so the script comes first. */
const canBeLate = ['plain', 'htmx', 'solid', 'angular', 'angular-zone'];
const {values: options} = parseArgs({
  options: {
    frameworks: {type: 'string', default: everything.join()},
    browsers: {type: 'string', default: engines.join()},
  },
});
const frameworks = options.frameworks.split(',');

const svelte = {
  name: 'svelte',
  setup({onLoad}) {
    onLoad({filter: /\.svelte$/}, ({path}) => ({
      contents: compile(readFileSync(path, 'utf8'), {filename: path, generate: 'client', dev: false}).js.code,
      resolveDir: 'test/frameworks',
      loader: 'js',
    }));
  },
};

/** Each framework's application, in one file. */
const {outputFiles} = await build({
  entryPoints: frameworks.map((name) => `test/frameworks/${name}${/react/.test(name) ? '.tsx' : '.ts'}`),
  outdir: 'out',
  bundle: true,
  // What our own package.json says of side effects is said of what it publishes.
  ignoreAnnotations: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  conditions: ['production', 'browser', 'svelte'],
  mainFields: ['browser', 'module', 'main'],
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  tsconfigRaw: {compilerOptions: {experimentalDecorators: true}},
  plugins: [svelte],
  logLevel: 'error',
});
const applications = Object.fromEntries(outputFiles.map(({path, text}) => [basename(path, '.js'), text]));

/** Runs in a page: everything that is expected, as lines of `ok` and faults. */
async function drive(isLate) {
  const lines = [];
  const errors = [];
  addEventListener('error', ({message}) => errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  const place = document.querySelector('#place');
  const heard = [];
  const posting = (title) => ({
    title,
    apply: `https://mill.example/${title}`,
    sections: [{kind: 'qualifications', items: ['A calm mind']}],
  });
  const state = (more) => ({
    posting: posting('Baker'),
    level: 3,
    isCheckable: true,
    words: 'From us',
    handle: (event) => {
      event.preventDefault();
      heard.push(event.detail.posting.title);
    },
    ...more,
  });
  const load = () =>
    new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement('script'), {type: 'module', src: '/dist/embed.js'});
      script.onload = resolve;
      script.onerror = () => reject(new Error('The drop-in does not load.'));
      document.head.append(script);
    });
  const find = (selector) => place.querySelector('job-posting')?.shadowRoot?.querySelector(selector);
  const check = async (name, holds) => {
    const end = performance.now() + 30_000;
    let isHolding;
    do {
      try {
        isHolding = await holds();
      } catch (error) {
        isHolding = false;
        if (performance.now() > end) lines.push(`  ${error}`);
      }
      if (!isHolding) await new Promise((resolve) => setTimeout(resolve, 10));
    } while (!isHolding && performance.now() < end);
    lines.push(`${isHolding ? 'ok' : 'FAULT'} ${name}`);
  };
  // WebKit's driver says now and then that a page has loaded before its scripts have run.
  for (const end = performance.now() + 30_000; !globalThis.app; await new Promise((resolve) => setTimeout(resolve, 10)))
    if (performance.now() > end) throw new Error('The application does not start.');
  const {app} = globalThis;

  if (!isLate) await load();
  await app.mount(place, state());
  if (isLate) await load();
  await check('an object as a property', () => find('[part~=title]').textContent.trim() === 'Baker');
  await check('a number', () => find('[part~=title]').localName === 'h3');
  await check('a boolean', () => find('[part~=checkbox]'));
  await check('a text', () => place.querySelector('job-posting').title === 'Job');
  await check('a child in a slot', () => place.querySelector('job-posting > .words').assignedSlot?.name === 'before');
  await check('two elements', () => place.querySelector('apply-button').shadowRoot.querySelector('a[href$="/Baker"]'));
  await check('an event with a hyphen', () => {
    find('a[part~=button]').click();
    return heard.at(-1) === 'Baker';
  });

  await app.update(state({posting: posting('Miller'), level: 4, isCheckable: false, words: 'News'}));
  await check('another object', () => find('[part~=title]').textContent.trim() === 'Miller');
  await check('another number', () => find('[part~=title]').localName === 'h4');
  await check('a boolean that is false', () => !find('[part~=checkbox]'));
  await check('another text in the child', () => place.querySelector('.words').textContent === 'News');
  await check('the event still, once', () => {
    heard.length = 0;
    find('a[part~=button]').click();
    return heard.join() === 'Miller';
  });

  await app.update(state({words: ''}));
  await check('the child is gone', () => !place.querySelector('.words') && !place.querySelector('apply-button'));
  await app.update(state({words: 'Again'}));
  await check(
    'the child is back',
    () => place.querySelector('.words')?.textContent === 'Again' && place.querySelector('apply-button'),
  );

  await app.unmount();
  await check('unmounted', () => !document.querySelector('job-posting'));
  for (let times = 0; times < 100; times++) {
    const element = place.appendChild(document.createElement('div'));
    await app.mount(element, state());
    if (times % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    await app.unmount();
    element.remove();
  }
  await check('mounted and unmounted 100 times', () => !document.querySelector('job-posting, apply-button'));
  lines.push(errors.length ? `FAULT errors: ${errors.join('; ')}` : 'ok no error');
  return lines.join('\n');
}

const server = createServer(({url}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  const name = pathname.slice(1);
  if (name === 'fragment') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(new URL(url, 'http://localhost').searchParams.get('html'));
  }
  if (name.endsWith('.js') && applications[name.slice(0, -3)])
    return response.setHeader('content-type', 'text/javascript').end(applications[name.slice(0, -3)]);
  if (applications[name]) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(
      `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:," /><div id="place"></div><script type="module" src="/${name}.js"></script>`,
    );
  }
  try {
    response.setHeader('content-type', 'text/javascript').end(readFileSync(name));
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await once(server, 'listening');

const {found, missing} = findBrowsers();
const scores = {};
let isFaulty = false;
await Promise.all(
  options.browsers.split(',').map(async (engine) => {
    if (!found[engine]) return void console.log(`${engine}: not run, ${missing[engine]}.`);
    const driver = await openBrowser(engine, found[engine]);
    for (const name of frameworks)
      for (const isLate of canBeLate.includes(name) ? [false, true] : [false]) {
        // An address of its own, so that this is never taken for the page before.
        await driver.goto(`http://127.0.0.1:${server.address().port}/${name}?late=${isLate}`);
        const lines = (await driver.evaluate(drive, isLate).catch((error) => `FAULT ${error.stack}`)).split('\n');
        const good = lines.filter((line) => line.startsWith('ok')).length;
        (scores[name] ??= {})[`${engine}${isLate ? ', late' : ''}`] = `${good}/17`;
        for (const line of lines)
          if (!line.startsWith('ok')) console.log(`${engine}, ${name}${isLate ? ', script late' : ''}: ${line}`);
        isFaulty ||= good !== 17;
      }
    await driver.close().catch(() => {});
  }),
);
server.close();
const columns = Object.keys(Object.values(scores)[0] ?? {}).sort();
const row = (cells) => cells.map((cell, index) => (index ? cell.padStart(16) : cell.padEnd(14))).join('');
console.log(`\n${row(['', ...columns])}`);
for (const name of frameworks) console.log(row([name, ...columns.map((column) => scores[name]?.[column] ?? '–')]));
const isMissing = process.env.CI && Object.keys(missing).length > 0;
process.exit(isFaulty || isMissing || columns.length === 0 ? 1 : 0);
