/**
 * Runs every story of the built Storybook in Chromium: there is one of every state, it renders, its interactions go through, axe finds nothing, nothing is
 * said in the console, and nothing is asked for elsewhere. Stories of forced colours, of more contrast and of print are run in
 * these. Pages of documentation are opened likewise, and axe looks at them.
 *
 *     node test/checks/stories.mjs [--only words] [--shots folder]
 *
 * `--only`: stories whose id has these words. `--shots`: a picture of each goes there.
 */
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../runner/browsers.mjs';
import {serveFolder} from './serve-folder.mjs';
import {missingStates} from './story-states.mjs';

const {values} = parseArgs({
  options: {
    only: {type: 'string', default: ''},
    shots: {type: 'string'},
    folder: {type: 'string', default: 'storybook-static'},
  },
});
// Others may have the machine's time: what is well is there long before.
const timeLimit = 120_000;

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** What of a page of documentation is not ours, and the stories in it, at each of which axe looks by itself. */
const beside = ['.docblock-argstable', '.docblock-source', '.sbdocs-preview'];

const {path} = findBrowsers().found.chromium ?? {};
if (!path) throw new Error('Chromium is needed to run the stories.');
const {address, close} = await serveFolder(values.folder);
const browser = await chromium.launch({executablePath: path, args: ['--no-sandbox', '--hide-scrollbars']});

/** A page in which stories are shown one after the other; `faults` is what is noticed of the one that is shown. */
async function openPage() {
  const page = await browser.newPage({viewport: {width: 1100, height: 900}});
  const faults = [];
  page.setDefaultTimeout(timeLimit);
  page.on('console', (message) => {
    // Lit says in development that it is in development.
    if (!/Lit is in dev mode/.test(message.text()))
      faults.push(`console.${message.type()}: ${message.text().split('\n')[0]}`);
  });
  page.on('pageerror', (error) => faults.push(`throws: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`asks elsewhere: ${url}`);
  });
  return {page, faults};
}

/** Shows a story and waits until it is finished with its interactions and with axe. */
function show(page, storyId) {
  return page.evaluate(
    ({storyId, timeLimit}) =>
      new Promise((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const found = [];
        const end = () => {
          clearTimeout(timer);
          for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
          resolve(found);
        };
        const say =
          (words) =>
          ({message, stack, description} = {}) =>
            found.push(`${words}: ${message ?? description ?? stack}`.split('\n\nIgnored nodes')[0]);
        const listeners = {
          // What was thrown is told in the same turn, before or after.
          storyRenderPhaseChanged: ({newPhase, storyId: id}) => {
            if (newPhase !== 'errored' || id !== storyId) return;
            setTimeout(() => (found.length || found.push('ends with an error.'), end()));
          },
          storyErrored: say('cannot be drawn'),
          storyThrewException: say('throws'),
          playFunctionThrewException: say('its interaction fails'),
          unhandledErrorsWhilePlaying: (errors) => errors.forEach(say('unhandled')),
          storyMissing: () => (found.push('is missing.'), end()),
          storyFinished: ({storyId: id, status, reporters}) => {
            if (id !== storyId) return;
            for (const {type, result} of reporters)
              for (const {id: rule, nodes} of (type === 'a11y' && result?.violations) || [])
                for (const {target, failureSummary} of nodes)
                  found.push(`axe ${rule}: ${target.flat().join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`);
            if (!reporters.some(({type}) => type === 'a11y')) found.push('axe did not look at it.');
            if (status !== 'success' && found.length === 0) found.push(`ends with ${status}.`);
            const undrawn = document.querySelectorAll('#storybook-root :not(:defined)');
            for (const {localName} of undrawn) found.push(`<${localName}> is not defined.`);
            if (!document.querySelector('#storybook-root > *')?.clientHeight) found.push('shows nothing.');
            end();
          },
        };
        const timer = setTimeout(() => (found.push(`does not end within ${timeLimit / 1000} s.`), end()), timeLimit);
        for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
        channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
      }),
    {storyId, timeLimit},
  );
}

const {entries} = await (await fetch(`${address}index.json`)).json();
const wanted = Object.values(entries).filter(({id}) => id.includes(values.only));
const stories = wanted.filter(({type}) => type === 'story');
const docs = wanted.filter(({type}) => type === 'docs');
if (values.shots) mkdirSync(values.shots, {recursive: true});

let failed = 0;
function tell({id}, faults) {
  if (faults.length === 0) return;
  failed++;
  console.log(`FAULT ${id}`);
  for (const fault of new Set(faults)) console.log(`      ${fault}`);
}

/** Stories of a medium are run in it. */
const mediumOf = ({id}) => ({
  media: id.endsWith('--print') ? 'print' : 'screen',
  forcedColors: id.endsWith('--forced-colours') ? 'active' : 'none',
  contrast: id.endsWith('--more-contrast') ? 'more' : 'no-preference',
});

async function runStories() {
  const {page, faults} = await openPage();
  await page.goto(`${address}iframe.html`);
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.storyStoreValue);
  for (let story = stories.shift(); story; story = stories.shift()) {
    faults.length = 0;
    await page.emulateMedia(mediumOf(story));
    const found = await show(page, story.id);
    tell(story, [...found, ...faults]);
    if (values.shots) await page.screenshot({path: join(values.shots, `${story.id}.png`), fullPage: true});
  }
  await page.close();
}

/** What axe finds in what we write on a page of documentation. */
async function barriersIn(page) {
  await page.evaluate(axe);
  return page.evaluate(async (beside) => {
    const {violations} = await window.axe.run(
      {include: ['.sbdocs-content'], exclude: beside.map((each) => [each])},
      {resultTypes: ['violations']},
    );
    return violations.flatMap(({id, nodes}) =>
      nodes.map(
        ({target, failureSummary}) => `axe ${id}: ${target.flat().join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    );
  }, beside);
}

async function runDocs() {
  const {page, faults} = await openPage();
  for (let entry = docs.shift(); entry; entry = docs.shift()) {
    faults.length = 0;
    await page.goto(`${address}iframe.html?viewMode=docs&id=${entry.id}`);
    const found = await page
      .waitForFunction(
        () => document.querySelector('.sbdocs-content h1') && !document.querySelector('.sb-show-preparing-docs'),
      )
      .then(() => page.waitForLoadState('networkidle'))
      .then(() => barriersIn(page))
      .catch(({message}) => [`is not shown: ${message}`]);
    tell(entry, [...found, ...faults]);
    if (values.shots) await page.screenshot({path: join(values.shots, `${entry.id}.png`)});
  }
  await page.close();
}

/** The tags that are documented, and so can be shown. */
const tags = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules.flatMap(({declarations}) =>
  declarations.flatMap(({tagName}) => tagName ?? []),
);
const missing = missingStates(Object.values(entries), tags);
for (const words of missing) console.log(`FAULT ${words}`);

const from = performance.now();
await Promise.all([runStories(), runStories(), runDocs()]);
await browser.close();
close();
const count = wanted.length;
console.log(
  `${count - failed} of ${count} stories and pages are well (${Math.round((performance.now() - from) / 1000)} s).`,
);
process.exitCode = failed || missing.length || count === 0 ? 1 : 0;
