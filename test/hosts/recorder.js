/*
 * Runs before everything else in a host page, and notes what our script does to it: errors, reports of violated policies,
 * lines on the console, globals, computed styles of the page's own elements, what is stored, what is asked for.
 *
 * Whatever it needs later it takes now: the scripts of some hosts replace half of what a browser has.
 */
(() => {
  const {document, getComputedStyle, setTimeout, Promise, JSON} = globalThis;
  const {getOwnPropertyNames, getOwnPropertySymbols} = Object;
  const tags = 'job-posting, job-card, apply-button, qualification-list, job-board, job-search';
  const faults = [];
  const notes = [];

  addEventListener(
    'error',
    ({message, error, filename}) => {
      if (message) faults.push(`throws: ${message} ${error?.stack ?? filename ?? ''}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({reason}) => faults.push(`rejects: ${reason} ${reason?.stack ?? ''}`));
  document.addEventListener('securitypolicyviolation', (event) => {
    const {effectiveDirective, blockedURI, sample} = event;
    violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
  });
  const violations = [];
  for (const level of ['error', 'warn', 'info', 'log', 'debug']) {
    const {[level]: print} = console;
    console[level] = (...args) => {
      if (isOn) notes.push(`${level}: ${args.map(String).join(' ')}`);
      print.apply(console, args);
    };
  }

  /** What is reachable by a name from a script of the page, and what could be put in the place of something else. */
  const places = () => ({
    window: globalThis,
    document,
    'Array.prototype': Array.prototype,
    'Object.prototype': Object.prototype,
    'Function.prototype': Function.prototype,
    'String.prototype': String.prototype,
    'Promise.prototype': Promise.prototype,
    'EventTarget.prototype': EventTarget.prototype,
    'Node.prototype': Node.prototype,
    'Element.prototype': Object.getPrototypeOf(HTMLElement.prototype),
    'HTMLElement.prototype': HTMLElement.prototype,
    history,
    navigator,
    html: document.documentElement,
  });
  const look = () => {
    const seen = {};
    const all = places();
    for (const place in all) {
      if (!Object.hasOwn(all, place)) continue;
      const object = all[place];
      for (const key of [...getOwnPropertyNames(object), ...getOwnPropertySymbols(object)]) {
        // Numbers are the frames of a window.
        if (/^\d+$/.test(String(key))) continue;
        const {value, get} = Object.getOwnPropertyDescriptor(object, key) ?? {};
        // Of a global that is no function, that it is there: pages and browsers change it themselves.
        const other = place === 'window' ? (get ?? 'there') : get;
        seen[`${place} ${String(key)}`] = typeof value === 'function' ? value : other;
      }
    }
    return seen;
  };

  /** Sizes and places follow from what is drawn; they are no style of the page that we could have changed. */
  const drawn =
    /^(width|height|inline-size|block-size|(perspective|transform)-origin|top|bottom|left|right|inset.*|(margin|padding)-(left|right|inline.*))$/;
  const names = [...getComputedStyle(document.documentElement)].filter((name) => !drawn.test(name));
  const styles = () => {
    const all = new Map();
    for (const element of document.querySelectorAll('html, body, body *')) {
      if (element.closest(tags) || /^(script|template|iframe)$/.test(element.localName)) continue;
      const computed = getComputedStyle(element);
      const values = {};
      for (const name of names) values[name] = computed.getPropertyValue(name);
      all.set(element, values);
    }
    return all;
  };

  const entries = (storage) => {
    try {
      return JSON.stringify(Object.entries(storage()));
    } catch {
      return 'forbidden';
    }
  };
  const stored = async () => {
    const list = async (read) => {
      try {
        return String(await read());
      } catch {
        return 'forbidden';
      }
    };
    return {
      cookies: await list(() => document.cookie),
      localStorage: entries(() => localStorage),
      sessionStorage: entries(() => sessionStorage),
      caches: await list(() => caches.keys()),
      databases: await list(async () => (await indexedDB.databases()).map(({name}) => name)),
      workers: await list(async () => (await navigator.serviceWorker.getRegistrations()).length),
    };
  };

  let isOn = false;
  let globalsBefore;
  let stylesBefore = new Map();
  let storedBefore;

  const textOf = (root) => (root?.textContent ?? '').replace(/\s+/g, ' ');
  const allOurs = (within = document) => {
    const found = [...within.querySelectorAll(tags)];
    for (const element of within.querySelectorAll('*'))
      if (element.shadowRoot && !element.matches(tags)) found.push(...allOurs(element.shadowRoot));
    return found;
  };
  const isSeen = (element) => element.isConnected && element.getClientRects().length > 0;

  /** Some pages close every shadow root; what is in it is told by Lit. */
  const rootOf = (element) => element.shadowRoot ?? element.renderRoot;

  /** Whether an element shows its posting, to someone who looks. */
  const shows = (element) => {
    const {localName} = element;
    const root = rootOf(element);
    if (localName === 'apply-button') {
      const link = root?.querySelector('a[href]');
      return Boolean(link && isSeen(link));
    }
    if (localName === 'qualification-list') return textOf(root).includes('A calm mind');
    const title = root?.querySelector('[part~=title]');
    return Boolean(title && isSeen(title) && textOf(title).includes('Lighthouse keeper'));
  };
  const showsChildren = (element) =>
    [...element.children].some(
      (child) =>
        child.className === 'meanwhile' && isSeen(child) && (!element.shadowRoot || child.assignedSlot !== null),
    );

  /** Properties that a page's CSS hands down to what is inside, and some that rules for every tag set. */
  const handedDown = (
    'border-collapse border-spacing caption-side color cursor direction empty-cells font-size font-style font-variant ' +
    'font-weight font-stretch font-kerning font-feature-settings hyphens letter-spacing line-height list-style-type ' +
    'list-style-position overflow-wrap pointer-events quotes tab-size text-align text-align-last text-indent ' +
    'text-rendering text-shadow text-transform visibility white-space word-break word-spacing writing-mode ' +
    'font-family float position max-width box-sizing opacity margin-top padding-top border-top-width ' +
    'background-color background-image text-decoration-line outline-style'
  ).split(' ');

  globalThis.hostRecorder = {
    /** Our script comes next. */
    before() {
      isOn = true;
      globalsBefore = look();
      storedBefore = stored();
    },
    /** All of the page is there; a script of ours that is a module has not run yet. */
    beforeStyles() {
      stylesBefore = styles();
    },
    tags,
    allOurs,
    shows,
    showsChildren,
    faults,
    notes,
    violations,

    /** Waits until every element shows its posting (or, where it cannot, its children). */
    async settle(isBare, time = 40_000) {
      const end = performance.now() + time;
      for (;;) {
        const ours = allOurs();
        const waiting = ours.filter((element) =>
          isBare ? !showsChildren(element) || (isBare === 'error' && !notes.length) : !shows(element),
        );
        if (ours.length > 0 && waiting.length === 0) break;
        if (performance.now() > end) {
          if (ours.length === 0) faults.push('There is no element of ours in the page.');
          for (const element of waiting)
            faults.push(`<${element.localName}> ${isBare ? 'does not show its children' : 'shows nothing'}.`);
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      // What comes late: reports, rejections, chunks.
      await new Promise((resolve) => setTimeout(resolve, 120));
    },

    /** How what is inside looks, for comparing it with another page. */
    inside() {
      const lines = [];
      const root = rootOf(allOurs().find(({localName}) => localName === 'job-posting') ?? {});
      for (const selector of ['.body p', '[part~=fact-label]', '[part~=button]']) {
        const element = root?.querySelector(selector);
        if (!element) continue;
        const computed = getComputedStyle(element);
        for (const name of handedDown) lines.push(`${selector} ${name}: ${computed.getPropertyValue(name)}`);
      }
      return lines.join('\n');
    },

    /** What our elements have drawn, without the comments that Lit leaves. */
    markup() {
      return allOurs()
        .map((element) => rootOf(element)?.innerHTML.replace(/<!--[^]*?-->/g, ''))
        .join('\n');
    },

    /** What the page has become, in lines; none where all is well. */
    async collect({origins = [], allowedViolations = [], allowedNotes = 0, isRestyled}) {
      const found = [...faults];
      for (const violation of violations)
        if (!allowedViolations.some((start) => violation.startsWith(start))) found.push(`violates: ${violation}`);
      if (notes.length !== allowedNotes)
        found.push(`writes ${notes.length} lines on the console where ${allowedNotes} are right: ${notes.join(' | ')}`);
      const globals = look();
      for (const name of getOwnPropertyNames({...globalsBefore, ...globals})) {
        // The one thing that copies of this package share; what WebKit's driver puts there.
        if (/^window Symbol\((job-posting-elements|automation)/.test(name)) continue;
        if (globalsBefore && globals[name] !== globalsBefore[name]) found.push(`changes ${name}.`);
      }
      for (const [element, values] of isRestyled ? [] : stylesBefore) {
        // What has become a child of ours is shown by us, or not.
        if (!element.isConnected || element.closest(tags)) continue;
        const computed = getComputedStyle(element);
        for (const name of names) {
          const value = computed.getPropertyValue(name);
          if (value !== values[name])
            found.push(`changes ${name} of the page's <${element.localName}>: ${values[name]} → ${value}`);
        }
      }
      const before = await storedBefore;
      const after = await stored();
      for (const place of getOwnPropertyNames(after))
        if (before && before[place] !== after[place])
          found.push(`changes ${place}: ${before[place]} → ${after[place]}`);
      for (const {name} of performance.getEntriesByType('resource'))
        if (/^http/.test(name) && !origins.some((origin) => name.startsWith(`${origin}/`)))
          found.push(`asks for ${name}`);
      return found.join('\n');
    },
  };
})();
