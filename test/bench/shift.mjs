/** How far the pages of the project jump while they load: 0 where a height was reserved. */
import {existsSync} from 'node:fs';
import {launch, print} from './measure.mjs';
import {serve} from '../../stories/serve.mjs';

const pages = ['company.html', 'partner.html', 'layout.html', 'arabic.html'];

/** All that has shifted, and what: on a slow line and a slow machine, where one would see it. */
async function shiftOf(browser, address) {
  const page = await (await browser.newContext({viewport: {width: 1000, height: 800}})).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const {value, hadRecentInput, sources} of list.getEntries())
        if (!hadRecentInput) window.shifts.push([value, sources.map(({node}) => node?.nodeName ?? '?').join(' ')]);
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForTimeout(4_000);
  const shifts = await page.evaluate(() => window.shifts);
  await page.context().close();
  return shifts;
}

/** The pages are measured once: a shift is there or it is not. */
export async function run() {
  if (!existsSync('dist/embed.js')) throw new Error('There is no build: npm run build.');
  const {address, close} = await serve({port: 0, host: '127.0.0.1'});
  const browser = await launch();
  const rows = [];
  try {
    for (const name of pages) {
      const shifts = await shiftOf(browser, address + name);
      rows.push([
        name,
        shifts.reduce((sum, [value]) => sum + value, 0).toFixed(4),
        shifts.map(([, nodes]) => nodes).join('; '),
      ]);
    }
  } finally {
    await browser.close();
    close();
  }
  print('Cumulative Layout Shift on a slow line, at a quarter of the speed', ['page', 'shift', 'what'], rows);
}
