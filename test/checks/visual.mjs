/**
 * Compares what the elements look like with what they looked like at an earlier commit: every element, in every theme, in
 * light, dark and forced colours, from both sides, at three widths. Both are drawn in this one run, by one browser with one
 * set of fonts, so that no picture has to be kept and none differs for another machine's sake.
 *
 *     npm run build && npm run visual [-- --against main] [--only words] [--fail] [--to folder]
 *     npm run build && npm run visual -- --prove
 *
 * `--against`: the earlier commit; the last one by default, the one before where nothing has been changed since.
 * `--only`: pages whose name has these words (`card, rtl`). `--fail`: ends with an error where something looks different.
 * `--prove`: compares what is built with itself, and with itself after the default of a token is changed, and ends with an
 * error unless nothing is found in the first and every element in the second.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../runner/browsers.mjs';
import {serveFolder} from './serve-folder.mjs';
import {directions, pageOf, themes, widths} from './visual-page.mjs';
import {compare, report} from './visual-report.mjs';

const git = (...args) => execFileSync('git', args, {encoding: 'utf8'}).trim();
const {values} = parseArgs({
  options: {
    against: {type: 'string'},
    to: {type: 'string', default: '.ci/logs/visual'},
    only: {type: 'string', default: ''},
    fail: {type: 'boolean', default: false},
    prove: {type: 'boolean', default: false},
  },
});

const {path} = findBrowsers().found.chromium ?? {};
if (!path) throw new Error('Chromium is needed to draw the pictures.');

const modes = {
  light: {colorScheme: 'light', forcedColors: 'none'},
  dark: {colorScheme: 'dark', forcedColors: 'none'},
  'forced colours': {colorScheme: 'dark', forcedColors: 'active'},
};

/** Others may have the machine's time: what is well is there long before. */
const timeLimit = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'job-posting-elements-visual-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

/** Builds the drop-in of an earlier commit. */
function buildEarlier(commit, side) {
  const tree = join(folder, 'tree');
  git('worktree', 'add', '--detach', '--quiet', tree, commit);
  try {
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
    execFileSync('npx', ['rollup', '-c', '--silent'], {cwd: tree, stdio: ['ignore', 'ignore', 'inherit']});
    cpSync(join(tree, 'dist'), join(folder, side), {recursive: true});
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

/** Copies what is built here, in it one default of a token for another. */
function copyBuilt(side, was = '', is = '') {
  cpSync('dist', join(folder, side), {recursive: true});
  if (!was) return;
  let count = 0;
  for (const file of readdirSync(join(folder, side), {recursive: true}).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(folder, side, file), 'utf8');
    if (!text.includes(was)) continue;
    writeFileSync(join(folder, side, file), text.replaceAll(was, is));
    count++;
  }
  if (count === 0) throw new Error(`Nothing that is built has "${was}".`);
}

const pages = themes
  .flatMap((theme) => directions.map((direction) => ({theme, direction, name: `${theme}, ${direction}`})))
  .filter(({name}) => values.only.split(',').every((words) => name.includes(words.trim())));
if (pages.length === 0) throw new Error(`No page is called "${values.only}"; one is "${themes[0]}, ltr".`);

const {address, close} = await serveFolder(folder);
const browser = await chromium.launch({
  executablePath: path,
  args: ['--no-sandbox', '--hide-scrollbars', '--disable-gpu'],
});
const judge = await browser.newPage();

/** A page of a side, once all of it is drawn. */
async function openPage(side, {theme, direction, name}) {
  writeFileSync(join(folder, `${side}-${name}.html`), pageOf(theme, direction, `${side}/embed.js`));
  const width = widths.reduce((sum, each) => sum + each + 32, 0);
  const page = await browser.newPage({viewport: {width, height: 900}, reducedMotion: 'reduce'});
  page.setDefaultTimeout(timeLimit);
  // "Posted today" is the same day on both sides.
  await page.clock.setFixedTime(new Date('2026-07-17T12:00:00Z'));
  await page.goto(`${address}${side}-${name}.html`);
  await page.waitForFunction((theme) => {
    const elements = [...document.querySelectorAll('[data-view] > *')];
    return elements.every(({shadowRoot}) => {
      const root = shadowRoot?.querySelector(`.root[data-theme=${theme}]`);
      return root?.textContent.trim() && !root.querySelector('.skeleton');
    });
  }, theme);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** A picture of a page in a mode, and where its views are. */
async function take(page, media) {
  await page.emulateMedia(media);
  // Each row begins at a whole pixel, or a part of one more above it would be seen in all below.
  const height = await page.evaluate(() => {
    for (const section of document.querySelectorAll('section')) {
      section.style.height = '';
      section.style.height = `${Math.ceil(section.getBoundingClientRect().height)}px`;
    }
    return Math.ceil(document.body.getBoundingClientRect().height);
  });
  await page.setViewportSize({width: page.viewportSize().width, height});
  const boxes = await page.evaluate(async () => {
    // What is found in the colours behind an element is drawn a frame later.
    for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    return Object.fromEntries(
      [...document.querySelectorAll('[data-view]')].map((view) => {
        const {x, y, width, height} = view.getBoundingClientRect();
        return [view.dataset.view, {x, y, width: Math.ceil(width), height: Math.ceil(height)}];
      }),
    );
  });
  return {boxes, picture: await page.screenshot({animations: 'disabled', timeout: timeLimit})};
}

/** What looks different between two sides, on those pages, in those modes; and the names of all views. */
async function compareSides(before, after, pages, modes) {
  const changed = [];
  const views = [];
  for (const each of pages) {
    const both = await Promise.all([before, after].map((side) => openPage(side, each)));
    for (const [mode, media] of Object.entries(modes)) {
      const takeBoth = () => Promise.all(both.map((page) => take(page, media)));
      const nameOf = (view) => {
        const [element, width] = view.split(', ');
        return {element, name: [each.theme, mode, each.direction, width].join(', ')};
      };
      let [earlier, later] = await takeBoth();
      views.push(...Object.keys(later.boxes).map(nameOf));
      // What is seen once may be of the moment: a change is seen twice.
      if (!earlier.picture.equals(later.picture)) [earlier, later] = await takeBoth();
      if (earlier.picture.equals(later.picture)) continue;
      const differences = await compare(judge, earlier, later);
      changed.push(...differences.map(({view, ...difference}) => ({...nameOf(view), ...difference})));
    }
    await Promise.all(both.map((page) => page.close()));
  }
  return {changed, views};
}

/** Writes the page of pictures, and says where it is. */
function writeReport(changed, views, against) {
  rmSync(values.to, {recursive: true, force: true});
  mkdirSync(values.to, {recursive: true});
  const shown = changed.map(({pictures, ...rest}, at) => {
    const files = Object.fromEntries(Object.keys(pictures).map((when) => [when, `${at}-${when}.png`]));
    for (const [when, file] of Object.entries(files)) writeFileSync(join(values.to, file), pictures[when]);
    return {...rest, files};
  });
  const file = join(values.to, 'index.html');
  writeFileSync(file, report(shown, {count: views.length, against}));
  console.log(`${changed.length} of ${views.length} views look different from ${against}: ${file}`);
}

/** Compares what is built with itself, and with itself after a change that every element shows; gives what is wrong. */
async function prove() {
  copyBuilt('built');
  copyBuilt('same');
  copyBuilt('changed', '--job-line-height,1.6)', '--job-line-height,1.65)');
  const few = pages.filter(({name}) => name === 'plain, ltr');
  const same = await compareSides('built', 'same', few, modes);
  writeReport(same.changed, same.views, 'itself');
  if (same.changed.length) return ['What is the same looks different.'];
  const {changed, views} = await compareSides('built', 'changed', few, {light: modes.light});
  writeReport(changed, views, 'itself with lines of 1.65 instead of 1.6');
  const isSeen = (view) => changed.some(({element, name}) => element === view.element && name === view.name);
  return views.filter((view) => !isSeen(view)).map(({element, name}) => `Not seen in ${element}, ${name}.`);
}

/** Compares what is built with what an earlier commit builds; gives what is wrong, if anything may be. */
async function compareWithEarlier() {
  const commit = values.against ?? (git('status', '--porcelain', 'src') ? 'HEAD' : 'HEAD~1');
  buildEarlier(commit, 'before');
  copyBuilt('after');
  const {changed, views} = await compareSides('before', 'after', pages, modes);
  writeReport(changed, views, git('log', '-1', '--format=%h %s', commit));
  return changed.length && values.fail ? ['Something looks different.'] : [];
}

const from = performance.now();
const faults = await (values.prove ? prove() : compareWithEarlier());
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`${faults.length} faults (${Math.round((performance.now() - from) / 1000)} s).`);
if (faults.length) process.exitCode = 1;
await browser.close();
close();
