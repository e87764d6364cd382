import {setTimeout as sleep} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import puppeteer from 'puppeteer-core';
import {quiet, startWebkit} from '../runner/launchers.mjs';

/**
 * A browser with one page, as far as the checks of host pages need it, the same for every engine.
 *
 * @typedef {object} Driver
 * @property {(address: string) => Promise<void>} goto Loads an address; ends when it is loaded.
 * @property {(script: Function, ...args: unknown[]) => Promise<string | undefined>} evaluate Calls a function in the page; it returns words.
 * @property {() => Promise<void>} close
 * @property {import('playwright-core').Page} [page] Of Chromium alone.
 */

const open = {
  async chromium({path}) {
    const browser = await chromium.launch({
      executablePath: path,
      // Playwright turns off what pages are kept in when one goes back.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [...quiet, '--no-sandbox', '--js-flags=--expose-gc'],
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    return {
      page,
      goto: (address) => page.goto(address, {waitUntil: 'load'}).then(() => {}),
      evaluate: (script, ...args) => page.evaluate(`(${script})(${args.map((arg) => JSON.stringify(arg))})`),
      close: () => browser.close(),
    };
  },

  async firefox({path}) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      headless: true,
      executablePath: path,
      protocolTimeout: 120_000,
    });
    const [page = await browser.newPage()] = await browser.pages();
    return {
      async goto(address) {
        // The news that a page has loaded gets lost now and then when the page is another process's.
        const load = () => page.goto(address, {waitUntil: 'load', timeout: 30_000});
        await load().catch(load);
      },
      evaluate: (script, ...args) => page.evaluate(`(${script})(${args.map((arg) => JSON.stringify(arg))})`),
      close: () => browser.close(),
    };
  },

  async webkit(programs) {
    const {port, binary} = await startWebkit(programs);
    const call = async (method, path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        body: body && JSON.stringify(body),
        headers: {'content-type': 'application/json'},
      });
      const {value} = await response.json();
      if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
      return value;
    };
    const {sessionId} = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary, args: ['--automation']}},
      },
    });
    const session = `/session/${sessionId}`;
    await call('POST', `${session}/timeouts`, {script: 120_000, pageLoad: 60_000});
    const run = (script) => call('POST', `${session}/execute/sync`, {script, args: []});
    return {
      async goto(url) {
        await run('document.isPageBefore = true;').catch(() => {});
        await call('POST', `${session}/url`, {url});
        // The driver takes any end of any loading for this one; while the page changes there is nothing to ask.
        const isThere = () =>
          run(`return !document.isPageBefore && document.readyState === 'complete';`).catch(() => false);
        for (const end = Date.now() + 60_000; !(await isThere()); await sleep(50))
          if (Date.now() > end) throw new Error(`${url} does not load.`);
      },
      async evaluate(script, ...args) {
        // Words alone: what a page has made of lists and objects would garble them on their way.
        const answer = await call('POST', `${session}/execute/async`, {
          script: `const done = arguments[arguments.length - 1];
            (async () => (${script})(${args.map((arg) => JSON.stringify(arg))}))()
              .then((value) => done('=' + (value ?? '')), (error) => done('!' + error + error.stack));`,
          args: [],
        });
        if (answer.startsWith('!')) throw new Error(answer.slice(1));
        return answer.slice(1);
      },
      close: () => call('DELETE', session),
    };
  },
};

/**
 * Starts a browser.
 *
 * @param engine `chromium`, `firefox` or `webkit`.
 * @param programs What `findBrowsers` found of it.
 * @returns {Promise<Driver>}
 */
export const openBrowser = (engine, programs) => open[engine](programs);
