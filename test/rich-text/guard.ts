import {expect} from '@open-wc/testing';

declare global {
  interface Window {
    /** What every attack calls. */
    hit: () => void;
  }
}

/** All elements that an element shows, through shadow roots and into templates. */
function* within(root: Element | DocumentFragment): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
    if (element.localName === 'template') yield* within((element as HTMLTemplateElement).content);
  }
}

const forbidden =
  /^(?:script|style|link|meta|base|iframe|frame|object|embed|applet|template|svg|math|img|picture|source|video|audio|form|input|textarea|select|noscript|xmp|marquee|details|job-posting)$/;

/** Attributes that our own templates set; on what comes from outside there is but `href` and `rel`. */
const ours =
  /^(?:part|class|id|lang|dir|role|rel|href|type|name|scope|tabindex|datetime|title|aria-[a-z]+|data-scheme|data-theme)$/;

/** Where a link leads, as the browser reads it when it follows it. */
function protocolOf(address: string | null): string {
  try {
    return new URL(address ?? '', document.baseURI).protocol;
  } catch {
    return 'none';
  }
}

/** What is wrong with what an element shows; nothing when it is sound. `script` and the like of the page itself do not count. */
export function faultsOf(shown: Element): string[] {
  const faults: string[] = [];
  for (const element of within(shown.shadowRoot ?? shown)) {
    const {localName} = element;
    // The one field there is: the box of a checklist.
    const isBox = localName === 'input' && element.matches('label > input[type="checkbox"][part]');
    if (forbidden.test(localName) && !isBox) faults.push(`<${localName}>`);
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') faults.push(`${localName} of ${element.namespaceURI}`);
    // By the prototype's own: a field of a form may be named for what is asked of the form.
    for (const name of Element.prototype.getAttributeNames.call(element)) {
      const value = Element.prototype.getAttribute.call(element, name);
      // What the box of an element is told of the colours around it.
      const isTold = name === 'style' && element.matches('.root') && /^(--_[a-z]+: [^;{}]*; ?)*$/.test(value ?? '');
      if (!ours.test(name) && !isTold) faults.push(`${localName}[${name}]`);
      if (name === 'href' && !/^(?:https?|mailto|tel):$/.test(protocolOf(value)))
        faults.push(`${localName}[href=${value}]`);
      if (name === 'id' && value !== 'title') faults.push(`${localName}[id=${value}]`);
    }
  }
  return faults;
}

/** Touches all that an element shows, as a visitor might, and as an attack would like. */
export function touch(shown: Element): void {
  const root = shown.shadowRoot ?? shown;
  const stay = (event: Event) => event.preventDefault();
  root.addEventListener('click', stay);
  for (const element of within(root)) {
    for (const type of ['click', 'focus', 'mouseover', 'error', 'load', 'toggle', 'animationstart', 'begin'])
      element.dispatchEvent(new Event(type, {bubbles: true, cancelable: true}));
  }
  root.removeEventListener('click', stay);
}

/** Watches for what must not happen, on this page, until it is asked. */
export function watch() {
  const reports: string[] = [];
  let hits = 0;
  window.hit = () => {
    hits++;
  };
  // Nothing of this is needed by what is safe: each report is an attribute that has reached a parser.
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "style-src-attr 'none'; script-src-attr 'none'; img-src 'none'; media-src 'none'; object-src 'none'";
  document.head.append(policy);
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, sample}) => {
    reports.push(`${effectiveDirective}: ${sample}`);
  });
  const requests = () =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter((name) => new URL(name).origin !== location.origin);
  return {
    /** Says that nothing has happened, and goes on watching. */
    async expectNothing() {
      // As long as a picture needs to fail.
      await new Promise((resolve) => setTimeout(resolve, 260));
      expect(hits, 'scripts that ran').to.equal(0);
      expect([...new Set(reports)], 'reports of the policy').to.deep.equal([]);
      expect(requests(), 'requests').to.deep.equal([]);
    },
  };
}

/** How many of some texts run script, or break the rules above, when they are inserted as they are. */
export async function unguarded(texts: readonly string[]): Promise<{ran: number; broke: number}> {
  let ran = 0;
  let broke = 0;
  for (const text of texts) {
    const frame = document.createElement('iframe');
    // Script, but no dialog, and no way to lead this page elsewhere.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    document.body.append(frame);
    const inner = frame.contentWindow as Window & typeof globalThis;
    let hasRun = false;
    inner.hit = window.hit = () => (hasRun = true);
    const range = inner.document.createRange();
    range.selectNode(inner.document.body);
    inner.document.body.append(range.createContextualFragment(text));
    touch(inner.document.body);
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (faultsOf(inner.document.body).length > 0) broke++;
    // Pictures fail when they fail.
    for (let waits = 0; waits < 5 && !hasRun && /src|load|href/i.test(text); waits++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    if (hasRun) ran++;
    frame.remove();
  }
  return {ran, broke};
}
