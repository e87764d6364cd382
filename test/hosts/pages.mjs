import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {documented} from './documented.mjs';
import {frames} from './frames.mjs';
import {handling} from './handling.mjs';
import {classic, drop, elements, furniture, inline} from './markup.mjs';
import {mutate} from './mutate.mjs';
import {natives} from './natives.mjs';
import {goBack, mountOften, openFile, prerender} from './visits.mjs';

/*
 * Pages that make it hard, each by what it tries. The words `{page}`, `{script}`, `{feed}` and `{nonce}` in them are filled in
 * with origins by the server.
 *
 * - `policy`, `headers`, `type`: how the page is served
 * - `html`, `css`, `head`, `script`, `body`, `after`: of what it is made; in this order, with the usual where left out
 * - `act`: what is done in the page afterwards; it returns what is wrong
 * - `visit`: what is done with the browser instead of merely loading the page
 * - `isBare`: engines in which the page forbids that anything is drawn; `isCut`: it forbids the feed. Then the children are
 *   shown, and one line on the console says what to do
 * - `violations`: reports that cannot be avoided, by engine (or `all`), by how they begin
 * - `isSameMarkup`: what is drawn must be the same as on the first page, to the letter
 * - `isEmpty`: there are no elements of ours before `act`; `isRestyled`: the page changes its own looks meanwhile
 * - `hasOwnLook`: our colours follow the page's, as they should
 * - `engines`, `library`: where the page can be tried
 */

const trusted = (names) => `trusted-types ${names}; require-trusted-types-for 'script'`;
const all = ['chromium', 'firefox', 'webkit'];
const ours = "default-src 'none'; script-src 'self' {script}; style-src 'self'; img-src data:; connect-src {feed}";
/** WebKit has no way to draw without a policy, and none to learn that it is forbidden but to try; the others need none. */
const unlisted = {violations: {webkit: ['trusted-types', 'require-trusted-types-for']}};
const withoutPolicy = {isBare: ['webkit'], ...unlisted};
const hash = () => `sha384-${createHash('sha384').update(readFileSync('dist/embed.classic.js')).digest('base64')}`;

/** In a page with words of its author: looks for them, and has the page add a language while it stands there. */
async function saysOurWords() {
  const until = async (holds) => {
    const end = performance.now() + 30_000;
    while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    return holds();
  };
  const posting = document.querySelector('job-posting');
  const faults = [];
  for (const [lang, words] of [
    ['en', 'Come aboard'],
    ['br', 'Goulenn ar post'],
    ['kw', 'Gwra gorfenna'],
  ]) {
    const script = Object.assign(document.createElement('script'), {type: 'application/json', lang});
    script.dataset.jobMessages = '';
    script.text = JSON.stringify({apply: words});
    if (lang === 'kw') document.body.append(script);
    posting.lang = lang;
    if (!(await until(() => posting.shadowRoot?.textContent.includes(words)))) faults.push(`Not said: “${words}”.`);
  }
  posting.removeAttribute('lang');
  return faults.join('\n');
}

/** In a page whose files do not come: looks for what is said of it, lets them in, and has the visitor try again. */
async function tryAgain(names) {
  const faults = [];
  const until = async (holds) => {
    const end = performance.now() + 30_000;
    while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    return holds();
  };
  for (const name of names) {
    const element = document.querySelector(name);
    const words = () => element.shadowRoot?.querySelector('[role=alert]')?.textContent ?? '';
    if (!(await until(() => /could not be loaded.*Try again/.test(words()))))
      faults.push(`<${name}> says “${words()}”.`);
    const told = globalThis.told.filter((one) => one.startsWith(name)).join();
    if (told !== `${name} network`) faults.push(`The page is told “${told}”.`);
    if (!element.firstElementChild.getClientRects().length) faults.push(`<${name}> hides its children.`);
  }
  await fetch(`${globalThis.folder}let-in`);
  for (const name of names) {
    const inside = document.querySelector(name).shadowRoot;
    inside.querySelector('[part~=retry]')?.click();
    if (!(await until(() => inside.querySelector('article')?.textContent.includes('Lighthouse keeper'))))
      faults.push(`<${name}> draws nothing when it is tried again.`);
  }
  return faults.join('\n');
}

const policies = {
  'no policy': {},
  'a policy that allows our files and the feed alone': {policy: ours},
  'the same policy in the page': {
    head: `<meta http-equiv="content-security-policy" content="${ours}" />`,
  },
  'trusted types, our policy on the list': {policy: trusted('job-posting-elements')},
  'trusted types, our policy on the list, the script three times': {
    policy: trusted('job-posting-elements'),
    script: drop() + classic + drop('', 'embed.js?ver=6.7'),
  },
  'trusted types, any policy': {policy: "require-trusted-types-for 'script'"},
  'trusted types, our policy not on the list': {policy: 'trusted-types other', ...unlisted},
  'trusted types, no policy at all': {policy: "trusted-types 'none'", ...unlisted},
  'trusted types required, our policy not on the list': {policy: trusted('other'), ...withoutPolicy},
  'trusted types required, no policy at all': {policy: trusted("'none'"), ...withoutPolicy},
  'trusted types required, in one file': {policy: trusted('other'), script: classic, ...withoutPolicy},
  'trusted types, a default policy that empties everything': {
    policy: trusted('default job-posting-elements'),
    head: '<script src="{page}/lib/empty-policy.js"></script>',
  },
  'trusted types watched, not enforced': {
    headers: {'content-security-policy-report-only': trusted("'none'")},
    ...unlisted,
  },
  'a browser without setHTML': {
    head: inline('delete Element.prototype.setHTML; delete window.Sanitizer;'),
    isSameMarkup: true,
  },
  'strict-dynamic with a nonce': {
    policy: "script-src 'strict-dynamic' 'nonce-{nonce}'; object-src 'none'; base-uri 'none'",
    script: drop(' nonce="{nonce}"'),
  },
  'strict-dynamic, inserted by a tag manager': {
    policy: "script-src 'strict-dynamic' 'nonce-{nonce}'; object-src 'none'",
    script: '<script nonce="{nonce}" src="{page}/lib/tag-manager.js" data-src="{script}/dist/embed.js"></script>',
  },
  'a nonce alone': {policy: "script-src 'nonce-{nonce}'", script: drop(' nonce="{nonce}"')},
  'the hash of the one file': {
    get policy() {
      return `script-src 'self' '${hash()}'`;
    },
    get script() {
      return `<script src="{script}/dist/embed.classic.js" integrity="${hash()}" crossorigin="anonymous"></script>`;
    },
    // WebKit knows hashes of inline scripts alone.
    engines: ['chromium', 'firefox'],
  },
  'a policy that forbids the feed': {
    policy: "script-src 'self' {script}; connect-src 'self'",
    isCut: true,
    violations: {all: ['connect-src {feed}']},
  },
  'a sandbox that allows scripts': {policy: 'sandbox allow-scripts'},
  'isolated from other origins': {
    headers: {'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin'},
  },
  'no referrer, no features': {
    headers: {
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), geolocation=(), web-share=(), storage-access=()',
    },
  },
};

const inheritedByAll = `body {
  font: italic small-caps 700 condensed 31px / 3.2 fantasy; color: #a00; letter-spacing: 0.4em; word-spacing: 1em; text-indent: 4em;
  text-align: right; text-align-last: center; text-transform: uppercase; text-shadow: 2px 2px red; white-space: pre; word-break: break-all;
  overflow-wrap: anywhere; hyphens: auto; tab-size: 12; line-break: anywhere; direction: rtl; cursor: wait; quotes: '»' '«';
  list-style: square inside; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; text-wrap: nowrap;
  pointer-events: auto; font-feature-settings: 'smcp'; font-kerning: none; text-rendering: optimizeSpeed; orphans: 9; widows: 9;
  -webkit-font-smoothing: antialiased; text-underline-offset: 9px; text-emphasis: dot; font-variant-numeric: slashed-zero; }`;

const looks = {
  'an old reset': {
    css: `html, body, div, span, h1, h2, h3, p, a, ul, li, table, td { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; }
      * { box-sizing: border-box; margin: 0; padding: 0; } ul { list-style: none; }`,
  },
  'everything unset': {css: '* { all: unset; } head, script, title { display: none; }'},
  'everything initial, and important': {
    css: '* { all: initial !important; } head, script, title { display: none !important; }',
  },
  'everything reverted': {css: '* { all: revert !important; }'},
  'root of 62.5%': {css: 'html { font-size: 62.5%; }'},
  'root of 200%': {css: 'html { font-size: 200%; }'},
  'every inherited property on the body': {css: inheritedByAll},
  'everything important': {
    css: `* { color: red !important; background: yellow !important; font: 9px/1 fantasy !important; letter-spacing: 3px !important;
      float: left !important; max-width: 600px !important; text-transform: uppercase !important; padding: 7px !important; margin: 7px !important;
      border: 3px solid blue !important; opacity: 0.9 !important; text-align: right !important; }`,
  },
  Bootstrap: {library: 'bootstrap/dist/css/bootstrap.css', head: sheet('bootstrap/dist/css/bootstrap.css')},
  "Tailwind's base styles": {library: 'tailwindcss/preflight.css', head: sheet('tailwindcss/preflight.css')},
  'classless styles for every tag': {
    css: `body { font: 18px/1.9 serif; max-width: 40rem; margin: auto; } h1, h2, h3, article, section, header { background: #eee; padding: 2rem; text-align: center; }
      a { color: green; border-bottom: 2px dotted; } button, input, .button { all: unset; background: green; color: #fff; display: block; }
      p { text-indent: 2em; margin: 0; } ul li::before { content: '→'; } dl, dt, dd { float: left; } [part] { display: none; } article { display: none; }`,
  },
  'hidden until defined': {css: ':not(:defined) { display: none; }'},
  'hidden by words in names': {
    css: "[class*='job'], [id*='ad'], [class^='ad-'], [class*='banner'], [class*='sponsor'] { display: none !important; }",
  },
  'what blockers of advertisements hide': {
    css: `.ad, .ads, .advert, .banner, .sponsor, .promo, .popup, .social, .share, .tracking, .analytics, #ad, #banner, #popup,
      [class*='advert'], [class*='sponsor'], [class*='banner'], [class*='promo'], [id^='ad_'], [id*='google_ads'], [data-ad],
      [class^='ad-'], [class*=' ad-'], [class*='social'], [class*='cookie'], [class*='consent'] { display: none !important; }`,
    head: '<script src="{page}/lib/blocker.js"></script>',
  },
  'zoomed, turned and filtered': {
    css: 'main { zoom: 1.2; } body { transform: scale(0.9) rotate(1deg); filter: sepia(1); }',
  },
  'in rows and columns that shrink': {
    css: 'body { display: flex; flex-wrap: wrap; } job-posting { min-width: 0; flex: 1; }',
  },
  'dark, without a word of it': {css: 'body { background: #111; color: #eee; }', hasOwnLook: true},
  'dark, as color-scheme says': {css: ':root { color-scheme: dark; }', hasOwnLook: true},
  'right to left': {html: 'lang="ar" dir="rtl"', hasOwnLook: true},
  'vertical writing': {css: 'body { writing-mode: vertical-rl; }', hasOwnLook: true},
  'quirks mode': {doctype: ''},
  'no charset': {type: 'text/html', script: classic},
};

const insert = (code) => ({
  body: `${furniture}<div id="place"></div>`,
  after: inline(
    `const markup = ${JSON.stringify(elements())}; const place = document.querySelector('#place'); ${code}`,
  ),
});

const loading = {
  'the classic script': {script: classic},
  // Before the page is read to its end, the words are not there.
  'the classic script, and words of the author below it': {
    script: classic,
    after: `<script type="application/json" data-job-messages>{"apply": "Come aboard"}</script>
      <script type="application/json" data-job-messages lang="br">{"apply": "Goulenn ar post"}</script>`,
    act: saysOurWords,
  },
  'the script, and words of the author below it': {
    after: `<script type="application/json" data-job-messages>{"apply": "Come aboard"}</script>
      <script type="application/json" data-job-messages lang="br">{"apply": "Goulenn ar post"}</script>`,
    act: saysOurWords,
  },
  'the script at the end': {script: '', after: drop()},
  'the classic script at the end': {script: '', after: classic},
  'a script without order': {script: classic.replace('src', 'async src')},
  'a query behind the name': {script: drop('', 'embed.js?ver=6.7')},
  'two queries behind the name': {script: drop('', 'embed.js?ver=6.7') + drop('', 'embed.js?ver=6.8')},
  'the script twice': {script: drop() + drop()},
  'the classic script twice': {script: classic + classic},
  'the module and the classic script': {script: classic + drop()},
  'two versions': {script: drop() + drop().replace('/dist/', '/older/')},
  'two versions, the classic one older': {script: classic.replace('/dist/', '/older/') + drop()},
  ...Object.fromEntries(
    // The board by itself: Firefox never asks again for a file that the board's own file needs, once another element has missed it.
    [['job-board'], ['job-posting', 'job-card']].map((names) => [
      `the files beside the script do not come at first, ${names.join(', ')}`,
      {
        head: inline(`globalThis.told = []; globalThis.folder = '';
          addEventListener('job-error', ({target, detail}) => told.push(target.localName + ' ' + detail.error.code));`),
        script: inline(`{
          globalThis.folder = '{script}/alone-' + Math.random().toString(36).slice(2) + '/';
          const script = Object.assign(document.createElement('script'), {type: 'module', src: folder + 'embed.js'});
          document.head.append(script); }`),
        body: furniture + names.map((name) => `<${name} src="{feed}/posting.json"><p>Our jobs</p></${name}>`).join(''),
        isEmpty: true,
        act: `(${tryAgain})(${JSON.stringify(names)})`,
      },
    ]),
  ),
  'a tag that is taken': {
    head: inline("customElements.define('apply-button', class extends HTMLElement {})"),
    body: furniture + elements().replace(/<apply-button[\s\S]*<\/apply-button>/, ''),
  },
  'inserted after everything': {
    script: '',
    after: inline(`addEventListener('load', () => {
      const script = Object.assign(document.createElement('script'), {type: 'module', src: '{script}/dist/embed.js'});
      document.head.append(script); });`),
  },
  'written by document.write': {
    body: furniture,
    after: inline(`document.write(${JSON.stringify(elements())});`),
  },
  'elements by innerHTML': insert('place.innerHTML = markup;'),
  'elements by innerHTML, later': insert('setTimeout(() => { place.innerHTML = markup; }, 300);'),
  'elements made one by one': {
    body: furniture,
    after: inline(`for (const tag of ['job-posting', 'job-card', 'apply-button']) {
      const element = document.createElement(tag); element.setAttribute('src', '{feed}/posting.json'); document.body.append(element);
      const early = document.createElement(tag); early.src = '{feed}/posting.json'; document.body.append(early); }`),
  },
  'elements from a template': {
    body: `${furniture}<template id="t">${elements()}</template>`,
    after: inline("document.body.append(document.querySelector('#t').content.cloneNode(true));"),
  },
  'elements in an open shadow root': {
    body: `${furniture}<div><template shadowrootmode="open">${elements()}</template></div>`,
  },
  'elements in a closed shadow root': {
    body: furniture + elements(),
    after: inline(`const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({mode: 'closed'}).innerHTML = ${JSON.stringify(elements())};`),
  },
};

const moving = {
  moved: {
    act: async () => {
      const {settle, allOurs} = globalThis.hostRecorder;
      for (const element of allOurs()) document.querySelector('main').prepend(element);
      for (const element of allOurs()) document.body.append(element);
      await settle();
    },
  },
  'moved while it loads': {
    after: inline(
      "for (const element of document.querySelectorAll('job-posting, job-card')) document.body.append(element);",
    ),
  },
  'moved by moveBefore': {
    engines: ['chromium', 'firefox'],
    act: async () => {
      const {settle, allOurs} = globalThis.hostRecorder;
      const asked = () => performance.getEntriesByType('resource').length;
      const before = asked();
      for (const element of allOurs()) document.querySelector('main').moveBefore(element, null);
      await settle();
      return asked() === before ? '' : 'Moving asks anew.';
    },
  },
  'into another document and back': {
    act: async () => {
      const {settle, allOurs} = globalThis.hostRecorder;
      const frame = document.body.appendChild(document.createElement('iframe'));
      const elements = allOurs();
      for (const element of elements) frame.contentDocument.body.append(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const element of elements) document.body.append(element);
      frame.remove();
      await settle();
    },
  },
  'taken out while it loads': {
    act: async () => {
      const {settle, allOurs} = globalThis.hostRecorder;
      for (const element of allOurs()) {
        element.setAttribute('src', `${element.getAttribute('src')}?anew`);
        await element.updateComplete;
        element.remove();
        setTimeout(() => document.body.append(element), 100);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      await settle();
    },
  },
  '2,000 changes at random': {act: mutate, time: 150_000},
  'shown and removed 100 times': {visit: mountOften},
  'gone away from and back': {visit: goBack},
  prerendered: {visit: prerender, engines: ['chromium']},
  'a file, the classic script': {visit: openFile('embed.classic.js')},
  'a file, the module from its server': {visit: openFile('embed.js')},
};

/** All pages by what they try. */
export const pages = {
  ...policies,
  ...looks,
  ...natives,
  ...loading,
  ...handling,

  ...moving,
  ...frames,
  ...documented,
};

for (const page of Object.values(pages)) page.engines ??= all;

function sheet(name) {
  return `<link rel="stylesheet" href="{page}/lib/${name}" />`;
}
