import {writeSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {engines, findBrowsers} from './test/runner/browsers.mjs';
import {launchers} from './test/runner/launchers.mjs';
import {results} from './test/runner/results.mjs';
import {searchIndex} from './test/runner/search-index.mjs';
import {seed} from './test/runner/seed.mjs';
import {serviceWorker} from './test/runner/service-worker.mjs';
import {testServers} from './test/runner/test-servers.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const wanted = process.env.BROWSERS?.split(',') ?? engines;
const found = Object.entries(findBrowsers().found).filter(([engine]) => wanted.includes(engine));

// What ends the runner is said: its own words for it are lost in what the terminal holds back.
process.on('uncaughtExceptionMonitor', (error) => writeSync(2, `${error?.stack ?? error}\n`));

export default {
  rootDir: here('.'),
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  // A page that is not in front is slowed down by Firefox, and gets no keys in WebKit. The browsers run side by side.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  // A test that takes longer hangs: four engines may have one processor between them.
  testFramework: {config: {ui: 'bdd', timeout: 240_000}},
  testRunnerHtml: (script) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Tests</title></head>
  <body>
    <script type="module">import {configureGlobal} from 'fast-check'; configureGlobal({seed: ${seed}});</script>
    <script type="module" src="${script}"></script>
  </body>
</html>`,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [
    // The address of a worker is no import, which the plugin below would find.
    (context, next) => {
      context.url = context.url.replace(/(\/src\/.*-worker)\.js\b/, '$1.ts');
      return next();
    },
  ],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: here('test/tsconfig.json')}),
    testServers({faults: here('test/fault-server.mjs'), render: here('test/server/render-server.mjs')}),
    searchIndex(),
    serviceWorker(),
    a11ySnapshotPlugin(),
  ],
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({reportTestProgress: process.stdout.isTTY}),
    ...(process.env.TEST_RESULTS ? [results(process.env.TEST_RESULTS)] : []),
  ],
  browsers: await launchers(Object.fromEntries(found)),
};
