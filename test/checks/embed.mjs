/** Checks that the built drop-in works on pages that make it hard: other policies, other copies, a query. Wants a built `dist`. */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../runner/browsers.mjs';

const posting =
  '<script type="application/json">{"title":"Lighthouse keeper","url":"/keeper","apply":"/apply"}</script>';
const body = `<job-posting>${posting}</job-posting><job-card>${posting}</job-card>`;
const script = (name) => `<script type="module" src="/dist/${name}"></script>`;
const classic = '<script src="/dist/embed.classic.js"></script>';
const trusted = (names) => `trusted-types ${names}; require-trusted-types-for 'script'`;

/** Pages by what they try; `isBare` where the page forbids that anything is drawn. */
const pages = {
  'a plain page': {head: script('embed.js')},
  'the classic script': {head: classic},
  'the classic script in a page without a charset': {head: classic, charset: ''},
  'a query behind the name': {head: script('embed.js?ver=6.7')},
  'two queries behind the name': {head: script('embed.js?ver=6.7') + script('embed.js?ver=6.8')},
  'the module and the classic script': {head: classic + script('embed.js')},
  'the classic script twice': {head: classic + classic},
  'a tag that is taken': {
    head: `<script>customElements.define('apply-button', class extends HTMLElement {})</script>${script('embed.js')}`,
  },
  'a policy that allows our own files alone': {
    head: script('embed.js'),
    policy: "default-src 'none'; script-src 'self'",
  },
  'trusted types, our policy on the list': {head: script('embed.js'), policy: trusted('job-posting-elements')},
  'trusted types, our policy not on the list': {head: script('embed.js'), policy: 'trusted-types other'},
  'trusted types required, our policy not on the list': {
    head: script('embed.js'),
    policy: trusted('other'),
    isBare: true,
  },
  'trusted types required, in one file': {head: classic, policy: trusted('other'), isBare: true},
};

const {path} = findBrowsers().found.chromium ?? {};
if (!path) throw new Error('Chromium is needed to load the drop-in.');
const server = createServer(({url}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  const page = Object.values(pages)[Number(pathname.slice(1))];
  if (page) {
    const {head, policy, charset = '; charset=utf-8'} = page;
    response.setHeader('content-type', `text/html${charset}`);
    if (policy) response.setHeader('content-security-policy', policy);
    response.end(`<!doctype html><html lang="en"><title>Page</title>${head}${body}`);
    return;
  }
  try {
    const file = readFileSync(pathname.slice(1));
    response.setHeader('content-type', 'text/javascript').end(file);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await once(server, 'listening');

const browser = await chromium.launch({executablePath: path, args: ['--no-sandbox']});
let faults = 0;
for (const [index, [name, {isBare, head}]] of Object.entries(pages).entries()) {
  const page = await browser.newPage();
  const found = [];
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('pageerror', ({message, stack}) => {
    // Where nothing may be drawn, drawing fails; loading the script must not.
    if (!isBare || !/render|update/.test(stack)) found.push(`throws: ${message} ${stack}`);
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/${index}`, {waitUntil: 'networkidle'});
  if (!(await page.evaluate(() => ['job-posting', 'job-card'].every((tag) => customElements.get(tag)))))
    found.push('registers nothing.');
  if (!isBare) {
    for (const tag of ['job-posting', 'job-card'])
      await page
        .locator(tag)
        .getByText('Lighthouse keeper')
        .first()
        .waitFor({timeout: 10_000})
        .catch(() => found.push(`<${tag}> shows nothing.`));
  }
  const copies = head.split('dist/embed.js').length - 1;
  const loaded = requests.filter((pathname) => pathname === '/dist/embed.js').length;
  if (loaded !== copies) found.push(`embed.js is loaded ${loaded} times where the page names it ${copies} times.`);
  await page.close();
  console.log(`${found.length ? 'FAULT' : 'ok   '} ${name}`);
  for (const words of found) console.log(`      ${words}`);
  faults += found.length;
}
await browser.close();
server.close();
process.exitCode = faults ? 1 : 0;
