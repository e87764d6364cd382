import {drop, elements, furniture, inline} from './markup.mjs';

const withHost = `${drop()}<script src="{script}/dist/frame-host.js" type="module"></script>`;

/** What embed.html must not show while its owner allows `{feed}/` alone. */
const forbidden = [
  'https://elsewhere.example/jobs.json',
  '{feed}.elsewhere.example/posting.json',
  '{feed}@elsewhere.example/posting.json',
  '{feed}:1@elsewhere.example/',
  // A board takes several.
  '{feed}/posting.json https://elsewhere.example/jobs.json',
  '{feed}/posting.json\thttps://elsewhere.example/jobs.json',
  '//elsewhere.example/jobs.json',
  '\\\\elsewhere.example/jobs.json',
  'https:elsewhere.example',
  'javascript:alert(1)//{feed}/',
  'data:application/json,{"title":"x"}',
  'blob:{feed}/posting.json',
  'greenhouse:acme',
  'https://127。0。0。1/posting.json',
  'posting.json',
  ' ',
];

const framed = (sandbox) => ({
  body: `${furniture}${elements()}<iframe ${sandbox} title="Jobs" src="{page}/no%20policy"></iframe>`,
});
const sized = (source, more = '') => `<iframe class="sized" title="Jobs" height="10"
  src="{script}/dist/embed.html?src=${source}${more}"></iframe>`;

/** Where elements cannot go: stand-ins, our page in a frame; and pages with our elements in a frame themselves. */
export const frames = {
  'stand-ins for tags that an editor strips': {
    body: `${furniture}${['job-posting', 'job-card', 'apply-button']
      .map(
        (tag) => `<div data-${tag} data-src="{feed}/posting.json" data-other="x"><p class="meanwhile">Jobs</p></div>`,
      )
      .join('')}`,
  },
  'stand-ins that come later': {
    body: `${furniture}<div data-job-card data-src="{feed}/posting.json"></div>`,
    after: inline(`setTimeout(() => document.body.insertAdjacentHTML('beforeend',
      '<div data-job-posting data-src="{feed}/posting.json"></div>'), 300);`),
    act: async () => {
      const end = performance.now() + 40_000;
      while (!document.querySelector('[data-job-posting] > job-posting')) {
        if (performance.now() > end) return 'What comes later stays empty.';
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await globalThis.hostRecorder.settle();
      return '';
    },
  },
  'stand-ins that say something else later': {
    body: `${furniture}<div data-job-posting data-src="{feed}/posting.json" data-consent="required"><p class="meanwhile">Jobs</p></div>`,
    isEmpty: true,
    act: async () => {
      const until = async (holds) => {
        for (const end = performance.now() + 40_000; !holds() && performance.now() < end;)
          await new Promise((resolve) => setTimeout(resolve, 20));
      };
      const element = () => document.querySelector('[data-job-posting] > job-posting');
      await until(element);
      const {dataset} = document.querySelector('[data-job-posting]');
      delete dataset.consent;
      dataset.headingLevel = '4';
      await globalThis.hostRecorder.settle();
      await until(() => element().shadowRoot.querySelector('h4'));
      return element().shadowRoot.querySelector('h4') ? '' : 'What it says is not passed on.';
    },
  },
  'our page in a frame': {
    body: `${furniture}${elements()}${sized('{feed}/posting.json')}`,
    script: withHost,
    act: async () => {
      const frame = document.querySelector('.sized');
      const height = () => frame.getBoundingClientRect().height;
      const end = performance.now() + 40_000;
      while (!(height() > 200)) {
        if (performance.now() > end) return `The frame stays ${height()} px tall.`;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const type = 'job-posting-elements/height';
      const faults = [];
      // From another window than the frame's.
      window.postMessage({type, height: 9_999}, '*');
      const say = (source, origin, data) => {
        const event = new MessageEvent('message', {origin, data});
        // Firefox takes no window of another origin here.
        Object.defineProperty(event, 'source', {value: source});
        window.dispatchEvent(event);
      };
      // From the frame's, with something else in it.
      for (const origin of [
        'https://elsewhere.example',
        'null',
        location.origin,
        '',
        `${new URL(frame.src).origin}.example`,
      ])
        say(frame.contentWindow, origin, {type, height: 9_999});
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (height() > 9_000) faults.push('Whoever says so makes the frame taller.');
      const {origin} = new URL(frame.src);
      for (const odd of [1e9, 100_000, Infinity, NaN, -1, 0, '9999', '9999px', null, undefined, {}, [9_999], 9_999n])
        say(frame.contentWindow, origin, {type, height: odd});
      for (const data of [
        null,
        undefined,
        'x',
        7,
        [],
        {type: 'other', height: 9_999},
        {height: 9_999},
        {type, height: {valueOf: () => 9_999}},
      ])
        say(frame.contentWindow, origin, data);
      if (height() > 9_000) faults.push('A height that is none is believed.');
      for (let times = 0; times < 20_000; times++) say(frame.contentWindow, origin, {type, height: 300 + (times % 3)});
      if (!(height() > 200 && height() < 9_000)) faults.push(`After many messages the frame is ${height()} px tall.`);
      return faults.join('\n');
    },
  },
  'our page in a frame that a component keeps to itself': {
    body: `${furniture}${elements()}<div id="component"><template shadowrootmode="open">${sized('{feed}/posting.json')}</template></div>`,
    script: withHost,
    act: async () => {
      const frame = document.querySelector('#component').shadowRoot.querySelector('iframe');
      for (const end = performance.now() + 40_000; frame.clientHeight < 200;) {
        if (performance.now() > end) return 'The frame stays small.';
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return '';
    },
  },
  'our page in a frame, above what is read': {
    body: `${furniture}${elements()}${sized('{feed}/posting.json')}<p id="read">Read</p><div style="height: 9000px"></div>`,
    script: withHost,
    act: async () => {
      const frame = document.querySelector('.sized');
      const grown = async () => {
        for (const end = performance.now() + 40_000; frame.clientHeight < 200;) {
          if (performance.now() > end) return false;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        // What holds the page in its place comes with the next frame.
        for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
        return true;
      };
      if (!(await grown())) return 'The frame stays small.';
      frame.style.height = '10px';
      scrollTo(0, frame.getBoundingClientRect().bottom + scrollY + 40);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const read = document.querySelector('#read');
      const before = read.getBoundingClientRect().top;
      frame.src += '&again';
      if (!(await grown())) return 'The frame that is loaded again stays small.';
      const moved = Math.abs(read.getBoundingClientRect().top - before);
      return moved < 2 ? '' : `What is read is pushed ${moved} px away.`;
    },
  },
  'our page in a frame, with a source that its owner did not allow': {
    body: `${furniture}${elements()}${forbidden.map((source) => sized(encodeURIComponent(source).replaceAll('%7Bfeed%7D', '{feed}'), '&show=board')).join('')}`,
    script: withHost,
    act: async () => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      const heights = [...document.querySelectorAll('.sized')].map((frame) => frame.getBoundingClientRect().height);
      return heights.every((height) => height < 50) ? '' : 'Something is shown.';
    },
  },
  'in a frame': {...framed(''), isFramed: true},
  'in a frame with a sandbox': framed('sandbox="allow-scripts"'),
  'in a frame without scripts': framed('sandbox=""'),
};
