import {classic, inline} from './markup.mjs';

const lib = (name) => ({library: name, head: `<script src="{page}/lib/${name}"></script>`});

const all = ['chromium', 'firefox', 'webkit'];

/** Pages whose scripts have changed what a browser has, or whose browser lacks it. */
export const natives = {
  'Prototype 1.7': lib('prototype/prototype.js'),
  'MooTools 1.5': lib('mootools/mootools.js'),
  'zone.js': lib('zone.js/bundles/zone.umd.js'),
  'core-js': lib('core-js-bundle/index.js'),
  'es6-shim': lib('es6-shim/es6-shim.js'),
  'a polyfill of scoped registries': lib(
    '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
  ),
  'a script that extends Array and Object': lib('extends-natives.js'),
  'a script that replaces Element, Event and fetch': lib('replaces-natives.js'),
  'a module loader that defines': {...lib('amd-loader.js'), script: classic},
  'a base address elsewhere': {head: '<base href="https://elsewhere.example/deep/" target="_blank" />'},
  'an older browser': {
    head: inline(`for (const [object, names] of [
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
      [Object, ['groupBy']], [Map, ['groupBy']], [Promise, ['withResolvers', 'try']], [Array, ['fromAsync']],
      [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']], [String.prototype, ['isWellFormed', 'toWellFormed']],
      [URL, ['canParse', 'parse']], [AbortSignal, ['any', 'timeout']], [Element.prototype, ['checkVisibility', 'moveBefore', 'setHTML']],
      [Node.prototype, ['moveBefore']], [HTMLElement.prototype, ['showPopover', 'togglePopover']], [Document, ['parseHTML', 'parseHTMLUnsafe']],
      [window, ['requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'trustedTypes', 'navigation', 'Sanitizer', 'URLPattern', 'CompressionStream']],
      [navigator, ['share', 'locks', 'userAgentData']], [Intl, ['DurationFormat', 'Segmenter']], [document, ['startViewTransition']],
    ]) for (const name of names) { try { delete object[name]; if (name in object) Object.defineProperty(object, name, {value: undefined}); } catch {} }`),
  },
  'a setHTML of its own': {
    head: inline(`Element.prototype.setHTML = function (text) {
      const {body} = new DOMParser().parseFromString(String(text).replace(/<!--[^]*?-->/g, ''), 'text/html');
      for (const element of body.querySelectorAll('*')) for (const {name} of [...element.attributes]) if (name !== 'class') element.removeAttribute(name);
      this.replaceChildren(...body.childNodes); }; window.Sanitizer = class {};`),
  },
  'old stand-ins for matchMedia and performance': {
    head: inline(`window.matchMedia = (media) => ({media, matches: false, addListener() {}, removeListener() {}});
      { const own = performance; window.performance = {now: () => own.now(), timing: own.timing};
        addEventListener('load', () => setTimeout(() => { window.performance = own; }, 1500)); }`),
    act: async () => {
      for (const end = Date.now() + 40_000; !performance.getEntriesByType && Date.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
  },
  'no custom elements': {
    head: inline('Object.defineProperty(window, "customElements", {value: undefined});'),
    isBare: all,
  },
  'no shadow roots': {
    head: inline('Element.prototype.attachShadow = () => { throw new Error("Not here."); };'),
    isBare: all,
  },
  'no observers of what is seen': {
    head: inline(
      'for (const name of ["IntersectionObserver", "ResizeObserver", "PerformanceObserver", "requestIdleCallback"]) window[name] = undefined;',
    ),
  },
  'a document that adopts no style sheets': {
    head: inline(
      'Object.defineProperty(document, "adoptedStyleSheets", {get: () => [], set() { throw new Error("Not here."); }});',
    ),
  },
  'every shadow root closed': {
    head: inline(
      '{ const {attachShadow} = Element.prototype; Element.prototype.attachShadow = function () { return attachShadow.call(this, {mode: "closed"}); }; }',
    ),
  },
  'a fetch of its own, with answers of its own': {
    head: inline(`{ const {fetch} = window; window.fetch = (address, options) => fetch(address, options).then(async (response) => {
      const text = await response.text();
      return {ok: response.ok, status: response.status, url: String(address), headers: {get: () => null}, text: () => Promise.resolve(text), json: () => Promise.resolve(JSON.parse(text))};
    }); }`),
  },
  'a Promise of its own': {
    head: inline(`{ const {Promise: Own} = window; class Bird extends Own { static get [Symbol.species]() { return Own; } }
      window.Promise = Bird; for (const name of ['any', 'try', 'withResolvers']) Own[name] = undefined; }`),
  },
  'a JSON of its own': {
    head: inline(`{ const {parse, stringify} = JSON; window.JSON = {parse: (text) => parse(String(text)), stringify: (value) => stringify(value)};
      String.prototype.toJSON = Date.prototype.toJSON = Number.prototype.toJSON = function () { return this.valueOf(); }; }`),
  },
  'frames that are never drawn': {
    head: inline('window.requestAnimationFrame = () => 0; window.requestIdleCallback = () => 0;'),
  },
  'a history that throws': {
    head: inline('history.pushState = history.replaceState = () => { throw new Error("Not here."); };'),
  },
  'a definition that wraps every class': {
    head: inline(
      '{ const {define} = customElements; customElements.define = function (name, its, options) { return define.call(this, name, class extends its {}, options); }; }',
    ),
  },
  'the globals of another module system': {
    head: inline(
      'window.exports = {}; window.module = {exports: window.exports}; window.require = () => { throw new Error("No such module."); }; window.process = {env: {}};',
    ),
    script: classic,
  },
  'another Lit, and older ones': {
    head: inline(`window.litHtmlVersions = ['1.4.1']; window.litElementVersions = ['2.4.0']; window.reactiveElementVersions = ['1.0.0'];
      window.ShadyCSS = window.ShadyDOM = undefined; window.WebComponents = {ready: true}; window.lit = window.Lit = window.html = window.css = 'other';`),
  },
  'names of elements in the place of the document’s': {
    after:
      [
        'currentScript',
        'head',
        'title',
        'hidden',
        'baseURI',
        'activeElement',
        'adoptedStyleSheets',
        'visibilityState',
        'defaultView',
        'implementation',
        'referrer',
        'lang',
        'dir',
        'fonts',
        'scrollingElement',
      ]
        .map((name) => `<img name="${name}" alt="" />`)
        .join('') + '<form id="customElements"></form><form id="URL"></form><form id="Intl"></form>',
  },
  'old habits of scripts': {
    head: inline(
      'window.self = window.top; window.name = ""; window.event = undefined; window.status = {}; window.onerror = () => true; document.domain = document.domain;',
    ),
  },
};
