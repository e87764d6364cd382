import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {drop} from './markup.mjs';

/*
 * What is done with a browser and a page beyond loading it. Each is given the driver, the page's address, and how a page is
 * written; it leaves the browser on the page that is looked at, and returns what is wrong.
 */

const settle = async (time) => globalThis.hostRecorder.settle(undefined, time);

/** Away and back: most browsers keep the page as it was and wake it. */
export async function goBack(driver, address, {origins}) {
  await driver.goto(address);
  await driver.evaluate(settle);
  await driver.evaluate(() => {
    addEventListener('pageshow', ({persisted}) => {
      globalThis.hostRecorder.isKept = persisted;
    });
  });
  await driver.goto(`${origins.page}/elsewhere`);
  await driver.evaluate(() => {
    setTimeout(() => history.back(), 50);
  });
  for (let tries = 0; tries < 600; tries++) {
    // While the page changes there is nothing to ask.
    const isBack = await driver.evaluate(() => (globalThis.hostRecorder ? 'yes' : '')).catch(() => '');
    if (isBack) return [];
    await sleep(50);
  }
  return ['The browser does not go back.'];
}

/** Loaded before the visitor goes there: nobody has seen anything yet. */
export async function prerender(driver, address, {origins}) {
  const {page} = driver;
  await driver.goto(`${origins.page}/elsewhere`);
  await driver.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({prerender: [{urls: [url], eagerness: 'immediate'}]});
    document.head.append(rules);
  }, address);
  await page.waitForTimeout(1_000);
  await driver.evaluate((url) => {
    const link = document.createElement('a');
    link.href = url;
    document.body.append(link);
    link.click();
  }, address);
  await page.waitForURL(address);
  return [];
}

/** A page opened from a disk, where every other file is another origin. */
export const openFile =
  (file) =>
  async (driver, address, {origins, write}) => {
    const folder = mkdtempSync(join(tmpdir(), 'job-posting-elements-'));
    const path = join(folder, 'page.html');
    const name = decodeURIComponent(new URL(address).pathname.slice(1));
    const script = file === 'embed.js' ? drop() : `<script src="{script}/dist/${file}"></script>`;
    writeFileSync(path, write(name, origins, {script}));
    await driver.goto(pathToFileURL(path).href);
    rmSync(folder, {recursive: true});
    return [];
  };

/** As an application does that shows one view after another: nothing of a view that is gone stays. */
export async function mountOften(driver, address) {
  await driver.goto(address);
  await driver.evaluate(settle);
  const mount = (times) =>
    driver.evaluate(async (count) => {
      const {allOurs} = globalThis.hostRecorder;
      const view = document.body.appendChild(document.createElement('section'));
      const markup = (globalThis.hostRecorder.view ??= allOurs()
        .map(({outerHTML}) => outerHTML)
        .join(''));
      for (const element of allOurs()) element.remove();
      for (let mounted = 0; mounted < count; mounted++) {
        history.pushState({mounted}, '', `#view-${mounted % 5}`);
        view.innerHTML = markup;
        await new Promise((resolve) => setTimeout(resolve, mounted % 3 ? 0 : 15));
        view.replaceChildren();
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      view.remove();
    }, times);
  const show = () =>
    driver.evaluate(async () => {
      document.body.insertAdjacentHTML('beforeend', globalThis.hostRecorder.view);
    });
  if (!driver.page) {
    await mount(100);
    await show();
    return [];
  }
  const session = await driver.page.context().newCDPSession(driver.page);
  await session.send('Performance.enable');
  const measure = async () => {
    for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
    return {heap: metrics.find(({name}) => name === 'JSHeapUsedSize').value, nodes, jsEventListeners};
  };
  // What is made once, and what the engine learns while it runs, is there after these.
  for (let times = 0; times < 3; times++) await mount(100);
  let found;
  let before = await measure();
  // What leaks, leaks each time; what the engine has not collected yet, or still learns, is gone the next time.
  for (let times = 0; times < 3; times++) {
    await mount(100);
    const after = await measure();
    found = [];
    const growth = (after.heap / before.heap - 1) * 100;
    if (growth >= 1) found.push(`After 100 more views the heap is ${growth.toFixed(2)} % larger.`);
    for (const count of ['nodes', 'jsEventListeners'])
      if (after[count] > before[count]) found.push(`${after[count] - before[count]} ${count} are left of 100 views.`);
    if (found.length === 0) break;
    before = after;
  }
  await show();
  return found;
}
