import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {homedir, platform} from 'node:os';
import {delimiter, join} from 'node:path';

/** The engines that every test runs in. */
export const engines = ['chromium', 'firefox', 'webkit'];

const home = homedir();
const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const programsX86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';

/** Where Playwright and Puppeteer keep the browsers that they have downloaded. */
const caches = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(home, '.cache', 'ms-playwright'),
  join(home, 'Library', 'Caches', 'ms-playwright'),
  join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
  process.env.PUPPETEER_CACHE_DIR,
  join(home, '.cache', 'puppeteer'),
].filter((folder) => folder && existsSync(folder));

/** Programs by the name, in the order of preference, with the usual places on macOS and Windows. */
const places = {
  // The headless shell takes a quarter of the time of the whole browser.
  chromium: {
    variables: ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    commands: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(programs, 'Google\\Chrome\\Application\\chrome.exe'),
      join(programsX86, 'Google\\Chrome\\Application\\chrome.exe'),
      join(programsX86, 'Microsoft\\Edge\\Application\\msedge.exe'),
    ],
    cached: /(chrome-headless-shell|headless_shell|chrome|Google Chrome for Testing|Chromium)(\.exe)?$/,
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(programs, 'Mozilla Firefox\\firefox.exe'),
      join(programsX86, 'Mozilla Firefox\\firefox.exe'),
    ],
    // Playwright's own build of Firefox does not speak the protocol that is used here.
    cached: /puppeteer.*\/firefox(\.exe)?$/,
  },
  webkit: {
    variables: ['WEBKIT_PATH'],
    commands: ['MiniBrowser'],
    files: ['x86_64', 'aarch64'].flatMap((machine) =>
      ['4.1', '4.0', '6.0'].map((api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
    ),
  },
  webkitDriver: {variables: ['WEBKIT_DRIVER_PATH'], commands: ['WebKitWebDriver'], files: []},
  xvfb: {variables: ['XVFB_PATH'], commands: ['Xvfb'], files: []},
};

function findCommand(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, platform() === 'win32' ? `${name}.exe` : name))
    .find(existsSync);
}

function findCached(pattern) {
  for (const cache of caches) {
    // Newest build first, by its name.
    for (const build of readdirSync(cache).sort().reverse()) {
      const files = readdirSync(join(cache, build), {recursive: true}).map((file) => join(cache, build, file));
      const found = files.find((file) => pattern.test(file.replaceAll('\\', '/')));
      if (found) return found;
    }
  }
  return undefined;
}

/** The path of a program, or nothing: from the environment, the search path, the usual places, the caches of other tools. */
function find({variables, commands, files, cached}) {
  const given = variables.map((name) => process.env[name]).find(Boolean);
  if (given) return existsSync(given) ? given : undefined;
  return commands.map(findCommand).find(Boolean) ?? files.find(existsSync) ?? (cached && findCached(cached));
}

/** What the tests can be run in here: paths of programs by engine, and for each engine that cannot be had, why. */
export function findBrowsers() {
  const found = {};
  const missing = {};
  for (const engine of ['chromium', 'firefox']) {
    const path = find(places[engine]);
    if (path) found[engine] = {path};
    else missing[engine] = `not found; set ${places[engine].variables[0]}, or install it`;
  }
  const [path, driver, xvfb] = [places.webkit, places.webkitDriver, places.xvfb].map(find);
  // With a screen of its own no virtual one is needed.
  const hasScreen = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const lacking = [!path && 'MiniBrowser', !driver && 'WebKitWebDriver', !xvfb && !hasScreen && 'Xvfb'].filter(Boolean);
  if (lacking.length === 0) found.webkit = {path, driver, xvfb};
  else missing.webkit = `${lacking.join(', ')} not found (WebKitGTK runs on Linux; elsewhere open the demo in Safari)`;
  return {found, missing};
}

/** Debian's packages of each engine, of old libraries that host pages have and no registry, and PHP for the WordPress plugin. */
const packages = {
  chromium: ['chromium-headless-shell', 'libjs-prototype', 'libjs-mootools', 'php-cli'],
  firefox: ['firefox-esr'],
  webkit: ['libwebkit2gtk-4.1-0', 'webkit2gtk-driver', 'xvfb'],
};

/** Whether packages can be installed here without asking anyone: a Debian of which we are root. */
export const canInstall = () => process.getuid?.() === 0 && findCommand('apt-get') !== undefined;

/**
 * Installs the browsers that are missing, where that is allowed, and says what it does.
 *
 * @param wanted The engines to care for.
 * @returns What `findBrowsers` finds afterwards.
 */
export function installBrowsers(wanted = engines) {
  const {missing} = findBrowsers();
  const lacking = wanted.filter((engine) => missing[engine]);
  if (lacking.length === 0) return findBrowsers();
  if (!canInstall()) {
    console.log(`Missing: ${lacking.join(', ')}. They can be installed only as root on Debian or Ubuntu.`);
    return findBrowsers();
  }
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      timeout: 600_000,
    }).status === 0;
  apt('update');
  for (const engine of lacking) {
    console.log(`Installing ${packages[engine].join(', ')} …`);
    if (!apt('install', '-y', '--no-install-recommends', ...packages[engine]) && engine === 'chromium')
      apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  return findBrowsers();
}

/** The version that a browser gives of itself. */
export function versionOf(path) {
  try {
    return execFileSync(path, ['--version'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000})
      .split('\n')[0]
      .replace(/^(Google Chrome for Testing|Google Chrome|Chromium|Mozilla Firefox|WebKitGTK)\s*/i, '')
      .split(' ')[0];
  } catch {
    return '';
  }
}

/** Starts a program that lives as long as this process. */
export function startProgram(path, args, options) {
  const program = spawn(path, args, options);
  process.on('exit', () => program.kill());
  return program;
}
