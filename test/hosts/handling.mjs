import {readFileSync} from 'node:fs';
import {classic, drop, elements, furniture, inline} from './markup.mjs';

const dist = (file) => readFileSync(`dist/${file}`, 'utf8');
const around = (open, close) => ({body: `${furniture}${open}${elements()}${close}`});

/** A page in a language whose words have no Latin letters, with one posting for each word that a code stands for. */
const inAnotherLanguage = (script) => ({
  html: 'lang="ru"',
  script,
  isEmpty: true,
  body: `${furniture}${[
    ['on-site', 'full-time', 'part-time', 'contractor'],
    ['hybrid', 'temporary', 'intern', 'volunteer'],
    ['remote', 'per-diem', 'other'],
  ]
    .map(([workplace, ...employmentTypes]) => ({
      ...{
        title: 'Смотритель',
        department: 'Маяки',
        team: 'Север',
        locations: ['Мурманск'],
        remoteFrom: [{country: 'RU'}],
      },
      ...{workplace, employmentTypes, pay: {min: 900, currency: 'RUB', period: 'month'}, apply: '/apply'},
      ...{datePosted: '2026-01-05', validThrough: '2130-01-05'},
      sections: ['summary', 'responsibilities', 'qualifications', 'preferred-qualifications', 'benefits', 'legal'].map(
        (kind) => ({kind, items: ['Свет']}),
      ),
    }))
    .map((posting) => `<job-posting><script type="application/json">${JSON.stringify(posting)}</script></job-posting>`)
    .join('')}`,
  act: async () => {
    const texts = () => [...document.querySelectorAll('job-posting')].map(({shadowRoot}) => shadowRoot?.textContent);
    const isThere = () => texts().every((text) => text?.includes('Мурманск'));
    for (const end = performance.now() + 40_000; !isThere() && performance.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const left = texts().flatMap((text) => text?.match(/[A-Za-z]{2,}/g) ?? []);
    return isThere() ? left.map((word) => `“${word}” is in English.`).join('\n') : 'It shows no posting.';
  },
});

/** What content management, networks of delivery, browsers' extensions and visitors do to a page that has our elements. */
export const handling = {
  'in paragraphs and breaks of an editor': {
    body: `${furniture}<p>${elements().trim().replace(/>/g, '><br />\n').replaceAll('\n  <', '</p>\n<p><')}</p>`,
  },
  'made small: no quotes, no ends, capitals': {
    body:
      furniture +
      elements()
        .replaceAll('src="{feed}/posting.json"', 'SRC={feed}/posting.json')
        .replaceAll('job-card', 'JOB-CARD')
        .replace(/>\s+</g, '><'),
  },
  'the one file, in the page itself': {
    get script() {
      return `<script>${dist('embed.classic.js')}</script>`;
    },
  },
  'the one file, behind others in one': {
    head: inline('var a, b;'),
    get script() {
      return `<script>var a = 1\n${dist('embed.classic.js')}\nvar b = (function () { 'use strict'; return this })()</script>`;
    },
  },
  'a loader that runs scripts late': {
    script:
      '<script type="a1b2-text/javascript" src="{script}/dist/embed.classic.js" data-cf-settings="a1b2-|49"></script>',
    after: inline(`addEventListener('load', () => setTimeout(() => {
      const old = document.querySelector('script[type^=a1b2]'); const script = document.createElement('script');
      script.src = old.src; old.replaceWith(script); }, 100));`),
  },
  'a script by its text alone': {
    get script() {
      return inline(
        `new Function(${JSON.stringify(dist('embed.classic.js')).replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--')})();`,
      );
    },
  },
  'shown later': {
    isRestyled: true,
    ...around('<div id="late" style="display: none">', '</div>'),
    after: inline("setTimeout(() => { document.querySelector('#late').style.display = ''; }, 1500);"),
  },
  'drawn when it comes into view': around(
    '<div style="content-visibility: auto; contain-intrinsic-size: 1px 500px">',
    '</div>',
  ),
  'in what opens': {
    isRestyled: true,
    ...around('<details><summary>Jobs</summary><dialog>', '</dialog></details>'),
    after: inline(
      "setTimeout(() => { document.querySelector('details').open = true; document.querySelector('dialog').showModal(); }, 300);",
    ),
  },
  'in a cell, a grid, a float, a drawing': {
    isRestyled: true,
    body: `${furniture}<table><tbody><tr><td>${elements()}</td></tr></tbody></table><div style="display: grid; grid: auto / 1fr 1fr">${elements()}</div>
      <div style="float: right; width: 200px">${elements()}</div><div style="position: absolute; columns: 2">${elements()}</div>
      <svg width="500" height="900"><foreignObject width="500" height="900">${elements()}</foreignObject></svg>`,
  },
  'every word in another language': inAnotherLanguage(drop()),
  'every word in another language, from one file': inAnotherLanguage(classic),
  'no translation, and its own direction': {html: 'lang="en" dir="auto" translate="no"'},
  'translated by the browser': {
    isRestyled: true,
    act: async () => {
      document.documentElement.className = 'translated-ltr';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        /^(script|style)$/i.test(node.parentElement.localName) || !node.data.trim()
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(Object.assign(document.createElement('font'), {textContent: `[${text.data}]`}));
      }
      document.documentElement.lang = 'de';
      await globalThis.hostRecorder.settle();
      for (const element of globalThis.hostRecorder.allOurs()) element.setAttribute('heading-level', '3');
      await globalThis.hostRecorder.settle();
    },
  },
  'darkened by an extension': {
    act: async () => {
      const darken = (root) => {
        const style = document.createElement('style');
        style.className = 'darkreader';
        style.textContent = '[data-darkreader-inline-color] { color: #eee !important; }';
        root.prepend(style);
        for (const element of root.querySelectorAll('*')) {
          element.setAttribute('data-darkreader-inline-color', '');
          element.style.setProperty('--darkreader-inline-color', '#eee');
          if (element.shadowRoot) darken(element.shadowRoot);
        }
      };
      const {allOurs, settle} = globalThis.hostRecorder;
      for (const element of allOurs()) darken(element.shadowRoot);
      for (const [index, element] of allOurs().entries()) {
        element.setAttribute('lang', ['de', 'ar', 'ja'][index % 3]);
        element.setAttribute('heading-level', '4');
      }
      await settle();
      for (const element of allOurs())
        if (!element.shadowRoot.querySelector('.darkreader')) return 'What an extension put in is thrown out.';
      return '';
    },
  },
  'copied by a service, with all that is drawn': {
    act: async () => {
      const {allOurs, settle} = globalThis.hostRecorder;
      for (const element of allOurs()) {
        const {localName, attributes, shadowRoot} = element;
        const said = [...attributes].map(({name, value}) => `${name}="${value}"`).join(' ');
        const copy = new DOMParser().parseFromString(
          `<${localName} ${said}><template>${shadowRoot.innerHTML}</template></${localName}>`,
          'text/html',
        ).body.firstElementChild;
        const parsed = document.createElement('div');
        copy.attachShadow({mode: 'open'}).append(copy.firstElementChild.content);
        parsed.append(copy);
        document.body.append(parsed);
      }
      await settle();
    },
  },
  'written again by a script that adds a line': {
    after: inline(
      "addEventListener('load', () => setTimeout(() => { document.body.innerHTML += '<p>One more line.</p>'; }, 300));",
    ),
    act: async () => {
      const end = performance.now() + 40_000;
      while (!/One more line/.test(document.body.textContent) && performance.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await globalThis.hostRecorder.settle();
    },
  },
  'its body changed for that of another page': {
    act: async () => {
      const {settle} = globalThis.hostRecorder;
      for (let times = 0; times < 3; times++) {
        const other = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        for (const script of other.body.querySelectorAll('script')) script.remove();
        document.documentElement.replaceChild(document.adoptNode(other.body), document.body);
        // What such scripts do with those of the head that they know not to have run.
        const again = document.head.querySelector('script[type=module]');
        document.head.append(
          Object.assign(document.createElement('script'), {type: 'module', src: `${again.src}?${times}`}),
        );
        await settle();
      }
    },
  },
  'edited by its visitor': {
    isRestyled: true,
    after: inline("document.designMode = 'on'; document.body.contentEditable = 'true';"),
  },
  'documents without an address': {
    body: `${furniture}${elements()}<iframe id="inner" title="Jobs"></iframe><iframe id="blob" title="Jobs"></iframe>`,
    script: drop(),
    after:
      inline(`const page = ${JSON.stringify(`<!doctype html><title>Jobs</title>${drop()}${elements()}`).replaceAll('</', '<\\/')};
      document.querySelector('#inner').srcdoc = page;
      document.querySelector('#blob').src = URL.createObjectURL(new Blob([page], {type: 'text/html; charset=utf-8'}));`),
    act: async () => {
      const isThere = (id) =>
        /Lighthouse keeper/.test(
          document.querySelector(id).contentDocument?.querySelector('job-posting')?.shadowRoot?.textContent,
        );
      for (const end = performance.now() + 40_000; !['#inner', '#blob'].every(isThere);) {
        if (performance.now() > end) return 'Nothing is shown in a document of an address of its own.';
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return '';
    },
  },
  'policies of documents': {
    headers: {
      'document-policy': 'document-write=?0, force-load-at-top',
      'origin-agent-cluster': '?1',
      'cross-origin-embedder-policy': 'credentialless',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
  },
  'a default policy that throws': {
    policy: "trusted-types default job-posting-elements; require-trusted-types-for 'script'",
    head: inline(
      `window.trustedTypes?.createPolicy('default', {createHTML: () => { throw new Error('No markup here.'); }, createScriptURL: (url) => url});`,
    ),
  },
};
