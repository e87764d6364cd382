/** A board of many openings beside the same list written by hand, with Preact and with React. */
import {existsSync} from 'node:fs';
import {build} from 'esbuild';
import {launch, median, print, ratio, serve, trace} from './measure.mjs';
import {postings} from './postings.mjs';

const yardstick = 'by hand';
const variants = {
  'by hand': 'by-hand',
  'job-board': undefined,
  Preact: 'preact',
  React: 'react',
};
const kinds = {total: 'main thread', longest: 'longest task'};

/** Runs in the page: marks when the first card is seen, and when all are there. */
const watch = `
  // Looking for all cards at every change would be most of what is measured: the last box of a board tells how many there are.
  const cards = (root) => {
    const list = root.querySelector('#list, .cards');
    if (!list || list.id) return list?.children.length ?? 0;
    const [first, ...parts] = list.children;
    if (!first) return 0;
    const boxes = parts.find((part) => !part.hidden)?.children ?? [];
    const here = (box) => box?.querySelectorAll('article').length ?? 0;
    return here(first) + Math.max(0, boxes.length - 1) * 24 + here(boxes[boxes.length - 1]);
  };
  window.run = async (address, count) => {
    const afterFrame = () => new Promise((resolve) => requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    }));
    performance.mark('start');
    await start(address);
    const root = (document.querySelector('job-board') ?? document.querySelector('main')).shadowRoot;
    // To be called at every frame would cost frames, the more the longer an answer is waited for.
    const seen = (least) => new Promise((resolve) => {
      const observer = new MutationObserver(look);
      observer.observe(root, {childList: true, subtree: true});
      look();
      function look() {
        if (cards(root) < least) return;
        observer.disconnect();
        resolve();
      }
    });
    await seen(1);
    await afterFrame();
    performance.mark('first');
    await seen(count);
    await afterFrame();
    performance.mark('whole');
    // The end of the last task has to be in the trace.
    await new Promise((resolve) => setTimeout(resolve, 100));
  };`;

const pageOf = (script, start) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Board</title><main></main>${script}
<script>${watch}${start}</script>`;

/** The start of ours: the address is its own to load. */
const ours = `window.start = async (address) => {
  const main = document.querySelector('main');
  main.innerHTML = '<job-board no-url group="none" paging="all" filters="department country workplace" src="' + address + '"></job-board>';
};`;
/** Theirs are in a shadow root, too, so that the same style sheets draw the same cards. */
const theirs = `window.start = async (address) => {
  const [postings, styles] = await Promise.all([(await fetch(address)).json(), (await fetch('/styles.css')).text()]);
  const main = document.querySelector('main');
  const root = main.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const inside = document.createElement('div');
  inside.className = 'root';
  root.append(inside);
  draw(postings, inside);
};`;

/** The style sheets of a board that is drawn. */
async function stylesOf(browser, origin) {
  const page = await open(browser, origin, 'job-board');
  await page.evaluate(() => window.run('/one.json', 1));
  const styles = await page.evaluate(() =>
    document
      .querySelector('job-board')
      .shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
  );
  await page.context().close();
  return styles;
}

async function pages(sizes) {
  const answers = {'/one.json': JSON.stringify(postings(1))};
  for (const size of sizes) answers[`/${size}.json`] = JSON.stringify(postings(size));
  for (const [name, file] of Object.entries(variants)) {
    if (!file) {
      answers[`/${name}`] = pageOf('<script type="module" src="/dist/embed.js"></script>', ours);
      continue;
    }
    const {outputFiles} = await build({
      entryPoints: [`test/bench/pages/${file}.js`],
      bundle: true,
      minify: true,
      format: 'iife',
      define: {'process.env.NODE_ENV': '"production"'},
      write: false,
    });
    answers[`/${file}.js`] = outputFiles[0].text;
    answers[`/${name}`] = pageOf(`<script src="/${file}.js"></script>`, theirs);
  }
  return answers;
}

/** Opens a page that has drawn one card already, so that its code is there and has run once. */
async function open(browser, origin, name) {
  const page = await (await browser.newContext({viewport: {width: 1000, height: 800}})).newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(`${origin}/${encodeURIComponent(name)}`, {waitUntil: 'networkidle'});
  await page.evaluate(() => window.run('/one.json', 1));
  await page.evaluate(() => {
    document.querySelector('main').replaceWith(document.createElement('main'));
    performance.clearMarks();
    globalThis.gc?.();
  });
  return page;
}

async function drawing(browser, origin, name, size) {
  const page = await open(browser, origin, name);
  const {main} = await trace(page, () =>
    page.evaluate(([at, count]) => window.run(at, count), [`/${size}.json`, size]),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  // That of scripts and that of the document: what one list keeps in the one, another keeps in the other.
  const {usedSize, embedderHeapUsedSize = 0} = await session.send('Runtime.getHeapUsage');
  const {nodes} = await session.send('Memory.getDOMCounters');
  await page.context().close();
  return {first: main('start', 'first'), whole: main('start', 'whole'), heap: usedSize + embedderHeapUsedSize, nodes};
}

/** Types a word into the search, at a quarter of the speed, and takes it out again: milliseconds from each key to the next frame. */
async function typing(browser, origin, name, size) {
  const page = await open(browser, origin, name);
  await page.evaluate(([at, count]) => window.run(at, count), [`/${size}.json`, size]);
  const session = await page.context().newCDPSession(page);
  await page.getByRole('searchbox').focus();
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await page.evaluate(() => {
    window.frames = [];
    window.timings = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (/^key|input/.test(entry.name)) window.timings.push(entry.duration);
    }).observe({type: 'event', durationThreshold: 16, buffered: true});
    addEventListener(
      'keydown',
      ({timeStamp}) =>
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => window.frames.push(performance.now() - timeStamp);
          port2.postMessage(0);
        }),
      {capture: true},
    );
  });
  for (const key of [...'engi', ...Array(4).fill('Backspace')]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
  }
  await page.waitForTimeout(1_000);
  const {frames, timings} = await page.evaluate(() => ({frames: window.frames, timings: window.timings}));
  await page.context().close();
  return {frames, worst: Math.max(0, ...timings)};
}

/** @param {{rounds: number, sizes: readonly number[], only: readonly string[]}} options */
export async function run({rounds, sizes, only}) {
  if (!existsSync('dist/embed.js')) throw new Error('There is no build: npm run build.');
  const answers = await pages(sizes);
  const server = await serve(answers);
  const browser = await launch();
  const names = Object.keys(variants).filter((name) => name === yardstick || only.includes(name));
  try {
    answers['/styles.css'] = await stylesOf(browser, server.origin);
    for (const size of sizes) {
      const results = Object.fromEntries(names.map((name) => [name, []]));
      for (let round = 0; round < rounds; round++) {
        // Each is the first one in turn.
        for (const at of names.keys()) {
          const name = names[(at + round) % names.length];
          results[name].push(await drawing(browser, server.origin, name, size));
        }
      }
      const column = (name, value) => results[name].map(value);
      print(
        `${size} openings: as a ratio to the whole list by hand in the same round (extremes), ${rounds} rounds`,
        ['', `first frame, ${kinds.total}`, `whole, ${kinds.total}`, `${kinds.longest}, ms`, 'heap', 'nodes'],
        names.map((name) => [
          name,
          ratio(
            column(name, ({first}) => first.total),
            column(yardstick, ({whole}) => whole.total),
          ),
          ratio(
            column(name, ({whole}) => whole.total),
            column(yardstick, ({whole}) => whole.total),
          ),
          median(column(name, ({whole}) => whole.longest)).toFixed(0),
          ratio(
            column(name, ({heap}) => heap),
            column(yardstick, ({heap}) => heap),
          ),
          median(column(name, ({nodes}) => nodes)),
        ]),
      );
      console.log(
        `by hand: ${median(column(yardstick, ({whole}) => whole.total)).toFixed(0)} ms, ${(median(column(yardstick, ({heap}) => heap)) / 1e6).toFixed(1)} MB`,
      );
      const typed = [];
      for (const name of names) {
        const {frames, worst} = await typing(browser, server.origin, name, size);
        typed.push([name, median(frames).toFixed(0), Math.max(...frames).toFixed(0), worst.toFixed(0)]);
      }
      print(
        `${size} openings: typing into the search at a quarter of the speed, ms from a key to the next frame`,
        ['', 'median', 'worst', 'worst Event Timing'],
        typed,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
}
