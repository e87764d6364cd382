import {once} from 'node:events';
import {createServer, connect} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {startProgram, versionOf} from './browsers.mjs';

/** Flags that keep a browser from talking to anyone but the test server. */
export const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  .concat(['--disable-component-update', '--disable-sync'])
  // Chromium has no sandbox for root, and none in most containers.
  .concat(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

async function isOpen(port) {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(port, '127.0.0.1');
    const opened = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (opened) return;
    await sleep(100);
  }
  throw new Error(`Nothing listens on port ${port}.`);
}

/** Starts WebKit's WebDriver, for browsers drawn on a screen that nobody sees; they live as long as this process. */
export async function startWebkit({path, driver, xvfb}) {
  const env = {...process.env, NO_AT_BRIDGE: '1'};
  if (xvfb) {
    // Xvfb picks a number that is free and writes it to the descriptor given.
    const screen = startProgram(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [display] = await once(screen.stdio[3], 'data', {signal: AbortSignal.timeout(30_000)});
    env.DISPLAY = `:${String(display).trim()}`;
  }
  const port = await freePort();
  startProgram(driver, [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env});
  await isOpen(port);
  return {port, binary: path};
}

async function launchWebkit(programs) {
  const {port, binary} = await startWebkit(programs);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    // An answer that is late ends the whole runner, and a page that tests keep busy is late.
    connectionRetryTimeout: 900_000,
    capabilities: {
      browserName: 'MiniBrowser',
      // Web Test Runner hears from the page itself when it is there.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    },
  });
}

/**
 * Chromium with a page of its own for each test file.
 *
 * The launcher would use one page for all, whose history is full after fifty entries; then Chromium takes the way back for a
 * way to where it is, and loads the page anew.
 */
function launchChromium({path}) {
  const launcher = chromeLauncher({launchOptions: {executablePath: path, args: [...quiet, '--js-flags=--expose-gc']}});
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    for (const {puppeteerPage} of launcher.inactivePages.splice(0)) await puppeteerPage.close();
    return result;
  };
  return launcher;
}

const launch = {
  chromium: launchChromium,
  firefox: ({path}) =>
    puppeteerLauncher({
      launchOptions: {browser: 'firefox', headless: true, executablePath: path, extraPrefsFirefox: {}},
    }),
  webkit: launchWebkit,
};

/**
 * Browser launchers for Web Test Runner, named by engine and version.
 *
 * @param found What `findBrowsers` found, for the engines wanted.
 */
export async function launchers(found) {
  return Promise.all(
    Object.entries(found).map(async ([engine, programs]) => {
      const launcher = await launch[engine](programs);
      const name = `${engine} ${versionOf(programs.path)}`.trim();
      // WebKit's launcher, when it starts, calls itself by the program.
      Object.defineProperty(launcher, 'name', {get: () => name, set: () => {}});
      return launcher;
    }),
  );
}
