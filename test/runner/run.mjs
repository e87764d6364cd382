/**
 * Runs the tests: `npm test`, with `-- --files 'test/posting/*.test.ts'` for some of them, `--browsers chromium,firefox`
 * for some engines (or BROWSERS), `--watch` while working, and any other switch of Web Test Runner.
 *
 * The last line says how many tests passed, failed and were skipped, all engines together.
 */
import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {engines, installBrowsers} from './browsers.mjs';

/** Longer than any whole run that is well, in milliseconds. */
const timeLimit = Number(process.env.TEST_TIME_LIMIT ?? 900) * 1000;

const args = process.argv.slice(2);
const at = args.findIndex((arg) => /^--browsers?(=|$)/.test(arg));
if (at >= 0) {
  const [flag] = args.splice(at, 1);
  process.env.BROWSERS = flag.includes('=') ? flag.split('=')[1] : args.splice(at, 1)[0];
}
const wanted = process.env.BROWSERS?.split(',') ?? engines;
const unknown = wanted.filter((engine) => !engines.includes(engine));
if (unknown.length) {
  console.error(`There is no engine "${unknown.join(', ')}"; there are ${engines.join(', ')}.`);
  process.exit(1);
}

const watching = args.some((arg) => ['--watch', '--manual', '--open'].includes(arg));
const {found, missing} = installBrowsers(wanted);
const absent = wanted.filter((engine) => !found[engine]);

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

/** One run of Web Test Runner: its results, or nothing when it came to no end of its own. */
function run() {
  rmSync(resultsPath, {force: true});
  const bin = fileURLToPath(new URL('../../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
  const runner = spawn(process.execPath, [bin, ...args], {
    stdio: 'inherit',
    env: {...process.env, TEST_RESULTS: resultsPath},
  });
  return new Promise((resolve) => {
    const timer = watching
      ? undefined
      : setTimeout(() => {
          console.log(`\nThe test runner did not come to an end within ${timeLimit / 1000} s.`);
          endWithChildren(runner.pid, 'SIGKILL');
        }, timeLimit);
    runner.on('exit', (status) => {
      // No status: ended by a signal.
      const code = status ?? 1;
      clearTimeout(timer);
      try {
        resolve({code, ...JSON.parse(readFileSync(resultsPath, 'utf8'))});
      } catch {
        resolve({code, browsers: {}, broken: code ? 1 : 0});
      }
    });
  });
}

const sum = (browsers, key) => Object.values(browsers).reduce((total, counts) => total + counts[key], 0);

let result = {code: 0, browsers: {}, broken: 0};
if (Object.keys(found).some((engine) => wanted.includes(engine))) {
  result = await run();
  // A test that fails is never tried again; a browser or a runner that broke down is, once.
  if (!watching && result.code && result.broken && sum(result.browsers, 'failed') <= result.broken) {
    console.log('\nThe browser or the test runner broke down, not a test: once more.');
    result = await run();
  }
}

const {browsers} = result;
console.log();
for (const [name, counts] of Object.entries(browsers))
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
for (const engine of absent) console.log(`${engine}: not run, ${missing[engine]}.`);

let failed = sum(browsers, 'failed');
if (failed === 0 && result.code) {
  console.log('The test runner ended with an error before it had counted a failure.');
  failed = 1;
}
// Where everything can be installed, a browser that is absent is a fault.
if (process.env.CI || absent.length === wanted.length) failed += absent.length;
console.log(`\n${sum(browsers, 'passed')} passed, ${failed} failed, ${sum(browsers, 'skipped')} skipped`);
process.exitCode = failed ? 1 : 0;
