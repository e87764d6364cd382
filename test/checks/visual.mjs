/**
 * Compares what the elements look like with what they looked like at an earlier commit: every element, in every theme, in
 * light, dark and forced colours, from both sides, at three widths. Both are drawn in this one run, by one browser with one
 * set of fonts, so that no picture has to be kept and none differs for another machine's sake.
 *
 *     npm run build && npm run visual [-- --against main] [--fail] [--to folder]
 *
 * `--against`: the earlier commit; the last one by default, the one before where nothing has been changed since.
 * `--fail`: ends with an error where something looks different.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../runner/browsers.mjs';
import {serveFolder} from './serve-folder.mjs';
import {compare, report} from './visual-report.mjs';

const git = (...args) => execFileSync('git', args, {encoding: 'utf8'}).trim();
const {values} = parseArgs({
  options: {
    against: {type: 'string', default: git('status', '--porcelain', 'src') ? 'HEAD' : 'HEAD~1'},
    to: {type: 'string', default: '.ci/logs/visual'},
    fail: {type: 'boolean', default: false},
  },
});

const {path} = findBrowsers().found.chromium ?? {};
if (!path) throw new Error('Chromium is needed to draw the pictures.');

const widths = [320, 768, 1200];
const directions = {ltr: 'projektleitung-meeresboden', rtl: 'muharrir-awwal'};
const modes = {
  light: {colorScheme: 'light', forcedColors: 'none'},
  dark: {colorScheme: 'dark', forcedColors: 'none'},
  'forced colours': {colorScheme: 'dark', forcedColors: 'active'},
};
const themes = [
  ...readFileSync('src/elements/presets.ts', 'utf8').matchAll(/^ {2}(\w+): (?:undefined|new Later)/gm),
].map(([, name]) => name);

/** A page with every element in the states that look different. */
function pageOf(theme, direction) {
  const posting = JSON.parse(readFileSync(`stories/pages/postings/${directions[direction]}.json`, 'utf8'));
  const data = (more) => `<script type="application/json">${JSON.stringify({...posting, ...more})}</script>`;
  const closed = {validThrough: '2020-01-31'};
  const samples = {
    'job-posting': `<job-posting checkable>${data()}</job-posting>`,
    'job-card': `<job-card>${data()}</job-card><br><job-card>${data(closed)}</job-card><br><job-card></job-card>`,
    'qualification-list': `<qualification-list checkable>${data()}</qualification-list><br><qualification-list>${data()}</qualification-list>`,
    'apply-button': `<apply-button>${data()}</apply-button><br><apply-button>${data(closed)}</apply-button>`,
  };
  const language = posting.language ?? 'en';
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<meta charset="utf-8"><title>${theme}</title>
<script type="module" src="embed.js"></script>
<style>
:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 16px/1.5 'Noto Sans', sans-serif; }
section { padding: 16px; }
</style>
<body theme="${theme}">${Object.entries(samples)
    .map(([tag, sample]) => `<section id="${tag}">${sample}</section>`)
    .join('')}</body>
</html>`;
}

/** Builds the drop-in of an earlier commit beside this one. */
function buildEarlier(folder) {
  const tree = join(folder, 'tree');
  git('worktree', 'add', '--detach', '--quiet', tree, values.against);
  try {
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
    execFileSync('npx', ['rollup', '-c', '--silent'], {cwd: tree, stdio: ['ignore', 'ignore', 'inherit']});
    cpSync(join(tree, 'dist'), join(folder, 'before'), {recursive: true});
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'job-posting-elements-visual-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
buildEarlier(folder);
cpSync('dist', join(folder, 'after'), {recursive: true});
for (const side of ['before', 'after'])
  for (const theme of themes)
    for (const direction of Object.keys(directions))
      writeFileSync(join(folder, side, `${theme}-${direction}.html`), pageOf(theme, direction));

const {address, close} = await serveFolder(folder);
const browser = await chromium.launch({executablePath: path, args: ['--no-sandbox', '--hide-scrollbars']});

/** The pictures of a page with every element, at every width and in every mode, and which rows each element is in. */
async function take(side, theme, direction) {
  const page = await browser.newPage({viewport: {width: widths[0], height: 900}, reducedMotion: 'reduce'});
  await page.goto(`${address}${side}/${theme}-${direction}.html`, {waitUntil: 'networkidle'});
  const pictures = new Map();
  for (const [mode, media] of Object.entries(modes)) {
    await page.emulateMedia(media);
    for (const width of widths) {
      await page.setViewportSize({width, height: 900});
      // What is found in the colours behind an element is drawn a frame later.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('section')].map(({id, offsetTop, offsetHeight}) => [
          id,
          offsetTop,
          offsetTop + offsetHeight,
        ]),
      );
      const picture = await page.screenshot({animations: 'disabled', fullPage: true});
      pictures.set([theme, mode, direction, `${width} px`].join(', '), {picture, boxes});
    }
  }
  await page.close();
  return pictures;
}

const from = performance.now();
const changed = [];
let count = 0;
let differing = 0;
const work = themes.flatMap((theme) => Object.keys(directions).map((direction) => [theme, direction]));
const judge = await browser.newPage();
for (const [theme, direction] of work) {
  const [before, after] = await Promise.all(['before', 'after'].map((side) => take(side, theme, direction)));
  for (const [name, {picture, boxes}] of after) {
    count += boxes.length;
    const earlier = before.get(name).picture;
    if (earlier.equals(picture)) continue;
    const {rows, pixels, picture: difference} = await compare(judge, earlier, picture);
    const elements = boxes
      .filter(([, top, bottom]) => rows.some((row) => row >= top && row < bottom))
      .map(([tag]) => tag);
    differing += elements.length;
    if (pixels > 0) changed.push({name, elements, pixels, pictures: {before: earlier, after: picture, difference}});
  }
}
await browser.close();
close();

mkdirSync(values.to, {recursive: true});
const file = join(values.to, 'index.html');
writeFileSync(file, report(changed, {count, differing, against: git('log', '-1', '--format=%h %s', values.against)}));
console.log(
  `${differing} of ${count} views of elements look different (${Math.round((performance.now() - from) / 1000)} s): ${file}`,
);
if (values.fail && changed.length) process.exitCode = 1;
