/**
 * Makes the picture in the README: the company's page in light and in dark, side by side. `npm run picture`, after a build.
 */
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../test/runner/browsers.mjs';
import {serve} from './serve.mjs';

const file = fileURLToPath(new URL('picture.webp', import.meta.url));
const viewport = {width: 720, height: 840};
const deviceScaleFactor = 1.5;

const {chromium: found} = findBrowsers().found;
if (!found) throw new Error('There is no Chromium to take the picture with.');

const [{address, close}, browser] = await Promise.all([
  serve(),
  chromium.launch({executablePath: found.path, args: ['--no-sandbox', '--hide-scrollbars']}),
]);
try {
  const views = [];
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({viewport, deviceScaleFactor, colorScheme});
    await page.goto(`${address}company.html`);
    await page.locator('job-posting article').waitFor();
    views.push(`data:image/png;base64,${(await page.screenshot()).toString('base64')}`);
    await page.close();
  }

  const gap = 16;
  const size = {width: 2 * viewport.width + gap, height: viewport.height};
  const page = await browser.newPage({viewport: size, deviceScaleFactor});
  await page.setContent(`
    <style>
      body { display: flex; gap: ${gap}px; margin: 0; }
      img { box-sizing: border-box; width: ${viewport.width}px; border: 1px solid #8886; border-radius: 14px; }
    </style>
    ${views.map((view) => `<img alt="" src="${view}">`).join('')}`);
  const devTools = await page.context().newCDPSession(page);
  // The corners are round on a page of any colour.
  await devTools.send('Emulation.setDefaultBackgroundColorOverride', {color: {r: 0, g: 0, b: 0, a: 0}});
  const {data} = await devTools.send('Page.captureScreenshot', {format: 'webp', quality: 84});
  await writeFile(file, data, 'base64');
  console.log(file);
} finally {
  await browser.close();
  close();
}
