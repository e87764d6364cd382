/**
 * Tries the built drop-in on the pages of `test/hosts/pages.mjs`, in every engine, and prints a table. Wants a built `dist`.
 *
 * `npm run check:hosts -- --browsers chromium --pages 'trusted types|in a frame' --verbose` for some; `--write` keeps the table in
 * `test/hosts/results.md`.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {openBrowser} from '../hosts/browsers.mjs';
import {pages} from '../hosts/pages.mjs';
import {findLibrary, startHosts, write} from '../hosts/server.mjs';
import {engines, findBrowsers, versionOf} from '../runner/browsers.mjs';

const {values: options} = parseArgs({
  options: {
    browsers: {type: 'string', default: engines.join()},
    pages: {type: 'string', default: ''},
    write: {type: 'boolean'},
    verbose: {type: 'boolean'},
  },
});
const {found, missing} = findBrowsers();
const wanted = options.browsers.split(',');
const names = Object.keys(pages).filter((name) =>
  options.pages.split('|').some((words) => name.toLowerCase().includes(words.toLowerCase())),
);
const {origins, requests, close} = await startHosts();

/** Words by which blockers of advertisements and trackers cut files and names; none of ours may have one. */
const blocked =
  /(^|[/._-])(ads?|advert\w*|analytics?|banners?|beacons?|pixels?|popups?|promo\w*|social|sponsor\w*|stats?|telemetry|track\w*)($|[/._-])/i;
const blockedFiles = readdirSync('dist', {recursive: true}).filter((file) => blocked.test(file));
const source = readFileSync('dist/custom-elements.json', 'utf8');
const blockedNames = [...source.matchAll(/"(?:name|tagName|type)": "([^"]+)"/g)]
  .map(([, name]) => name)
  .filter((name) => blocked.test(name));
for (const name of [...blockedFiles, ...blockedNames]) console.log(`FAULT: blockers cut “${name}” by its name.`);

/** Properties that follow the page's colours or its direction where they should. */
const followed = /color|direction|shadow|text-align|writing-mode|font-family/;

/** Tries one page in one engine; what is wrong with it, in lines. */
async function check(driver, engine, name, state) {
  const {
    act,
    visit,
    isEmpty,
    isRestyled,
    isBare = [],
    isCut,
    violations = {},
    hasOwnLook,
    isFramed,
    isSameMarkup,
  } = pages[name];
  const address = `${origins.page}/${encodeURIComponent(name)}`;
  const faults = [];
  const driverRequests = [];
  const noteRequest = (request) => driverRequests.push(request.url());
  driver.page?.on('request', noteRequest);
  const firstRequest = requests.length;
  if (visit) faults.push(...(await visit(driver, address, {origins, write})));
  else await driver.goto(address);
  const isDrawn = !isBare.includes(engine) && !isCut;
  if (!isEmpty)
    await driver.evaluate(
      async (state) => globalThis.hostRecorder.settle(state),
      isDrawn ? null : isCut ? 'error' : 'bare',
    );
  if (act)
    faults.push(...String((await driver.evaluate(typeof act === 'string' ? `() => ${act}` : act)) ?? '').split('\n'));
  const known = (violations[engine] ?? violations.all ?? []).map((start) => start.replace('{feed}', origins.feed));
  const collected = await driver.evaluate(async (options) => globalThis.hostRecorder.collect(options), {
    origins: Object.values(origins),
    isRestyled,
    allowedViolations: known,
    allowedNotes: isDrawn ? 0 : 1,
  });
  faults.push(...collected.split('\n'));
  if (isDrawn && !act && !visit) {
    const inside = await driver.evaluate(() => globalThis.hostRecorder.inside());
    state.plain ??= inside;
    const plain = new Set(state.plain.split('\n'));
    const changed = inside
      .split('\n')
      .filter((line) => !plain.has(line) && !(hasOwnLook && followed.test(line)) && !/ font-family:/.test(line));
    if (new Set(changed.map((line) => / ([\w-]+):/.exec(line)?.[1])).size > 1 || (changed.length && options.verbose))
      faults.push(`looks different inside: ${changed.join('; ')}`);
  }
  if ((!state.markup && !isEmpty) || isSameMarkup) {
    const markup = await driver.evaluate(() => globalThis.hostRecorder.markup());
    state.markup ??= markup;
    if (markup !== state.markup) faults.push(`draws something else: ${markup} instead of ${state.markup}`);
  }
  driver.page?.off('request', noteRequest);
  const mine = Object.values(origins);
  for (const url of driverRequests)
    if (/^https?:/.test(url) && !mine.some((origin) => url.startsWith(`${origin}/`))) faults.push(`asks for ${url}`);
  for (const {to, path, cookie} of requests.slice(firstRequest)) {
    if (to === 'feed' && cookie) faults.push(`sends cookies to the feed: ${cookie}`);
    if (to === 'page' && !isFramed && /posting\.json|^\/dist/.test(path))
      faults.push(`asks the page's server for ${path}`);
  }
  return [...new Set(faults.filter(Boolean))];
}

/** All pages in one engine, one after the other. */
async function checkAll(engine) {
  const results = {};
  const programs = found[engine];
  if (!programs) return results;
  const driver = await openBrowser(engine, programs);
  const state = {};
  if (!names.includes('no policy')) await check(driver, engine, 'no policy', state);
  for (const name of names) {
    const {engines: possible, library} = pages[name];
    if (!possible.includes(engine) || (library && !findLibrary(library))) continue;
    const begun = performance.now();
    results[name] = await check(driver, engine, name, state).catch((error) => [`cannot be tried: ${error.stack}`]);
    const time = Math.round(performance.now() - begun);
    if (options.verbose) console.log(`${engine} ${name}: ${time} ms`);
    for (const words of results[name]) console.log(`FAULT ${engine}, ${name}: ${words.slice(0, 2_000)}`);
  }
  await driver.close().catch(() => {});
  return results;
}

const used = wanted.filter((engine) => found[engine]);
const all = Object.fromEntries(
  await Promise.all(
    used.map(async (engine) => [
      engine,
      await checkAll(engine).catch((error) => ({[names[0]]: [`The browser broke down: ${error.stack}`]})),
    ]),
  ),
);
close();

const width = Math.max(...names.map((name) => name.length));
const cell = (faults) => (faults ? (faults.length ? `${faults.length} faults` : 'ok') : '–');
const row = (name, cells) => `| ${name.padEnd(width)} | ${cells.map((text) => text.padEnd(9)).join(' | ')} |`;
const table = [
  row('host page', used),
  row(
    '-'.repeat(width),
    used.map(() => '-'.repeat(9)),
  ),
  ...names.map((name) =>
    row(
      name,
      used.map((engine) => cell(all[engine][name])),
    ),
  ),
].join('\n');
const tried = used.flatMap((engine) => Object.values(all[engine]));
const faulty = tried.filter((faults) => faults.length).length;
console.log(`\n${table}\n`);
const versions = used.map((engine) => `${engine} ${versionOf(found[engine].path)}`.trim()).join(', ');
const summary = `${names.length} hosts × ${used.length} engines (${versions}): ${tried.length} tried, ${faulty} with faults.`;
console.log(summary);
const libraries = new Set(Object.values(pages).flatMap(({library = []}) => library));
for (const library of libraries) if (!findLibrary(library)) console.log(`Not tried: ${library} is not installed here.`);
for (const engine of wanted) if (!found[engine]) console.log(`${engine}: not run, ${missing[engine]}.`);
if (options.write)
  writeFileSync(
    'test/hosts/results.md',
    `# Host pages\n\nWritten by \`npm run check:hosts -- --write\`. ${summary} “–”: not possible in that engine.\n\n${table}\n`,
  );
const isMissing = process.env.CI && wanted.some((engine) => !found[engine]);
process.exit(faulty || isMissing || blockedFiles.length || blockedNames.length || tried.length === 0 ? 1 : 0);
