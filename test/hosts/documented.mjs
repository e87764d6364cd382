import {readFileSync} from 'node:fs';
import {elements, furniture} from './markup.mjs';

/*
 * What the pages of `stories/hosts` tell people to copy, under the very policies that stand beside it. Only the hosts are
 * others: `https://cdn.example` and `https://static.acme.example` are the server of our script, `greenhouse:acme` is the feed.
 */

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** The blocks of a language that are to be copied from a page of the documentation. */
const blocks = (page, language) =>
  [...readFileSync(`stories/hosts/${page}.mdx`, 'utf8').matchAll(/```(\w+)\n([^]*?)```/g)]
    .filter(([, its]) => its === language)
    .map(([, , text]) => text.trim());

const here = (text) =>
  text
    .replaceAll(`https://cdn.example/job-posting-elements@${version}/`, '{script}/')
    .replaceAll('https://cdn.example', '{script}')
    .replaceAll('https://static.acme.example/', '{script}/dist/')
    .replaceAll('https://static.acme.example', '{script}')
    .replaceAll('https://boards-api.greenhouse.io', '{feed}')
    .replace(/greenhouse:acme/g, '{feed}/posting.json')
    .replace(/ (data-)?job="\d+"/g, '')
    .replace(/^(\s*)\n/gm, '');

/** A documented policy, with nothing allowed beside it but what the page of the test has of its own. */
const under = (policy) =>
  `default-src 'none'; img-src data:; ${here(policy).replace('script-src', 'script-src {page}')}`;

const [script] = blocks('editors', 'html')[0].split('\n');
const [editors] = blocks('editors', 'text');
const [frames] = blocks('frames', 'text');

/** The policy of embed.html itself, as its server is told to send it. */
export const framePolicy = here(blocks('frames', 'text')[1]);

const shown = async () => {
  await globalThis.hostRecorder.settle();
};

/** Pages that are made of what the documentation says. */
export const documented = {
  'documented: two lines in an editor': {
    policy: under(editors),
    script: '',
    body: `${furniture}${here(blocks('editors', 'html')[0])}`,
    act: shown,
  },
  'documented: a stand-in': {
    policy: under(editors),
    script: here(script),
    body: `${furniture}${here(blocks('editors', 'html')[1])}`,
    act: shown,
  },
  'documented: the line of a policy': {policy: under(blocks('policies', 'text')[0]), script: here(script)},
  'documented: a frame': {
    policy: under(frames),
    script: '',
    isEmpty: true,
    isRestyled: true,
    body: `${furniture}${here(blocks('frames', 'html')[1])}`,
    act: async () => {
      const frame = document.querySelector('iframe');
      for (const end = performance.now() + 40_000; !(frame.clientHeight > 160);) {
        if (performance.now() > end) return `The frame stays ${frame.clientHeight} px tall.`;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return '';
    },
  },
  'documented: measuring': {
    policy: under(blocks('measuring', 'text')[0]),
    script: here(blocks('measuring', 'html')[0]),
    body: `${elements()}${furniture}`,
    act: async () => {
      const told = () => (globalThis.dataLayer ?? []).map(({event}) => event);
      for (const end = performance.now() + 40_000; !told().includes('view_item');) {
        if (performance.now() > end) return `dataLayer has ${told()}.`;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      delete globalThis.dataLayer;
      return '';
    },
  },
  'before consent, in another language, on a dark page': {
    html: 'lang="de"',
    css: 'body { background: #111; color: #eee; }',
    isEmpty: true,
    body: `${furniture}${elements('src="{feed}/posting.json" consent="required" theme="card" structured-data')}
      <job-posting consent="required" src="{feed}/posting.json"><div><job-card></job-card><apply-button></apply-button></div></job-posting>
      <job-board src="{feed}/posting.json" consent="required" theme="bold"></job-board>`,
    act: async () => {
      const names = ['job-posting', 'job-card', 'apply-button', 'job-board'];
      for (const name of names) await customElements.whenDefined(name);
      for (const element of document.querySelectorAll(names)) await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 500));
      const asked = performance
        .getEntriesByType('resource')
        .flatMap(({name}) => (/\/chunks\/|\.json$/.test(name) ? [name] : []));
      for (const element of document.querySelectorAll('[consent]')) element.removeAttribute('consent');
      const board = document.querySelector('job-board');
      const shows = () => /Lighthouse keeper/.test(board.shadowRoot.textContent);
      for (const end = performance.now() + 40_000; !shows() && performance.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 20));
      if (!shows()) return 'After consent the board shows nothing.';
      return asked.map((name) => `Before consent it asks for ${name}.`).join('\n');
    },
  },
  'documented: consent': {
    script: here(script),
    isEmpty: true,
    body: `${furniture}${here(blocks('measuring', 'html')[1])}`,
    act: async () => {
      await customElements.whenDefined('job-board');
      await new Promise((resolve) => setTimeout(resolve, 500));
      const board = document.querySelector('job-board');
      const asked = () => performance.getEntriesByType('resource').some(({name}) => name.endsWith('/posting.json'));
      if (asked()) return 'It asks before consent.';
      board.querySelector('button').click();
      for (const end = performance.now() + 40_000; !asked() || !/1/.test(board.shadowRoot.textContent);) {
        if (performance.now() > end) return 'After consent it shows nothing.';
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return '';
    },
  },
};
