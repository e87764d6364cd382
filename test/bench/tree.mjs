/** What assistive technology is given of a long board: the headings in Chromium's accessibility tree, beside those in the page. */
import {existsSync} from 'node:fs';
import {launch, print, serve} from './measure.mjs';
import {postings} from './postings.mjs';

const count = 300;
const ways = {'in pages': 'pages', 'all at once': 'all'};

/** Headings of openings in the tree. */
async function headingsIn(session) {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(
    ({ignored, role, name}) => !ignored && role?.value === 'heading' && /, \w+ \d+$/.test(name?.value ?? ''),
  ).length;
}

/** It is there or it is not: counted once. */
export async function run() {
  if (!existsSync('dist/embed.js')) throw new Error('There is no build: npm run build.');
  const page = (paging) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Board</title><script type="module" src="/dist/embed.js"></script><job-board no-url group="none" paging="${paging}" src="/openings.json"></job-board>`;
  const server = await serve({
    '/openings.json': JSON.stringify(postings(count)),
    ...Object.fromEntries(Object.values(ways).map((paging) => [`/${paging}`, page(paging)])),
  });
  const browser = await launch();
  const rows = [];
  try {
    for (const [name, paging] of Object.entries(ways)) {
      const tab = await (await browser.newContext({viewport: {width: 1000, height: 800}})).newPage();
      await tab.goto(`${server.origin}/${paging}`, {waitUntil: 'networkidle'});
      const drawn = paging === 'all' ? count : 20;
      await tab.waitForFunction(
        (least) => document.querySelector('job-board').shadowRoot?.querySelectorAll('article').length >= least,
        drawn,
        {timeout: 30_000},
      );
      const session = await tab.context().newCDPSession(tab);
      await session.send('Accessibility.enable');
      const inPage = await tab.evaluate(
        () => document.querySelector('job-board').shadowRoot.querySelectorAll('article').length,
      );
      const before = await headingsIn(session);
      await tab.evaluate(() =>
        [...document.querySelector('job-board').shadowRoot.querySelectorAll('article')].at(-1).scrollIntoView(),
      );
      await tab.waitForTimeout(500);
      rows.push([name, inPage, before, await headingsIn(session)]);
      await tab.context().close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  print(
    `${count} openings: headings in Chromium's accessibility tree`,
    ['', 'in the page', 'in the tree', 'at the end of the list'],
    rows,
  );
}
