/**
 * Runs the tests: `*.test.ts` in browsers, `*.node.mjs` in Node. `npm test`, with `-- --files test/posting/*` for some of
 * them, `--browsers chromium,node` for some engines (or BROWSERS), `--watch` while working, and any other switch of Web
 * Test Runner.
 *
 * The cases of property-based tests are the same in every run; `SEED=7 npm test` makes others.
 *
 * In CI, what fails in few files is run a second time, and said to be unsteady where it is well then.
 *
 * The last line says how many tests passed, failed and were skipped, all engines together.
 */
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {engines, installBrowsers} from './browsers.mjs';

/** Longer than any whole run that is well, in milliseconds. */
const timeLimit = Number(process.env.TEST_TIME_LIMIT ?? 1200) * 1000;

const args = process.argv.slice(2);

/** Takes a switch and its values out of the arguments. */
function take(pattern) {
  const at = args.findIndex((arg) => pattern.test(arg));
  if (at < 0) return undefined;
  const [given] = args.splice(at, 1);
  if (given.includes('=')) return [given.slice(given.indexOf('=') + 1)];
  const end = args.findIndex((arg, index) => index >= at && arg.startsWith('-'));
  return args.splice(at, (end < 0 ? args.length : end) - at);
}

const wanted = take(/^--browsers?(=|$)/)?.flatMap((list) => list.split(',')) ??
  process.env.BROWSERS?.split(',') ?? [...engines, 'node'];
process.env.BROWSERS = wanted.join();
const unknown = wanted.filter((engine) => ![...engines, 'node'].includes(engine));
if (unknown.length) {
  console.error(`There is no engine "${unknown.join(', ')}"; there are ${engines.join(', ')} and node.`);
  process.exit(1);
}

/** The test files that a pattern means: `*` within a folder, `**` across folders. */
function filesOf(pattern) {
  if (existsSync(pattern)) return [pattern];
  const parts = pattern.split(/(\*\*\/|\*)/);
  const words = parts.map(
    (part) => ({'**/': '(.*/)?', '*': '[^/]*'})[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&'),
  );
  const expression = new RegExp(`^${words.join('')}$`);
  return readdirSync('test', {recursive: true})
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => expression.test(file));
}

const patterns = take(/^--files(=|$)/) ?? ['test/**/*.test.ts', 'test/**/*.node.mjs'];
const files = patterns.flatMap(filesOf);
const browserFiles = files.filter((file) => file.endsWith('.test.ts'));
const nodeFiles = wanted.includes('node') ? files.filter((file) => file.endsWith('.node.mjs')) : [];
if (files.length === 0) {
  console.error(`No test file is meant by ${patterns.join(' ')}.`);
  process.exit(1);
}

const wantedBrowsers = browserFiles.length ? wanted.filter((engine) => engine !== 'node') : [];
const watching = args.some((arg) => ['--watch', '--manual', '--open'].includes(arg));
const {found, missing} = installBrowsers(wantedBrowsers);
const absent = wantedBrowsers.filter((engine) => !found[engine]);

const folder = mkdtempSync(join(tmpdir(), 'job-posting-elements-tests-'));
const resultsPath = join(folder, 'results.json');
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

/** Ends a process and all that it has started, children of children first. */
function endWithChildren(pid, signal) {
  let table = '';
  try {
    table = execFileSync('ps', ['-eo', 'pid=,ppid='], {encoding: 'utf8'});
  } catch {
    // No such program (Windows): the process itself has to do.
  }
  const pairs = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent) => pairs.filter(([, of]) => of === parent).flatMap(([child]) => [...below(child), child]);
  for (const each of [...below(pid), pid]) {
    try {
      process.kill(each, signal);
    } catch {
      // Gone already.
    }
  }
}

/** One run of Web Test Runner: what came of each file in each browser, or nothing when it came to no end of its own. */
function run(files, engines = process.env.BROWSERS) {
  rmSync(resultsPath, {force: true});
  const bin = fileURLToPath(new URL('../../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
  const runner = spawn(process.execPath, [bin, ...args, '--files', ...files], {
    stdio: 'inherit',
    env: {...process.env, BROWSERS: engines, TEST_RESULTS: resultsPath},
  });
  return new Promise((resolve) => {
    let isLate = false;
    const timer = watching
      ? undefined
      : setTimeout(() => {
          isLate = true;
          console.log(`\nThe test runner did not come to an end within ${timeLimit / 1000} s.`);
          endWithChildren(runner.pid, 'SIGKILL');
        }, timeLimit);
    runner.on('exit', (status, signal) => {
      // No status: ended by a signal.
      const code = status ?? 1;
      if (signal) console.log(`\nThe test runner was ended by ${signal}.`);
      clearTimeout(timer);
      try {
        resolve({code, sessions: JSON.parse(readFileSync(resultsPath, 'utf8'))});
      } catch {
        resolve({code, sessions: [], hasBrokenDown: code !== 0 && !isLate});
      }
    });
  });
}

const hasFailed = ({counts}) => counts.failed > 0;

const seed = new URL('seed.mjs', import.meta.url).href;

/** The tests that run in Node: what came of them. */
function runInNode() {
  const tapPath = join(folder, 'node.tap');
  const reporters = ['spec', 'tap'].map((reporter) => `--test-reporter=${reporter}`);
  const destinations = ['stdout', tapPath].map((path) => `--test-reporter-destination=${path}`);
  const {status} = spawnSync(
    process.execPath,
    ['--import', seed, '--test', ...reporters, ...destinations, ...nodeFiles],
    {
      stdio: 'inherit',
      timeout: timeLimit,
    },
  );
  const tap = existsSync(tapPath) ? readFileSync(tapPath, 'utf8') : '';
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const counts = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  const failures = [...tap.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, name]) => name);
  return {browser: `node ${process.versions.node}`, file: 'one after the other', counts, failures};
}

/** More than these would not be a machine that was too busy for a moment. */
const mostUnsteady = 4;

let result = {code: 0, sessions: []};
const unsteady = [];
if (wantedBrowsers.some((engine) => found[engine])) {
  result = await run(browserFiles);
  const failed = result.sessions.filter(hasFailed);
  if (!watching && result.code && (result.hasBrokenDown || (failed.length > 0 && failed.every(({broken}) => broken)))) {
    console.log('\nThe browser or the test runner broke down, not a test: once more.');
    result = await run(browserFiles);
  } else if (process.env.CI && !watching && failed.length > 0 && failed.length <= mostUnsteady) {
    console.log('\nOnce more what has failed.');
    const engineOf = ({browser}) => engines.find((engine) => browser.toLowerCase().startsWith(engine));
    const again = await run([...new Set(failed.map(({file}) => file))], [...new Set(failed.map(engineOf))].join());
    const secondOf = ({browser, file}) =>
      again.sessions.find((second) => second.browser === browser && second.file === file && !hasFailed(second));
    unsteady.push(...failed.filter(secondOf));
    result.sessions = result.sessions.map((each) => (hasFailed(each) && secondOf(each)) || each);
    if (!result.sessions.some(hasFailed)) result.code = 0;
  }
}

if (nodeFiles.length && !watching) {
  const first = runInNode();
  const isTriedAgain = process.env.CI && hasFailed(first) && first.counts.failed <= mostUnsteady;
  const last = isTriedAgain ? runInNode() : first;
  if (isTriedAgain && !hasFailed(last)) unsteady.push(first);
  result.sessions.push(last);
}

const browsers = {};
for (const {browser, counts} of result.sessions) {
  const all = (browsers[browser] ??= {passed: 0, failed: 0, skipped: 0});
  for (const key of Object.keys(all)) all[key] += counts[key];
}
const failuresOf = (sessions) =>
  sessions.flatMap(({browser, file, failures}) => failures.map((what) => `${browser}, ${file}: ${what}`));
// Said again at the end, where a long log is looked at first.
if (unsteady.length) console.log(`\nUnsteady, and well the second time:\n${failuresOf(unsteady).join('\n')}`);
const named = failuresOf(result.sessions.filter(hasFailed));
if (named.length) console.log(`\nFailed:\n${named.slice(0, 20).join('\n')}`);
if (named.length > 20) console.log(`and ${named.length - 20} more`);

console.log();
for (const [name, counts] of Object.entries(browsers))
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
for (const engine of absent) console.log(`${engine}: not run, ${missing[engine]}.`);

const sum = (key) => Object.values(browsers).reduce((total, counts) => total + counts[key], 0);
let failed = sum('failed');
if (result.code && !result.sessions.some(hasFailed)) {
  console.log('The test runner ended with an error before it had counted a failure.');
  failed += 1;
}
// Where everything can be installed, a browser that is absent is a fault.
if (process.env.CI || (absent.length && absent.length === wantedBrowsers.length)) failed += absent.length;
console.log(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
process.exitCode = failed ? 1 : 0;
