/** Drawing one posting with <job-posting>, beside the same page written by hand. */
import {existsSync} from 'node:fs';
import {launch, median, print, ratio, serve, trace} from './measure.mjs';

const items = (count) =>
  Array.from({length: count}, (_, index) => `You know how thing ${index + 1} is done, and do it.`);
const posting = {
  id: 'keeper',
  title: 'Lighthouse keeper',
  organization: 'Coast and Company',
  url: '/jobs/keeper',
  apply: 'https://example.com/apply',
  language: 'en',
  department: 'Lights',
  locations: ['Cape Wrath', 'Muckle Flugga'],
  workplace: 'on-site',
  employmentTypes: ['full-time'],
  pay: {min: 30000, max: 36000, currency: 'GBP', period: 'year'},
  datePosted: '2026-01-05',
  sections: [
    {
      kind: 'summary',
      text: Array(4).fill('We keep the light burning, in fog and fine weather, for whoever passes by.').join('\n\n'),
    },
    {kind: 'responsibilities', items: items(8)},
    {kind: 'qualifications', heading: 'What you bring', items: items(10)},
    {kind: 'benefits', items: items(6)},
    {
      kind: 'about',
      text: Array(3).fill('We are forty keepers on sixteen rocks, and have been for two hundred years.').join('\n\n'),
    },
  ],
};

/** The page that is drawn, as its markup: what a person would write by hand has the same text, elements and style. */
const takeApart = () => {
  const {shadowRoot} = document.querySelector('job-posting');
  // Lit's markers are no part of what one would write.
  const clean = (node) => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === Node.COMMENT_NODE) child.remove();
      else {
        if (child.shadowRoot) {
          const inside = document.createElement('div');
          inside.append(...[...child.shadowRoot.childNodes].map((one) => one.cloneNode(true)));
          child.replaceChildren(inside);
        }
        clean(child);
      }
    }
    return node;
  };
  const copy = document.createElement('div');
  copy.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  const sheets = shadowRoot.adoptedStyleSheets.map((sheet) =>
    [...sheet.cssRules].map((rule) => rule.cssText).join('\n'),
  );
  return {markup: clean(copy).innerHTML, styles: sheets.join('\n').replaceAll(':host', '#by-hand')};
};

const script = `
  const afterFrame = () => new Promise((resolve) => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  }));
  window.run = async (draw, isThere) => {
    performance.mark('start');
    draw();
    while (!isThere()) await afterFrame();
    await afterFrame();
    performance.mark('whole');
    await new Promise((resolve) => setTimeout(resolve, 100));
  };
  window.ways = {
    'job-posting': [
      () => {
        const element = document.createElement('job-posting');
        element.append(Object.assign(document.createElement('script'), {type: 'application/json', textContent: JSON.stringify(window.posting)}));
        document.querySelector('main').replaceChildren(element);
      },
      () => document.querySelector('main job-posting')?.shadowRoot?.querySelector('h1, h2'),
    ],
    'by hand': [
      () => {
        const element = document.createElement('div');
        element.id = 'by-hand';
        const shadow = element.attachShadow({mode: 'open'});
        shadow.innerHTML = '<style>' + window.byHand.styles.replaceAll('#by-hand', ':host') + '</style>' + window.byHand.markup;
        document.querySelector('main').replaceChildren(element);
      },
      () => document.querySelector('#by-hand'),
    ],
  };`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Posting</title>
<script>window.posting = ${JSON.stringify(posting)};</script>
<script type="module" src="/dist/embed.js"></script><main></main><script>${script}</script>`;

/** @param {{rounds: number}} options */
export async function run({rounds}) {
  if (!existsSync('dist/embed.js')) throw new Error('There is no build: npm run build.');
  const server = await serve({'/': page});
  const browser = await launch();
  const names = ['by hand', 'job-posting'];
  const results = Object.fromEntries(names.map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds * 2; round++) {
      for (const name of round % 2 ? names : (names.toReversed?.() ?? [...names].reverse())) {
        const tab = await (await browser.newContext()).newPage();
        await tab.goto(server.origin, {waitUntil: 'networkidle'});
        // Once without measuring: the code of both has run, and the page by hand is written from what is drawn.
        await tab.evaluate(() => window.run(...window.ways['job-posting']));
        await tab.evaluate(`window.byHand = (${takeApart})()`);
        for (let warm = 0; warm < 2; warm++)
          for (const way of names) await tab.evaluate((one) => window.run(...window.ways[one]), way);
        await tab.evaluate(() => {
          document.querySelector('main').replaceChildren();
          performance.clearMarks();
          globalThis.gc?.();
        });
        const {main} = await trace(tab, () => tab.evaluate((way) => window.run(...window.ways[way]), name));
        results[name].push(main().total);
        await tab.context().close();
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  print(
    `One posting: main thread, as a ratio to the same page by hand in the same round (extremes), ${rounds * 2} rounds`,
    ['', 'main thread', 'ms'],
    names.map((name) => [name, ratio(results[name], results['by hand']), median(results[name]).toFixed(1)]),
  );
}
